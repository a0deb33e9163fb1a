import type { Entry } from '../entry.ts';
import type { IndexedConnector, RangeClaim } from '../index/claims.ts';
import { narrowestRange } from '../rules/ip.ts';

/** Every OnPremises connector of the forest that lists the connecting address, with its narrowest range that does. */
export function listingConnectors({ index, address }: Entry): Map<IndexedConnector, RangeClaim> {
  const found = new Map<IndexedConnector, RangeClaim>();
  if (address === null) return found;
  for (const { connector } of index.ranges.containing(address)) {
    const range = found.has(connector) ? null : narrowestRange(connector, address);
    if (range !== null) found.set(connector, range);
  }
  return found;
}
