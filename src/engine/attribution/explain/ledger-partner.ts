import type { Entry } from '../entry.ts';
import type { Evaluation } from '../evaluate.ts';
import type { IndexedConnector } from '../index/claims.ts';
import type { PartnerMatch } from '../rules/partner-scope.ts';
import type { PartnerEvaluation } from '../rules/partner.ts';
import type { LedgerReason } from '../types.ts';
import { NOT_REACHED, type Place } from './ledger-place.ts';

/** Tells of any enabled Partner connector where its part ended. Only those of the recipient's tenant are asked. */
export function partnerPlaces(entry: Entry, { partner }: Evaluation): (connector: IndexedConnector) => Place {
  if (partner === null) return () => NOT_REACHED;
  const reasons = new Map(partner.matches.map((match) => [match.connector, reasonOf(match, partner, entry)]));
  const otherTenant: LedgerReason = { key: 'otherTenant', tenant: partner.owner.tenant.name };
  return (connector) => ({ step: 'partner', reason: reasons.get(connector) ?? otherTenant });
}

function reasonOf(match: PartnerMatch, partner: PartnerEvaluation, entry: Entry): LedgerReason {
  const { chosen, contenders, top, decision } = partner;
  if (match.sender === null) return { key: 'senderOutOfScope', domain: entry.mailFrom.domain };
  if (!match.recipientInScope) return { key: 'recipientOutOfScope', domain: entry.recipient.domain ?? '' };
  if (match.restriction === 'failed') return failedRestriction(match);
  // A restriction refused the entry before one connector was chosen among the others.
  if (chosen === null) return { key: 'notReached' };
  if (match === chosen) return { key: decision?.verdict === 'Rejected' ? 'tlsRequired' : 'chosen' };
  if (!contenders.includes(match)) return { key: 'notRestricting', connector: chosen.connector.Name };
  if (top.includes(match)) return { key: 'tied', with: [partner.owner.tenant.name] };
  return { key: 'lessSpecific', tenant: partner.owner.tenant.name, connector: chosen.connector.Name };
}

/** Which of the two restrictions is not met. */
function failedRestriction({ connector: { source }, certificateCovered, range }: PartnerMatch): LedgerReason {
  return {
    key: 'restrictionFailed',
    certificate: source.RestrictDomainsToCertificate && !certificateCovered,
    ip: source.RestrictDomainsToIPAddresses && range === null,
  };
}
