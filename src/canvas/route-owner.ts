import type { Scenario } from '../model/scenario.ts';
import { rowName } from '../store/show/name-places.ts';
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
  if (owner.kind === 'row') return rowName(records, owner.row);
  const record = records.find(({ id }) => id === owner.id);
  return record?.type === 'mxRecord' ? `MX ${record.domain}` : '';
}
