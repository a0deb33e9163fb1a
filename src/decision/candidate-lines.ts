import { certificateCandidate, ipCandidate, partnerCandidate, recipientCandidate } from '../content/candidates.ts';
import type { Language } from '../content/language.ts';
import type { Step } from '../engine/attribution/types.ts';

/** One thing a rule looked at: a connector, or (where there is none) a tenant. */
export type CandidateLine = { key: string; tenant: string; connector: string | null; wins: boolean; sentence: string };

/** What a rule looked at, one line each, in the engine's order: what was compared with what, and what became of it. */
export function candidateLines(step: Step, language: Language): CandidateLine[] {
  switch (step.id) {
    case 'submission':
    case 'defaultConnector':
      return [];
    case 'certificate':
    case 'certificateAndMailFrom':
    case 'certificateAndRecipient':
      return step.candidates.map((candidate) => line(candidate, certificateCandidate[language](candidate, step)));
    case 'ipAndMailFrom':
    case 'ipAndRecipient':
      return step.candidates.map((candidate) => line(candidate, ipCandidate[language](candidate, step)));
    case 'recipient':
      return step.candidates.map((candidate) => ({
        key: `${candidate.tenant} ${candidate.acceptedDomain}`,
        tenant: candidate.tenant,
        connector: null,
        wins: candidate.wins,
        sentence: recipientCandidate[language](candidate, step),
      }));
    case 'partner':
      return step.candidates.map((candidate) => line({ ...candidate, tenant: step.tenant ?? '' }, partnerCandidate[language](candidate, step)));
  }
}

function line(candidate: { tenant: string; connector: string; wins: boolean }, sentence: string): CandidateLine {
  const { tenant, connector, wins } = candidate;
  return { key: `${tenant} ${connector}`, tenant, connector, wins, sentence };
}
