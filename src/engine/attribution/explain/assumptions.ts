import type { Profile } from '../../../model/profile.ts';
import type { Entry } from '../entry.ts';
import type { Evaluation } from '../evaluate.ts';
import { acceptancesOf } from '../index/acceptances.ts';
import type { Coverage } from '../index/find-coverages.ts';
import { certificateRankOf } from '../index/name-matcher.ts';
import { acceptanceBy, tenantsOf } from '../rules/originating.ts';
import { isInScope } from '../rules/partner-scope.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '../types.ts';
import { decidesOtherwiseByHalfACertificate, decidesOtherwiseByProfile, decidesOtherwiseForRecipients } from './counterfactuals.ts';
import { fittingDisabledConnector } from './disabled-connectors.ts';
import { restsOnAddress } from './rests-on-address.ts';
import { restsOnWildcardDepth } from './rests-on-wildcard-depth.ts';

type Context = { readonly entry: Entry; readonly profile: Profile; readonly evaluation: Evaluation };

/**
 * Whether a decision rested on an assumption: another answer to the open question could have changed it. Where other
 * answers are cheap to try (A1, A4, A7) they are tried; for the others the condition says when the question comes up.
 */
const restsOn: { readonly [A in AssumptionId]: (context: Context) => boolean } = {
  A1: ({ entry, profile, evaluation }) => decidesOtherwiseByProfile(entry, profile, evaluation.decision),
  A2: ({ entry, evaluation }) => countCompetitors(entry, evaluation) > 1,
  A3: ({ entry, evaluation }) => restsOnWildcardDepth(entry, evaluation),
  A3b: ({ entry, evaluation }) => entry.coverages.some((coverage) => couldWinByMatchSubDomains(coverage, entry, evaluation)),
  A4: ({ entry, profile, evaluation }) => decidesOtherwiseByHalfACertificate(entry, profile, evaluation.decision),
  A5: ({ evaluation: { partner } }) => (partner?.contenders.length ?? 0) > 1,
  A5b: ({ evaluation }) => meetsOneOfTwoRestrictions(evaluation),
  A6: ({ entry, evaluation }) => couldBeRefusedOtherwise(entry, evaluation),
  A7: ({ entry, profile, evaluation }) => decidesOtherwiseForRecipients(entry, profile, evaluation.decision),
  A8: ({ entry, evaluation }) => restsOnAddress(entry, evaluation),
  A9: ({ entry, evaluation }) => fittingDisabledConnector(entry, evaluation),
  A10: ({ evaluation }) => evaluation.decision.decidedBy === 'requireTls',
  A11: ({ entry, evaluation }) => needsOneForest(entry, evaluation),
  A12: ({ evaluation: { partner } }) => {
    const chosen = partner?.chosen ?? null;
    return chosen !== null && chosen.restriction === 'none' && !chosen.certificateCovered && chosen.range === null;
  },
};

/** The assumptions a decision rested on, in their order. A submission needs none. */
export function assumptionsOf(entry: Entry, profile: Profile, evaluation: Evaluation): AssumptionId[] {
  if (evaluation.decision.decidedBy === 'submission') return [];
  return ASSUMPTION_IDS.filter((id) => restsOn[id]({ entry, profile, evaluation }));
}

/** How many connectors, or tenants, competed in the rule that named the tenant. */
function countCompetitors(entry: Entry, { originating, recipient }: Evaluation): number {
  return recipient === null ? (originating.at(-1)?.matches.length ?? 0) : new Set(entry.recipient.acceptances.map(({ tenant }) => tenant)).size;
}

/** A covering connector that only a parent with MatchSubDomains could make agree, and that would then win or tie. */
function couldWinByMatchSubDomains({ connector, listedDomain }: Coverage, entry: Entry, { originating }: Evaluation): boolean {
  const byCertificate = originating[0];
  if (listedDomain !== null || byCertificate === undefined || connector.certificate === null) return false;
  const winner = byCertificate.top[0]?.connector ?? null;
  if (winner !== null && certificateRankOf(connector) < certificateRankOf(winner)) return false;
  const steps = entry.index.names.stepsToNormal(connector.certificate.name);
  return acceptanceBy(connector.tenant.id, acceptancesOf(entry.index, steps)) !== null;
}

function meetsOneOfTwoRestrictions({ partner }: Evaluation): boolean {
  if (partner === null) return false;
  return partner.matches.some((match) => {
    const { RestrictDomainsToCertificate, RestrictDomainsToIPAddresses } = match.connector.source;
    const restrictsTwice = RestrictDomainsToCertificate && RestrictDomainsToIPAddresses;
    return isInScope(match) && restrictsTwice && match.certificateCovered !== (match.range !== null);
  });
}

/** The entry is refused by a Partner connector, and a check that comes later would have refused it too. */
function couldBeRefusedOtherwise(entry: Entry, { decision, partner }: Evaluation): boolean {
  if (partner === null || decision.verdict !== 'Rejected') return false;
  const { decidedBy } = decision;
  const isDirectSend = partner.owner.tenant.RejectDirectSend && acceptanceBy(partner.owner.tenant.id, entry.mailFrom.acceptances) !== null;
  const lacksTls =
    decidedBy === 'partnerRestriction' && !entry.session.tls && partner.matches.some((match) => isInScope(match) && match.connector.source.RequireTls);
  return decidedBy !== 'directSend' && (isDirectSend || lacksTls);
}

/** The decision needs two tenants to stand in one forest, or a tenant to stand in none. */
function needsOneForest(entry: Entry, { decision, originating }: Evaluation): boolean {
  if (decision.verdict === 'Ambiguous' || decision.decidedBy === 'noTenant') return true;
  if (decision.verdict !== 'Originating') return false;
  const senders = tenantsOf(originating.at(-1)?.top ?? []);
  return entry.recipient.acceptances.length > 0 && entry.recipient.acceptances.every(({ tenant }) => !senders.has(tenant));
}
