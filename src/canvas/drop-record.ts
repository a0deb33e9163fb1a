import { NODE_WIDTH } from '../model/node-size.ts';
import type { RecordType } from '../model/record.ts';
import { addNewRecord } from '../store/add-record.ts';
import { currentScenario } from '../store/document.ts';
import { organizationAt } from './organization-at.ts';
import type { Point } from './geometry/points.ts';
import { currentFlow } from './view.ts';

const TYPES: readonly RecordType[] = ['organization', 'onPremisesServer', 'gateway', 'tenant', 'internetHost', 'mxRecord'];

/** Creates a record at a point of the window. */
export function addAt(type: RecordType, x: number, y: number): void {
  const point = currentFlow()?.screenToFlowPosition({ x, y });
  if (point !== undefined) dropRecord(type, point);
}

/** Creates what was dropped, its head under the pointer, in the organization whose frame it was dropped into. */
export function dropRecord(text: string, point: Point): void {
  const type = TYPES.find((known) => known === text);
  if (type === undefined) return;
  const place = { x: Math.round(point.x - NODE_WIDTH / 2), y: Math.round(point.y - 20) };
  addNewRecord(type, place, organizationAt(currentScenario(), { ...place, w: NODE_WIDTH, h: 40 }));
}
