import type { DomainClaim, IndexedConnector } from './claims.ts';

/** Everything a forest says about one domain name. */
export type NameEntry = {
  /** Connectors that expect this very name on the certificate. */
  exact: IndexedConnector | null;
  /** Connectors that expect `*.` and this name. */
  wildcard: IndexedConnector | null;
  /** Tenants that accept this domain. */
  accepted: DomainClaim | null;
};

/**
 * Domain names → who claims them. Certificate names and accepted domains share one table, since most questions about
 * a name ask for both: one look-up for the name and one for each of its parents answers them all.
 */
export class NameTable {
  readonly #entries = new Map<string, NameEntry>();

  /** What is said about a name, about its parent, and so on up to its last label; null where nothing is. */
  climb(name: string): (NameEntry | null)[] {
    const path = [this.#entries.get(name) ?? null];
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      path.push(this.#entries.get(name.slice(dot + 1)) ?? null);
    }
    return path;
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
