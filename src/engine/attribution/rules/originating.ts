import type { Acceptance, IndexedConnector, IndexedTenant, RangeClaim } from '../index/claims.ts';
import type { Coverage } from '../index/find-coverages.ts';
import type { Decision } from '../types.ts';
import { ambiguous, firstByName, originating } from './decisions.ts';

/** The rules that can name a tenant as the sender's. */
export type OriginatingStepId = 'certificate' | 'certificateAndMailFrom' | 'ipAndMailFrom' | 'certificateAndRecipient' | 'ipAndRecipient';

/** A connector that recognizes the sender, and an accepted domain of its tenant that agrees. */
export type Match = {
  readonly connector: IndexedConnector;
  readonly acceptedDomain: string;
  /** By certificate. */
  readonly coverage: Coverage | null;
  /** By address. */
  readonly range: RangeClaim | null;
};

/** How one of the originating rules came out. */
export type OriginatingEvaluation = {
  readonly id: OriginatingStepId;
  /** Every connector that agrees. */
  readonly matches: readonly Match[];
  /** Those at the top: of one tenant, or tied. */
  readonly top: readonly Match[];
  /** The connector that is shown; null when there is none, or a tie. */
  readonly shown: IndexedConnector | null;
  /** Null: the next rule is asked. */
  readonly decision: Decision | null;
};

/** Closes a rule: one tenant at the top is named, several are tied. */
export function conclude(id: OriginatingStepId, matches: readonly Match[], top: readonly Match[]): OriginatingEvaluation {
  const first = top[0];
  if (first === undefined) return { id, matches, top, shown: null, decision: null };
  if (!isOfOneTenant(top)) {
    return { id, matches, top, shown: null, decision: ambiguous(tenantsOf(top), id) };
  }
  const shown = top.length === 1 ? first.connector : firstByName(top.map((match) => match.connector));
  return { id, matches, top, shown, decision: originating(first.connector.tenantName, shown?.Name ?? null, id) };
}

/** Whether all matches are of one tenant. */
export function isOfOneTenant(matches: readonly Match[]): boolean {
  for (const match of matches) if (match.connector.tenant !== matches[0]?.connector.tenant) return false;
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
export function acceptanceBy(tenant: IndexedTenant, acceptances: readonly Acceptance[]): Acceptance | null {
  for (const acceptance of acceptances) if (acceptance.tenant === tenant) return acceptance;
  return null;
}
