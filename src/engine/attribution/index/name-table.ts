import type { DomainClaim, IndexedConnector } from './claims.ts';
import { EMPTY_HASH, hashBefore, NameFilter } from './name-filter.ts';

const DOT = 0x2e;

/** Everything a forest says about one domain name. */
export type NameEntry = {
  /** Connectors that expect this very name on the certificate. */
  exact: IndexedConnector | null;
  /** Connectors that expect `*.` and this name. */
  wildcard: IndexedConnector | null;
  /** Tenants that accept this domain. */
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
 * a name ask for both, for itself and for its parents.
 */
export class NameTable {
  readonly #entries = new Map<string, NameEntry>();
  readonly #filter = new NameFilter();

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
    return this.#filter.mayHold(hash) ? (this.#entries.get(text.slice(from)) ?? null) : null;
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
    const entry = certificate === null ? undefined : this.#entries.get(certificate.name);
    if (certificate === null || entry === undefined) return;
    const list = certificate.class === 2 ? 'exact' : 'wildcard';
    entry[list] = without(entry[list], connector);
    this.#dropIfEmpty(certificate.name, entry);
  }

  addDomain(claim: DomainClaim): void {
    const entry = this.#entryFor(claim.domain);
    claim.next = entry.accepted;
    entry.accepted = claim;
  }

  removeDomain(claim: DomainClaim): void {
    const entry = this.#entries.get(claim.domain);
    if (entry === undefined) return;
    entry.accepted = without(entry.accepted, claim);
    this.#dropIfEmpty(claim.domain, entry);
  }

  #entryFor(name: string): NameEntry {
    const known = this.#entries.get(name);
    if (known !== undefined) return known;
    const entry: NameEntry = { exact: null, wildcard: null, accepted: null };
    this.#filter.add(name, this.#entries.keys());
    this.#entries.set(name, entry);
    return entry;
  }

  #dropIfEmpty(name: string, entry: NameEntry): void {
    if (entry.exact === null && entry.wildcard === null && entry.accepted === null) this.#entries.delete(name);
  }
}

/** A chain without one of its links. */
export function without<Link extends { next: Link | null }>(first: Link | null, link: Link): Link | null {
  if (first === link) return link.next;
  for (let at = first; at !== null; at = at.next) {
    if (at.next !== link) continue;
    at.next = link.next;
    break;
  }
  return first;
}
