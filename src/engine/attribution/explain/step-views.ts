import type { Profile } from '../../../model/profile.ts';
import type { Entry } from '../entry.ts';
import { ORIGINATING_STEPS, type Evaluation } from '../evaluate.ts';
import type { Decision, Step, StepOutcome } from '../types.ts';
import { certificateCandidates, ipCandidates, partnerCandidates, recipientCandidates } from './candidates.ts';
import type { OriginatingEvaluation, OriginatingStepId } from '../rules/originating.ts';

/** Every rule of a profile in its order, the ones that were not asked included. */
export function stepViews(entry: Entry, profile: Profile, evaluation: Evaluation): Step[] {
  const { submittedBy } = entry.session;
  return [
    { id: 'submission', outcome: submittedBy === null ? 'none' : 'named', submittedBy },
    ...ORIGINATING_STEPS[profile].map((id) => originatingView(id, entry, evaluation.originating.find((asked) => asked.id === id) ?? null)),
    recipientView(entry, evaluation),
    partnerView(evaluation),
    defaultConnectorView(evaluation),
  ];
}

function originatingView(id: OriginatingStepId, entry: Entry, asked: OriginatingEvaluation | null): Step {
  const outcome = asked === null ? 'notReached' : outcomeOf(asked.decision);
  const presentedNames = entry.presentation.names.map((name) => name.text);
  switch (id) {
    case 'certificate':
      return { id, outcome, certificateState: entry.presentation.state, presentedNames, candidates: certificateCandidates(entry, asked) };
    case 'certificateAndMailFrom':
    case 'certificateAndRecipient':
      return { id, outcome, presentedNames, domain: domainFor(id, entry), candidates: certificateCandidates(entry, asked) };
    case 'ipAndMailFrom':
    case 'ipAndRecipient':
      return { id, outcome, connectingIp: entry.session.connectingIp, domain: domainFor(id, entry), candidates: ipCandidates(entry, asked) };
  }
}

/** The domain of the envelope that a rule asks for. */
function domainFor(id: OriginatingStepId, entry: Entry): string | null {
  return id === 'certificateAndRecipient' || id === 'ipAndRecipient' ? entry.recipient.domain : entry.mailFrom.domain;
}

function recipientView(entry: Entry, { recipient }: Evaluation): Step {
  return {
    id: 'recipient',
    outcome: recipient === null ? 'notReached' : recipient.owner === null ? outcomeOf(recipient.decision) : 'named',
    domain: entry.recipient.domain ?? '',
    candidates: recipient === null ? [] : recipientCandidates(entry, recipient),
  };
}

function partnerView({ partner }: Evaluation): Step {
  return {
    id: 'partner',
    outcome: partner === null ? 'notReached' : outcomeOf(partner.decision),
    tenant: partner?.owner.tenant.name ?? null,
    candidates: partner === null ? [] : partnerCandidates(partner),
  };
}

function defaultConnectorView({ defaultConnector }: Evaluation): Step {
  return {
    id: 'defaultConnector',
    outcome: defaultConnector === null ? 'notReached' : outcomeOf(defaultConnector.decision),
    tenant: defaultConnector?.owner.tenant.name ?? null,
    RejectDirectSend: defaultConnector?.owner.tenant.RejectDirectSend ?? false,
    mailFromAccepted: defaultConnector?.mailFromAccepted ?? false,
  };
}

function outcomeOf(decision: Decision | null): StepOutcome {
  switch (decision?.verdict) {
    case undefined:
      return 'none';
    case 'Originating':
    case 'Incoming':
      return 'named';
    case 'Ambiguous':
      return 'tied';
    case 'Rejected':
      return 'rejected';
  }
}
