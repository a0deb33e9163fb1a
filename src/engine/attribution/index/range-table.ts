import type { IndexedConnector, RangeClaim } from './claims.ts';
import { HashFilter } from './hash-filter.ts';
import { without } from './name-table.ts';

/** The widest range SenderIPAddresses may hold. Source: New-InboundConnector. */
const WIDEST = 24;
const NARROWEST = 32;

/** Ranges of IPv4 addresses → which connectors list them: one map for each length of prefix. */
export class RangeTable {
  readonly #maps: Map<number, RangeClaim>[] = Array.from({ length: NARROWEST - WIDEST + 1 }, () => new Map<number, RangeClaim>());
  /** Of the blocks of the widest length in which there is any range. */
  readonly #filter = new HashFilter();

  add(connector: IndexedConnector): void {
    for (const claim of connector.ranges) {
      const map = this.#maps[claim.prefix - WIDEST];
      const key = networkOf(claim.base, claim.prefix);
      this.#filter.add(hashBlock(claim.base), () => this.#hashes());
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
    return this.#first(address, NARROWEST) !== null;
  }

  /** Every claim to a range that contains the address, narrow ranges first. */
  containing(address: number): RangeClaim[] {
    const found: RangeClaim[] = [];
    let first = this.#first(address, NARROWEST);
    while (first !== null) {
      for (let claim: RangeClaim | null = first; claim !== null; claim = claim.next) found.push(claim);
      first = this.#first(address, first.prefix - 1);
    }
    return found;
  }

  /** The first claim to the narrowest range that contains the address and is no narrower than `narrowest`. */
  #first(address: number, narrowest: number): RangeClaim | null {
    if (!this.#filter.mayHold(hashBlock(address))) return null;
    for (let prefix = narrowest; prefix >= WIDEST; prefix -= 1) {
      const claim = this.#maps[prefix - WIDEST]?.get(networkOf(address, prefix));
      if (claim !== undefined) return claim;
    }
    return null;
  }

  *#hashes(): Generator<number> {
    for (const map of this.#maps) for (const claim of map.values()) yield hashBlock(claim.base);
  }
}

/** The leading bits of an address, as a signed 32-bit number: those are the cheap keys of a Map. */
function networkOf(address: number, prefix: number): number {
  return (address >>> (NARROWEST - prefix)) | 0;
}

/** Knuth's multiplicative hash. */
function hashBlock(address: number): number {
  return Math.imul(networkOf(address, WIDEST), 0x9e37_79b1);
}
