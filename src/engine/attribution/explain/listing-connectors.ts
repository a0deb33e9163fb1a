import type { Entry } from '../entry.ts';
import type { IndexedConnector, RangeClaim } from '../index/claims.ts';

/** Every OnPremises connector of the forest that lists the connecting address, with its narrowest range that does. */
export function listingConnectors({ index, address }: Entry): Map<IndexedConnector, RangeClaim> {
  const found = new Map<IndexedConnector, RangeClaim>();
  for (const range of address === null ? [] : index.ranges.containing(address)) {
    if (!found.has(range.connector)) found.set(range.connector, range);
  }
  return found;
}
