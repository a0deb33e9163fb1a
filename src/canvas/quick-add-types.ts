import { DNS_ID } from '../model/layout.ts';
import { isHost, type RecordType } from '../model/record.ts';
import { currentScenario } from '../store/document.ts';
import type { Point } from './geometry/points.ts';

/** Where a route was dropped on nothing. */
export type Dropped = { source: string; /** In the canvas, from its corner. */ at: Point; /** In the drawing. */ point: Point };

/** What can be at the other end of a route from a node: hosts, and from a host also a tenant. */
export function quickAddTypes(source: string): RecordType[] {
  const from = currentScenario().records.find((record) => record.id === source);
  const hosts: RecordType[] = ['onPremisesServer', 'gateway', 'internetHost'];
  if (source === DNS_ID || (from !== undefined && isHost(from))) return [...hosts, 'tenant'];
  return from?.type === 'tenant' ? hosts : [];
}
