import { append } from '../../../util/append.ts';
import type { PresentedName } from '../presented-names.ts';
import { NOTHING, type IndexedConnector } from './claims.ts';
import type { ForestIndex } from './forest-index.ts';
import { NO_ROW } from './int-rows.ts';
import { domainBelow } from './listed-domains.ts';
import type { NameStep } from './name-table.ts';

/** An enabled OnPremises connector whose TlsSenderCertificateName covers a presented name. */
export class Coverage {
  readonly connectorId: number;
  readonly tenantId: number;
  /** The covered name; of several, the one with the most labels listed. */
  readonly presented: PresentedName;
  readonly #index: ForestIndex;
  readonly #listed: NameStep | null;
  readonly #below: string | null;

  /**
   * @param listed the longest accepted domain that both agrees and is the presented name or a parent of it.
   * @param below where there is none, an accepted domain below the connector's name.
   */
  constructor(index: ForestIndex, connectorId: number, tenantId: number, presented: PresentedName, listed: NameStep | null, below: string | null) {
    this.connectorId = connectorId;
    this.tenantId = tenantId;
    this.presented = presented;
    this.#index = index;
    this.#listed = listed;
    this.#below = below;
  }

  get connector(): IndexedConnector {
    return this.#index.connectors.at(this.connectorId);
  }

  /** Whether an accepted domain of its tenant makes the connector agree. */
  get agrees(): boolean {
    return this.#listed !== null || this.#below !== null;
  }

  /** The accepted domain that does; null: the connector does not agree. */
  get listedDomain(): string | null {
    return this.#listed === null ? this.#below : this.#index.names.nameOf(this.#listed.id);
  }

  /** Labels of that domain if it is the presented name or a parent of it; 0: it is not. */
  get listedLabels(): number {
    return this.#listed?.labels ?? 0;
  }
}

/** Every coverage in the forest, one a connector. */
export function findCoverages(index: ForestIndex, names: readonly PresentedName[]): readonly Coverage[] {
  let found: Coverage[] | null = null;
  for (const presented of names) {
    const longest = presented.steps;
    if (longest?.isWhole === true && !presented.isWildcard) found = addCoverages(found, index, presented, longest, index.names.firstExact(longest.id));
    for (let step = longest; step !== null; step = step.shorter) {
      found = addCoverages(found, index, presented, step, index.names.firstWildcard(step.id));
    }
  }
  if (found === null) return NOTHING;
  return names.length > 1 && found.length > 1 ? bestPerConnector(found) : found;
}

/** @param expected the step of the name that the connectors expect; `first` is the first of them. */
function addCoverages(before: Coverage[] | null, index: ForestIndex, presented: PresentedName, expected: NameStep, first: number): Coverage[] | null {
  let found = before;
  for (let id = first; id !== NO_ROW; id = index.connectors.nextOf(id)) {
    found = append(found, coverageOf(index, id, presented, expected));
  }
  return found;
}

/**
 * A connector's exact name agrees when it is itself listed among its tenant's accepted domains; `*.d` agrees when `d`
 * or a domain below it is. Literally: MatchSubDomains is no help (assumption A3b).
 *
 * @param expected the step of the connector's name: listed domains shorter than that take no part in the agreement.
 */
function coverageOf(index: ForestIndex, connectorId: number, presented: PresentedName, expected: NameStep): Coverage {
  const tenantId = index.connectors.tenantOf(connectorId);
  for (let step = presented.steps; step !== null && step.labels >= expected.labels; step = step.shorter) {
    if (isListed(index, step.id, tenantId)) return new Coverage(index, connectorId, tenantId, presented, step, null);
  }
  const { certificate, tenant } = index.connectors.at(connectorId);
  const below = certificate === null || certificate.class === 2 ? null : domainBelow(tenant.domains, certificate.name);
  return new Coverage(index, connectorId, tenantId, presented, null, below);
}

function isListed({ names }: ForestIndex, nameId: number, tenantId: number): boolean {
  const owner = names.ownerOf(nameId);
  if (owner !== NO_ROW) return owner === tenantId;
  for (let claim = names.claimsTo(nameId); claim !== null; claim = claim.next) if (claim.tenant.id === tenantId) return true;
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
    const at = best === null ? -1 : indexOf(best, coverage.connectorId);
    if (at < 0 || best === null) best = append(best, coverage);
    else if (coverage.listedLabels > (best[at]?.listedLabels ?? 0)) best[at] = coverage;
  }
  return best ?? NOTHING;
}

function indexOf(coverages: readonly Coverage[], connectorId: number): number {
  for (let at = 0; at < coverages.length; at += 1) if (coverages[at]?.connectorId === connectorId) return at;
  return -1;
}

function bestOfMany(coverages: readonly Coverage[]): readonly Coverage[] {
  const best = new Map<number, Coverage>();
  for (const coverage of coverages) {
    const known = best.get(coverage.connectorId);
    if (known === undefined || coverage.listedLabels > known.listedLabels) best.set(coverage.connectorId, coverage);
  }
  return [...best.values()];
}
