import type { IndexedConnector, RangeClaim } from './claims.ts';
import { without } from './name-table.ts';

/** The widest range SenderIPAddresses may hold. Source: New-InboundConnector. */
const WIDEST = 24;
const NARROWEST = 32;

/** Ranges of IPv4 addresses → which connectors list them: one map for each length of prefix. */
export class RangeTable {
  readonly #maps: Map<number, RangeClaim>[] = Array.from({ length: NARROWEST - WIDEST + 1 }, () => new Map<number, RangeClaim>());

  add(connector: IndexedConnector): void {
    for (const claim of connector.ranges) {
      const map = this.#maps[claim.prefix - WIDEST];
      const key = networkOf(claim.base, claim.prefix);
      claim.next = map?.get(key) ?? null;
      map?.set(key, claim);
    }
  }

  remove(connector: IndexedConnector): void {
    for (const claim of connector.ranges) {
      const map = this.#maps[claim.prefix - WIDEST];
      const key = networkOf(claim.base, claim.prefix);
      const rest = without(map?.get(key) ?? null, claim);
      if (rest === null) map?.delete(key);
      else map?.set(key, rest);
    }
  }

  /** Whether any range contains the address. */
  isListed(address: number): boolean {
    for (let prefix = NARROWEST; prefix >= WIDEST; prefix -= 1) {
      const map = this.#maps[prefix - WIDEST];
      if (map !== undefined && map.size > 0 && map.has(networkOf(address, prefix))) return true;
    }
    return false;
  }

  /** Every claim to a range that contains the address, narrow ranges first. */
  containing(address: number): RangeClaim[] {
    const found: RangeClaim[] = [];
    for (let prefix = NARROWEST; prefix >= WIDEST; prefix -= 1) {
      let claim = this.#maps[prefix - WIDEST]?.get(networkOf(address, prefix)) ?? null;
      for (; claim !== null; claim = claim.next) found.push(claim);
    }
    return found;
  }
}

/** The leading bits of an address, as a signed 32-bit number: those are the cheap keys of a Map. */
function networkOf(address: number, prefix: number): number {
  return (address >>> (NARROWEST - prefix)) | 0;
}
