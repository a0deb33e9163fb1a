import { certificateCandidate, ipCandidate, partnerCandidate, recipientCandidate } from '../content/candidates.ts';
import type { Language } from '../content/language.ts';
import { ledgerSentence } from '../content/ledger.ts';
import { tenantLossSentence } from '../content/why-not.ts';
import type { LedgerRow, PartnerCandidate, Step } from '../engine/attribution/types.ts';
import type { InboundConnector } from '../model/inbound-connector.ts';
import { parameterOf } from './why-not.ts';

/** A parameter that a comparison rests on: of a connector, or of its tenant. */
export type RestsOn = keyof InboundConnector | 'AcceptedDomains' | 'RejectDirectSend';

/** Whether a parameter is the tenant's own, and none of its connectors'. */
export function isOfTenant(parameter: RestsOn): boolean {
  return parameter === 'AcceptedDomains' || parameter === 'RejectDirectSend';
}

/** One thing a rule looked at: a connector, or (where there is none) a tenant; what was compared, and which parameters that rests on. */
export type CandidateLine = { key: string; tenant: string; connector: string | null; wins: boolean; sentence: string; restsOn: readonly RestsOn[] };

/** What a rule can have looked at, beside what its step tells: all connectors, and the names of all tenants. */
export type LookedAt = { ledger: readonly LedgerRow[]; tenants: readonly string[] };

/**
 * What a rule looked at, one line each: first what came to be compared, in the engine's order, then every other connector
 * that lost at this rule, of whichever tenant, and every tenant that the recipient's domain did not name.
 */
export function candidateLines(step: Step, { ledger, tenants }: LookedAt, language: Language): CandidateLine[] {
  const compared = [...comparedLines(step, language), ...otherTenants(step, tenants, language)];
  const known = new Set(compared.map(({ key }) => key));
  const lost = ledger
    .filter((row) => row.step === step.id && !known.has(keyOf(row)))
    .map((row): CandidateLine => {
      const { tenant, connector, reason } = row;
      const parameter = parameterOf(reason);
      return { key: keyOf(row), tenant, connector, wins: reason.key === 'chosen', sentence: ledgerSentence(reason, language), restsOn: parameter === null ? [] : [parameter] };
    });
  return [...compared, ...lost];
}

/** The recipient's domain is asked of every tenant; the step names those that accept it. */
function otherTenants(step: Step, tenants: readonly string[], language: Language): CandidateLine[] {
  if (step.id !== 'recipient') return [];
  const accepting = new Set(step.candidates.map(({ tenant }) => tenant));
  const sentence = tenantLossSentence({ key: 'recipientNotAccepted', domain: step.domain }, language);
  return tenants
    .filter((tenant) => !accepting.has(tenant))
    .map((tenant) => ({ key: tenant, tenant, connector: null, wins: false, sentence, restsOn: ['AcceptedDomains'] }));
}

function keyOf({ tenant, connector }: { tenant: string; connector: string }): string {
  return `${tenant} ${connector}`;
}

function comparedLines(step: Step, language: Language): CandidateLine[] {
  switch (step.id) {
    case 'submission':
    case 'defaultConnector':
      return [];
    case 'certificate':
    case 'certificateAndMailFrom':
    case 'certificateAndRecipient':
      return step.candidates.map((candidate) => line(candidate, certificateCandidate[language](candidate, step), ['TlsSenderCertificateName', 'AcceptedDomains']));
    case 'ipAndMailFrom':
    case 'ipAndRecipient':
      return step.candidates.map((candidate) => line(candidate, ipCandidate[language](candidate, step), ['SenderIPAddresses', 'AcceptedDomains']));
    case 'recipient':
      return step.candidates.map((candidate) => ({
        key: `${candidate.tenant} ${candidate.acceptedDomain}`,
        tenant: candidate.tenant,
        connector: null,
        wins: candidate.wins,
        sentence: recipientCandidate[language](candidate, step),
        restsOn: ['AcceptedDomains'],
      }));
    case 'partner':
      return step.candidates.map((candidate) => line({ ...candidate, tenant: step.tenant ?? '' }, partnerCandidate[language](candidate, step), partnerRestsOn(candidate)));
  }
}

function partnerRestsOn({ senderInScope, recipientInScope, restriction, demands, certificateCovered, ipListed }: PartnerCandidate): RestsOn[] {
  if (!senderInScope) return ['SenderDomains'];
  if (!recipientInScope) return ['AssociatedAcceptedDomains'];
  if (restriction === 'failed') return demands.flatMap((demand): RestsOn[] => (demand.key === 'ip' ? ['RestrictDomainsToIPAddresses', 'SenderIPAddresses'] : ['RestrictDomainsToCertificate', 'TlsSenderCertificateName']));
  return [certificateCovered ? 'TlsSenderCertificateName' : ipListed ? 'SenderIPAddresses' : 'SenderDomains'];
}

function line(candidate: { tenant: string; connector: string; wins: boolean }, sentence: string, restsOn: readonly RestsOn[]): CandidateLine {
  const { tenant, connector, wins } = candidate;
  return { key: keyOf(candidate), tenant, connector, wins, sentence, restsOn };
}
