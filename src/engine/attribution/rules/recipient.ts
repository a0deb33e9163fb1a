import type { Entry } from '../entry.ts';
import type { Acceptance } from '../index/acceptances.ts';
import { RELAY_DENIED, RELAY_DENIED_ATTR36 } from '../replies.ts';
import type { Decision } from '../types.ts';
import { ambiguous, rejected } from './decisions.ts';

/** Whose the recipient's domain is. */
export type RecipientEvaluation = {
  readonly id: 'recipient';
  /** Those by the longest accepted domain. */
  readonly top: readonly Acceptance[];
} & (
  | { readonly owner: Acceptance; readonly decision: null }
  /** No tenant accepts the domain, or several do. */
  | { readonly owner: null; readonly decision: Decision }
);

/**
 * Incoming: the tenant that accepts the recipient's domain; an equal accepted domain beats a parent with
 * MatchSubDomains, a longer parent a shorter one. Source: the article, Incoming, step 1, and its last paragraph.
 */
export function byRecipient(entry: Entry): RecipientEvaluation {
  const { acceptances } = entry.recipient;
  const first = acceptances[0];
  if (first === undefined) return { id: 'recipient', top: [], owner: null, decision: relayDenied(entry) };
  if (acceptances.length === 1) return { id: 'recipient', top: acceptances, owner: first, decision: null };
  const top = acceptances.filter(({ domain }) => domain === first.domain);
  const tenants = new Set(top.map(({ tenant }) => tenant));
  if (tenants.size > 1) return { id: 'recipient', top, owner: null, decision: ambiguous(tenants, 'recipient') };
  return { id: 'recipient', top, owner: first, decision: null };
}

/** ATTR36 tells that a connector knew the sender, agreeing or not. Source: support article on ATTR36. */
function relayDenied(entry: Entry): Decision {
  const recognized = entry.coverages.length > 0 || (entry.address !== null && entry.index.ranges.isListed(entry.address));
  return rejected(null, 'noTenant', recognized ? RELAY_DENIED_ATTR36 : RELAY_DENIED);
}
