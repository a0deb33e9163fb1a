import { ChainedSlots } from './chained-slots.ts';
import type { IndexedConnector, RangeClaim } from './claims.ts';
import { HashFilter } from './hash-filter.ts';
import { contains } from './read-connector.ts';

/** The widest range SenderIPAddresses may hold. Source: New-InboundConnector. */
const WIDEST = 24;
const NARROWEST = 32;

/** Ranges of IPv4 addresses → which connectors list them. An address is looked up once for each length of prefix. */
export class RangeTable {
  readonly #claims = new ChainedSlots<RangeClaim>((claim) => hashNetwork(claim.base, claim.prefix));
  /** Of the blocks of the widest length in which there is any range. */
  readonly #filter = new HashFilter();

  add(connector: IndexedConnector): void {
    for (const claim of connector.ranges) {
      this.#filter.add(hashNetwork(claim.base, WIDEST), () => this.#blockHashes());
      this.#claims.add(claim);
    }
  }

  remove(connector: IndexedConnector): void {
    for (const claim of connector.ranges) this.#claims.remove(claim);
  }

  /** Whether any range contains the address. */
  isListed(address: number): boolean {
    return this.#first(address, NARROWEST) !== null;
  }

  /** Every claim to a range that contains the address, narrow ranges first. */
  containing(address: number): RangeClaim[] {
    const found: RangeClaim[] = [];
    let claim = this.#first(address, NARROWEST);
    while (claim !== null) {
      found.push(claim);
      claim = ofNetwork(claim.next, address, claim.prefix) ?? this.#first(address, claim.prefix - 1);
    }
    return found;
  }

  /** The first claim to the narrowest range that contains the address and is no narrower than `narrowest`. */
  #first(address: number, narrowest: number): RangeClaim | null {
    if (!this.#filter.mayHold(hashNetwork(address, WIDEST))) return null;
    for (let prefix = narrowest; prefix >= WIDEST; prefix -= 1) {
      const claim = ofNetwork(this.#claims.first(hashNetwork(address, prefix)), address, prefix);
      if (claim !== null) return claim;
    }
    return null;
  }

  *#blockHashes(): Generator<number> {
    for (const { base } of this.#claims.items()) yield hashNetwork(base, WIDEST);
  }
}

/** From a claim on, the first in its chain to the network of that length around the address. */
function ofNetwork(first: RangeClaim | null, address: number, prefix: number): RangeClaim | null {
  let claim = first;
  while (claim !== null && !(claim.prefix === prefix && contains(claim, address))) claim = claim.next;
  return claim;
}

/** Knuth's multiplicative hash of an address's leading bits and their number. */
function hashNetwork(address: number, prefix: number): number {
  return Math.imul((address >>> (NARROWEST - prefix)) ^ (prefix << 26), 0x9e37_79b1);
}
