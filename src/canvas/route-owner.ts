import { isHost } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { RowRef } from '../store/session.ts';

/** What a drawn route belongs to: a row of its source, or an MX record. */
export type RouteOwner = { kind: 'row'; row: RowRef } | { kind: 'mx'; id: string };

/** Reads the owner of a route from its key: `send:0`, `outbound:1`, or the id of an MX record. */
export function ownerOf(source: string, key: string): RouteOwner {
  const [list, index] = key.split(':');
  if (index === undefined) return { kind: 'mx', id: key };
  return { kind: 'row', row: { record: source, list: list === 'send' ? 'SendConnectors' : 'OutboundConnectors', index: Number(index) } };
}

/** What the owner is called. */
export function ownerName({ records }: Scenario, owner: RouteOwner): string {
  const record = records.find((candidate) => candidate.id === (owner.kind === 'mx' ? owner.id : owner.row.record));
  if (record === undefined) return '';
  if (owner.kind === 'mx') return record.type === 'mxRecord' ? `MX ${record.domain}` : '';
  if (record.type === 'tenant' && owner.row.list === 'OutboundConnectors') return record.OutboundConnectors[owner.row.index]?.Name ?? '';
  return isHost(record) && owner.row.list === 'SendConnectors' ? (record.SendConnectors[owner.row.index]?.Name ?? '') : '';
}
