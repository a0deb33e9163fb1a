import type { PresentedName } from '../presented-names.ts';
import type { DomainClaim, IndexedConnector, IndexedTenant } from './claims.ts';
import type { ForestIndex } from './forest-index.ts';
import { domainBelow } from './listed-domains.ts';
import type { NameEntry, NameStep } from './name-table.ts';

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
  for (const name of names) addCoverages(found, name, index.names.stepsTo(name.text, name.text.length - name.base.length));
  return names.length > 1 && found.length > 1 ? bestPerConnector(found) : found;
}

/** `longest`: what the forest says about the name (without `*.`) and its parents. */
function addCoverages(found: Coverage[], presented: PresentedName, longest: NameStep | null): void {
  if (longest?.isWhole === true && !presented.isWildcard) {
    for (let connector = longest.entry.exact; connector !== null; connector = connector.next) {
      found.push(coverageOf(connector, presented, longest, longest));
    }
  }
  for (let step = longest; step !== null; step = step.shorter) {
    for (let connector = step.entry.wildcard; connector !== null; connector = connector.next) {
      found.push(coverageOf(connector, presented, longest, step));
    }
  }
}

/**
 * A connector's exact name agrees when it is itself listed among its tenant's accepted domains; `*.d` agrees when `d`
 * or a domain below it is. Literally: MatchSubDomains is no help (assumption A3b).
 *
 * @param expected the step of the connector's name: listed domains shorter than that take no part in the agreement.
 */
function coverageOf(connector: IndexedConnector, presented: PresentedName, longest: NameStep | null, expected: NameStep): Coverage {
  for (let step = longest; step !== null && step.labels >= expected.labels; step = step.shorter) {
    const claim = claimOf(step.entry, connector.tenant);
    if (claim !== null) return { connector, presented, listedDomain: claim.domain, listedLabels: step.labels };
  }
  const { certificate, tenant } = connector;
  const listedDomain = certificate === null || certificate.class === 2 ? null : domainBelow(tenant.domains, certificate.name);
  return { connector, presented, listedDomain, listedLabels: 0 };
}

function claimOf(entry: NameEntry, tenant: IndexedTenant): DomainClaim | null {
  for (let claim = entry.accepted; claim !== null; claim = claim.next) if (claim.tenant === tenant) return claim;
  return null;
}

function bestPerConnector(coverages: readonly Coverage[]): Coverage[] {
  const best = new Map<IndexedConnector, Coverage>();
  for (const coverage of coverages) {
    const known = best.get(coverage.connector);
    if (known === undefined || coverage.listedLabels > known.listedLabels) best.set(coverage.connector, coverage);
  }
  return [...best.values()];
}
