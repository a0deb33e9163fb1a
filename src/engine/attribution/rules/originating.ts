import { compareStrings } from '../../../util/compare-strings.ts';
import type { Acceptance } from '../index/acceptances.ts';
import type { IndexedConnector, IndexedTenant, RangeClaim } from '../index/claims.ts';
import type { Coverage } from '../index/find-coverages.ts';
import type { ForestIndex } from '../index/forest-index.ts';
import { NO_ROW } from '../index/int-rows.ts';
import type { Decision } from '../types.ts';
import { ambiguous, originating } from './decisions.ts';

/** The rules that can name a tenant as the sender's. */
export type OriginatingStepId = 'certificate' | 'certificateAndMailFrom' | 'ipAndMailFrom' | 'certificateAndRecipient' | 'ipAndRecipient';

/** A connector that recognizes the sender, and whose tenant has an accepted domain that agrees. */
export class Match {
  readonly connectorId: number;
  readonly tenantId: number;
  /** By certificate. */
  readonly coverage: Coverage | null;
  readonly #index: ForestIndex;
  readonly #acceptance: Acceptance | null;
  readonly #rangeRow: number;

  /**
   * @param acceptance of a domain of the envelope; null: the coverage agrees by itself.
   * @param rangeRow the row of the range that contains the address; NO_ROW: by certificate.
   */
  constructor(index: ForestIndex, connectorId: number, tenantId: number, coverage: Coverage | null, acceptance: Acceptance | null, rangeRow: number) {
    this.connectorId = connectorId;
    this.tenantId = tenantId;
    this.coverage = coverage;
    this.#index = index;
    this.#acceptance = acceptance;
    this.#rangeRow = rangeRow;
  }

  get connector(): IndexedConnector {
    return this.#index.connectors.at(this.connectorId);
  }

  /** The connector's Name. */
  get Name(): string {
    return this.#index.connectors.nameOf(this.connectorId);
  }

  /** How much the connector's certificate name says. */
  get certificateRank(): number {
    return this.#index.connectors.certificateRankOf(this.connectorId);
  }

  get acceptedDomain(): string {
    return this.#acceptance?.domain ?? this.coverage?.listedDomain ?? '';
  }

  /** By address. */
  get range(): RangeClaim | null {
    return this.#rangeRow === NO_ROW ? null : this.#index.ranges.claimOf(this.#rangeRow);
  }
}

/** How one of the originating rules came out. */
export type OriginatingEvaluation = {
  readonly id: OriginatingStepId;
  /** Every connector that agrees. */
  readonly matches: readonly Match[];
  /** Those at the top: of one tenant, or tied. */
  readonly top: readonly Match[];
  /** The match whose connector is shown; null when there is none, or a tie. */
  readonly shown: Match | null;
  /** Null: the next rule is asked. */
  readonly decision: Decision | null;
};

/** Closes a rule: one tenant at the top is named, several are tied. */
export function conclude(index: ForestIndex, id: OriginatingStepId, matches: readonly Match[], top: readonly Match[]): OriginatingEvaluation {
  const first = top[0];
  if (first === undefined) return { id, matches, top, shown: null, decision: null };
  if (!isOfOneTenant(top)) {
    return { id, matches, top, shown: null, decision: ambiguous(tenantsOf(top), id) };
  }
  const tenant = index.tenants.nameOf(first.tenantId);
  const shown = top.length === 1 ? first : (firstByName(top) ?? first);
  return { id, matches, top, shown, decision: originating(tenant, shown.Name, id) };
}

/** The match whose connector's Name sorts first. */
export function firstByName(matches: readonly Match[]): Match | null {
  return matches.reduce<Match | null>(
    (first, match) => (first === null || compareStrings(match.Name, first.Name) < 0 ? match : first),
    null,
  );
}

/** Whether all matches are of one tenant. */
export function isOfOneTenant(matches: readonly Match[]): boolean {
  for (const match of matches) if (match.tenantId !== matches[0]?.tenantId) return false;
  return true;
}

/** The items that no other beats. */
export function best<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  if (items.length < 2) return items;
  let top: T[] = [];
  for (const item of items) {
    const order = top[0] === undefined ? 1 : compare(item, top[0]);
    if (order > 0) top = [item];
    else if (order === 0) top.push(item);
  }
  return top;
}

/** The tenants of some matches, each once. */
export function tenantsOf(matches: readonly { readonly connector: { readonly tenant: IndexedTenant } }[]): Set<IndexedTenant> {
  return new Set(matches.map((match) => match.connector.tenant));
}

/** How a tenant accepts a domain: by the longest accepted domain it has for it. */
export function acceptanceBy(tenantId: number, acceptances: readonly Acceptance[]): Acceptance | null {
  for (const acceptance of acceptances) if (acceptance.tenantId === tenantId) return acceptance;
  return null;
}
