import { countLabels } from '../../../model/domain-name.ts';
import type { PresentedName } from '../presented-names.ts';
import type { DomainClaim, IndexedConnector, IndexedTenant } from './claims.ts';
import type { ForestIndex } from './forest-index.ts';
import { domainBelow } from './listed-domains.ts';
import type { NameEntry } from './name-table.ts';

/** An enabled OnPremises connector whose TlsSenderCertificateName covers a presented name. */
export type Coverage = {
  readonly connector: IndexedConnector;
  /** The covered name; of several, the one with the most labels listed. */
  readonly presented: PresentedName;
  /** An accepted domain of its tenant that makes the connector agree; null: it does not agree. */
  readonly listedDomain: string | null;
  /** Labels of the longest accepted domain that both agrees and is the presented name or a parent of it; 0: none. */
  readonly listedLabels: number;
};

/** Every coverage in the forest, one a connector. */
export function findCoverages(index: ForestIndex, names: readonly PresentedName[]): Coverage[] {
  const found: Coverage[] = [];
  for (const name of names) addCoverages(found, name, index.names.climb(name.base));
  return names.length > 1 && found.length > 1 ? bestPerConnector(found) : found;
}

/** `path`: what the forest says about the name (without `*.`) and about each of its parents. */
function addCoverages(found: Coverage[], presented: PresentedName, path: readonly (NameEntry | null)[]): void {
  const itself = path[0] ?? null;
  if (!presented.isWildcard && itself !== null) {
    for (let connector = itself.exact; connector !== null; connector = connector.next) {
      const listed = isAcceptedBy(itself, connector.tenant);
      const { name, labels } = connector.certificate ?? NOT_A_NAME;
      found.push({ connector, presented, listedDomain: listed ? name : null, listedLabels: listed ? labels : 0 });
    }
  }
  path.forEach((entry, height) => {
    for (let connector = entry?.wildcard ?? null; connector !== null; connector = connector.next) {
      found.push(coverageByWildcard(connector, presented, path, height));
    }
  });
}

/** Only connectors with a certificate name are in the table of names. */
const NOT_A_NAME = { name: '', labels: 0 };

/**
 * `*.d` agrees when `d` or a domain below it is listed among its tenant's accepted domains, literally: MatchSubDomains is
 * no help (assumption A3b). `height` is the place of `d` in `path`.
 */
function coverageByWildcard(connector: IndexedConnector, presented: PresentedName, path: readonly (NameEntry | null)[], height: number): Coverage {
  for (let at = 0; at <= height; at += 1) {
    const claim = claimOf(path[at] ?? null, connector.tenant);
    if (claim !== null) return { connector, presented, listedDomain: claim.domain, listedLabels: countLabels(claim.domain) };
  }
  const listedDomain = domainBelow(connector.tenant.domains, connector.certificate?.name ?? '');
  return { connector, presented, listedDomain, listedLabels: 0 };
}

function claimOf(entry: NameEntry | null, tenant: IndexedTenant): DomainClaim | null {
  for (let claim = entry?.accepted ?? null; claim !== null; claim = claim.next) if (claim.tenant === tenant) return claim;
  return null;
}

function isAcceptedBy(entry: NameEntry, tenant: IndexedTenant): boolean {
  return claimOf(entry, tenant) !== null;
}

function bestPerConnector(coverages: readonly Coverage[]): Coverage[] {
  const best = new Map<IndexedConnector, Coverage>();
  for (const coverage of coverages) {
    const known = best.get(coverage.connector);
    if (known === undefined || coverage.listedLabels > known.listedLabels) best.set(coverage.connector, coverage);
  }
  return [...best.values()];
}
