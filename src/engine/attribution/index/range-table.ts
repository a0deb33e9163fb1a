import { ChainedSlots } from './chained-slots.ts';
import type { IndexedConnector, RangeClaim } from './claims.ts';
import { HashFilter } from './hash-filter.ts';
import { IntRows, NO_ROW } from './int-rows.ts';
import { present } from './present.ts';
import { contains } from './read-connector.ts';

// The columns of a claim's row.
const BASE = 0;
const PREFIX = 1;
const CONNECTOR = 2;
/** The tenant's next claim. */
const NEXT = 3;

/** The widest range SenderIPAddresses may hold. Source: New-InboundConnector. */
const WIDEST = 24;
const NARROWEST = 32;

/**
 * Ranges of IPv4 addresses → which connectors list them. An address is looked up once for each length of prefix. A
 * tenant's own ranges are a chain of rows: a verdict looks through those of one tenant, and reads no objects for it.
 */
export class RangeTable {
  readonly #claims = new ChainedSlots<RangeClaim>((claim) => hashNetwork(claim.base, claim.prefix));
  /** Of the blocks of the widest length in which there is any range. */
  readonly #filter = new HashFilter();
  readonly #rows = new IntRows(4);
  /** The claims of the rows. */
  readonly #claimOf: (RangeClaim | null)[] = [null];
  /** The first row of each tenant, by its id. */
  readonly #firstOf: number[] = [NO_ROW];

  /** Adds what a connector of the table of connectors lists. */
  add(connector: IndexedConnector): void {
    const tenant = connector.tenant.id;
    while (this.#firstOf.length <= tenant) this.#firstOf.push(NO_ROW);
    for (const claim of connector.ranges) {
      this.#filter.add(hashNetwork(claim.base, WIDEST), () => this.#blockHashes());
      this.#claims.add(claim);
      const row = this.#rows.add();
      claim.row = row;
      this.#claimOf[row] = claim;
      this.#rows.set(row, BASE, claim.base);
      this.#rows.set(row, PREFIX, claim.prefix);
      this.#rows.set(row, CONNECTOR, connector.id);
      this.#rows.set(row, NEXT, this.firstOf(tenant));
      this.#firstOf[tenant] = row;
    }
  }

  remove(connector: IndexedConnector): void {
    const tenant = connector.tenant.id;
    for (const claim of connector.ranges) {
      this.#claims.remove(claim);
      this.#firstOf[tenant] = this.#rows.unchain(this.firstOf(tenant), claim.row, NEXT);
      this.#rows.remove(claim.row);
      this.#claimOf[claim.row] = null;
      claim.row = NO_ROW;
    }
  }

  /** The first row of what a tenant's connectors list. */
  firstOf(tenantId: number): number {
    return this.#firstOf[tenantId] ?? NO_ROW;
  }

  /** The next row of the same tenant. */
  nextOf(row: number): number {
    return this.#rows.get(row, NEXT);
  }

  /** Whether the range of a row contains an address. */
  holds(row: number, address: number): boolean {
    return ((this.#rows.get(row, BASE) ^ address) >>> (NARROWEST - this.#rows.get(row, PREFIX))) === 0;
  }

  claimOf(row: number): RangeClaim {
    return present(this.#claimOf[row]);
  }

  /** The id of the connector that lists the range. */
  connectorOf(row: number): number {
    return this.#rows.get(row, CONNECTOR);
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
