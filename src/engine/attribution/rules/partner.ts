import { compareStrings } from '../../../util/compare-strings.ts';
import type { Entry } from '../entry.ts';
import type { Acceptance } from '../index/acceptances.ts';
import { NOTHING } from '../index/claims.ts';
import { certificateRankOf, rankOf } from '../index/name-matcher.ts';
import { PARTNER_RESTRICTED, TLS_REQUIRED } from '../replies.ts';
import type { DecidedBy } from '../../../model/expectation.ts';
import type { Decision } from '../types.ts';
import { incoming, rejected } from './decisions.ts';
import { best } from './originating.ts';
import { isInScope, matchPartner, type PartnerMatch } from './partner-scope.ts';

/** How the Partner connectors of the recipient's tenant came out. */
export type PartnerEvaluation = {
  readonly id: 'partner';
  /** The tenant that accepts the recipient's domain, and how. */
  readonly owner: Acceptance;
  readonly matches: readonly PartnerMatch[];
  /** In scope, and not put aside by a restriction: the ones among which one is chosen. */
  readonly contenders: readonly PartnerMatch[];
  /** Those that only their names tell apart. */
  readonly top: readonly PartnerMatch[];
  readonly chosen: PartnerMatch | null;
  /** Null: no Partner connector is in scope. */
  readonly decision: Decision | null;
};

/**
 * Incoming through a Partner connector. Sources: the article, Incoming, step 2 and FAQ 3; "Configure mail flow using
 * connectors" (a restriction beats a connector that only names senders). The order among several is assumption A5.
 */
export function byPartner(entry: Entry, owner: Acceptance): PartnerEvaluation {
  if (!entry.index.tenants.hasPartners(owner.tenantId)) return evaluationOf(owner, NOTHING, NOTHING, NOTHING, null, null);
  const { name, partners } = owner.tenant;
  const matches = partners.map((connector) => matchPartner(connector, entry));
  const inScope = matches.filter(isInScope);
  const restricting = inScope.filter(({ restriction }) => restriction !== 'none');
  const satisfied = restricting.filter(({ restriction }) => restriction === 'satisfied');
  if (restricting.length > 0 && satisfied.length === 0) {
    return evaluationOf(owner, matches, NOTHING, NOTHING, null, rejected(name, 'partnerRestriction', PARTNER_RESTRICTED));
  }
  const contenders = restricting.length > 0 ? satisfied : inScope;
  const top = best(contenders, comparePartners);
  const chosen = best(top, compareNames)[0] ?? null;
  return evaluationOf(owner, matches, contenders, top, chosen, chosen === null ? null : decideThrough(chosen, entry));
}

function evaluationOf(
  owner: Acceptance,
  matches: readonly PartnerMatch[],
  contenders: readonly PartnerMatch[],
  top: readonly PartnerMatch[],
  chosen: PartnerMatch | null,
  decision: Decision | null,
): PartnerEvaluation {
  return { id: 'partner', owner, matches, contenders, top, chosen, decision };
}

function decideThrough(chosen: PartnerMatch, entry: Entry): Decision {
  const { tenant, source } = chosen.connector;
  if (source.RequireTls && !entry.session.tls) return rejected(tenant.name, 'requireTls', TLS_REQUIRED);
  return incoming(tenant.name, source.Name, chosenBy(chosen));
}

function chosenBy(chosen: PartnerMatch): DecidedBy {
  if (chosen.certificateCovered) return 'partnerCertificate';
  return chosen.range === null ? 'partnerSenderDomain' : 'partnerIp';
}

function comparePartners(a: PartnerMatch, b: PartnerMatch): number {
  return compareCertificates(a, b) || (a.range?.prefix ?? -1) - (b.range?.prefix ?? -1) || compareSenders(a, b);
}

/** The first name by code units goes first. */
function compareNames(a: PartnerMatch, b: PartnerMatch): number {
  return compareStrings(b.connector.Name, a.connector.Name);
}

function compareCertificates(a: PartnerMatch, b: PartnerMatch): number {
  return coveringRankOf(a) - coveringRankOf(b);
}

/** A certificate name that covers nothing counts as none. */
function coveringRankOf({ connector, certificateCovered }: PartnerMatch): number {
  return certificateCovered ? certificateRankOf(connector) : 0;
}

function compareSenders(a: PartnerMatch, b: PartnerMatch): number {
  return a.sender === null || b.sender === null ? 0 : rankOf(a.sender) - rankOf(b.sender);
}
