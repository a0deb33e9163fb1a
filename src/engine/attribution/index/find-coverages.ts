import { append } from '../../../util/append.ts';
import type { PresentedName } from '../presented-names.ts';
import { NOTHING, type IndexedConnector, type IndexedTenant } from './claims.ts';
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
export function findCoverages(index: ForestIndex, names: readonly PresentedName[]): readonly Coverage[] {
  let found: Coverage[] | null = null;
  for (const name of names) found = addCoverages(found, name, index.names.stepsTo(name.text, name.text.length - name.base.length));
  if (found === null) return NOTHING;
  return names.length > 1 && found.length > 1 ? bestPerConnector(found) : found;
}

/** `longest`: what the forest says about the name (without `*.`) and its parents. */
function addCoverages(before: Coverage[] | null, presented: PresentedName, longest: NameStep | null): Coverage[] | null {
  let found = before;
  if (longest?.isWhole === true && !presented.isWildcard) {
    for (let connector = longest.entry.exact; connector !== null; connector = connector.next) {
      found = append(found, coverageOf(connector, presented, longest, longest));
    }
  }
  for (let step = longest; step !== null; step = step.shorter) {
    for (let connector = step.entry.wildcard; connector !== null; connector = connector.next) {
      found = append(found, coverageOf(connector, presented, longest, step));
    }
  }
  return found;
}

/**
 * A connector's exact name agrees when it is itself listed among its tenant's accepted domains; `*.d` agrees when `d`
 * or a domain below it is. Literally: MatchSubDomains is no help (assumption A3b).
 *
 * @param expected the step of the connector's name: listed domains shorter than that take no part in the agreement.
 */
function coverageOf(connector: IndexedConnector, presented: PresentedName, longest: NameStep | null, expected: NameStep): Coverage {
  for (let step = longest; step !== null && step.labels >= expected.labels; step = step.shorter) {
    if (isListed(step.entry, connector.tenant)) return { connector, presented, listedDomain: step.entry.name, listedLabels: step.labels };
  }
  const { certificate, tenant } = connector;
  const listedDomain = certificate === null || certificate.class === 2 ? null : domainBelow(tenant.domains, certificate.name);
  return { connector, presented, listedDomain, listedLabels: 0 };
}

function isListed({ owner, accepted }: NameEntry, tenant: IndexedTenant): boolean {
  if (owner !== null) return owner === tenant;
  for (let claim = accepted; claim !== null; claim = claim.next) if (claim.tenant === tenant) return true;
  return false;
}

/** Up to so many coverages are compared with each other; past that a Map is the shorter way. */
const FEW_COVERAGES = 8;

/** Of the coverages of one connector, that with the most labels listed; of equals the first. */
function bestPerConnector(coverages: readonly Coverage[]): readonly Coverage[] {
  return coverages.length > FEW_COVERAGES ? bestOfMany(coverages) : bestOfFew(coverages);
}

function bestOfFew(coverages: readonly Coverage[]): readonly Coverage[] {
  let best: Coverage[] | null = null;
  for (const coverage of coverages) {
    const at = best === null ? -1 : indexOf(best, coverage.connector);
    if (at < 0 || best === null) best = append(best, coverage);
    else if (coverage.listedLabels > (best[at]?.listedLabels ?? 0)) best[at] = coverage;
  }
  return best ?? NOTHING;
}

function indexOf(coverages: readonly Coverage[], connector: IndexedConnector): number {
  for (let at = 0; at < coverages.length; at += 1) if (coverages[at]?.connector === connector) return at;
  return -1;
}

function bestOfMany(coverages: readonly Coverage[]): readonly Coverage[] {
  const best = new Map<IndexedConnector, Coverage>();
  for (const coverage of coverages) {
    const known = best.get(coverage.connector);
    if (known === undefined || coverage.listedLabels > known.listedLabels) best.set(coverage.connector, coverage);
  }
  return [...best.values()];
}
