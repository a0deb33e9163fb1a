import { ChainedSlots, without } from './chained-slots.ts';
import type { DomainClaim, IndexedConnector, IndexedTenant } from './claims.ts';
import { HashFilter } from './hash-filter.ts';
import { EMPTY_HASH, hashBefore, hashName } from './hash-name.ts';

const DOT = 0x2e;

/** Everything a forest says about one domain name. */
export type NameEntry = {
  readonly name: string;
  readonly hash: number;
  /** The next name in the same slot of the table. */
  next: NameEntry | null;
  /** Connectors that expect this very name on the certificate. */
  exact: IndexedConnector | null;
  /** Connectors that expect `*.` and this name. */
  wildcard: IndexedConnector | null;
  /** The tenant that accepts this domain, where there is just one claim to it. Nearly always: one place less to read. */
  owner: IndexedTenant | null;
  /** Every claim to this domain. */
  accepted: DomainClaim | null;
};

/** A name or one of its parents about which something is said, and the next shorter such parent. */
export type NameStep = {
  readonly entry: NameEntry;
  readonly labels: number;
  /** The whole name that was asked for, and no parent of it. */
  readonly isWhole: boolean;
  readonly shorter: NameStep | null;
};

/**
 * Domain names → who claims them. Certificate names and accepted domains share one table, since most questions about
 * a name ask for both, for itself and for its parents. Its keys are hashes: a walk through a text gives those of all its
 * parents, and the texts themselves need to be compared only where something is found.
 */
export class NameTable {
  readonly #entries = new ChainedSlots<NameEntry>(({ hash }) => hash);
  readonly #filter = new HashFilter();

  /**
   * What is said about a name and about its parents, the longest first; null: nothing is.
   *
   * @param from where in the text the name begins: copies of names that lead nowhere are never made.
   */
  stepsTo(text: string, from: number): NameStep | null {
    let longest: NameStep | null = null;
    let labels = 1;
    let hash = EMPTY_HASH;
    for (let at = text.length - 1; at >= from; at -= 1) {
      const code = text.charCodeAt(at);
      if (code === DOT) {
        const entry = this.#find(hash, text, at + 1);
        if (entry !== null) longest = { entry, labels, isWhole: false, shorter: longest };
        labels += 1;
      }
      hash = hashBefore(hash, code);
    }
    const entry = this.#find(hash, text, from);
    return entry === null ? longest : { entry, labels, isWhole: true, shorter: longest };
  }

  #find(hash: number, text: string, from: number): NameEntry | null {
    if (!this.#filter.mayHold(hash)) return null;
    let entry = this.#entries.first(hash);
    while (entry !== null && !(entry.hash === hash && entry.name.length === text.length - from && text.endsWith(entry.name))) entry = entry.next;
    return entry;
  }

  addConnector(connector: IndexedConnector): void {
    const { certificate } = connector;
    if (certificate === null) return;
    const entry = this.#entryFor(certificate.name);
    const list = certificate.class === 2 ? 'exact' : 'wildcard';
    connector.next = entry[list];
    entry[list] = connector;
  }

  removeConnector(connector: IndexedConnector): void {
    const { certificate } = connector;
    const entry = certificate === null ? null : this.#find(hashName(certificate.name), certificate.name, 0);
    if (certificate === null || entry === null) return;
    const list = certificate.class === 2 ? 'exact' : 'wildcard';
    entry[list] = without(entry[list], connector);
    this.#dropIfEmpty(entry);
  }

  addDomain(claim: DomainClaim): void {
    const entry = this.#entryFor(claim.domain);
    claim.next = entry.accepted;
    entry.accepted = claim;
    entry.owner = soleTenant(claim);
  }

  removeDomain(claim: DomainClaim): void {
    const entry = this.#find(hashName(claim.domain), claim.domain, 0);
    if (entry === null) return;
    entry.accepted = without(entry.accepted, claim);
    entry.owner = soleTenant(entry.accepted);
    this.#dropIfEmpty(entry);
  }

  #entryFor(name: string): NameEntry {
    const hash = hashName(name);
    const known = this.#find(hash, name, 0);
    if (known !== null) return known;
    const entry: NameEntry = { name, hash, next: null, exact: null, wildcard: null, owner: null, accepted: null };
    this.#filter.add(hash, () => this.#hashes());
    this.#entries.add(entry);
    return entry;
  }

  *#hashes(): Generator<number> {
    for (const { hash } of this.#entries.items()) yield hash;
  }

  #dropIfEmpty(entry: NameEntry): void {
    if (entry.exact === null && entry.wildcard === null && entry.accepted === null) this.#entries.remove(entry);
  }
}

function soleTenant(accepted: DomainClaim | null): IndexedTenant | null {
  return accepted !== null && accepted.next === null ? accepted.tenant : null;
}
