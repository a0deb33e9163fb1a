import type { Profile } from '../../model/profile.ts';
import { append } from '../../util/append.ts';
import { assertNever } from '../../util/assert-never.ts';
import type { Entry } from './entry.ts';
import { NOTHING } from './index/claims.ts';
import { byCertificate, byCertificateAnd } from './rules/certificate.ts';
import { originating } from './rules/decisions.ts';
import { byDefaultConnector, type DefaultConnectorEvaluation } from './rules/default-connector.ts';
import { byIpAnd } from './rules/ip.ts';
import type { OriginatingEvaluation, OriginatingStepId } from './rules/originating.ts';
import { byPartner, type PartnerEvaluation } from './rules/partner.ts';
import { byRecipient, type RecipientEvaluation } from './rules/recipient.ts';
import type { Decision } from './types.ts';

/** The originating rules of each profile, in their order (assumption A1). Sources: see the model's profiles. */
export const ORIGINATING_STEPS: { readonly [P in Profile]: readonly OriginatingStepId[] } = {
  'article-2019': ['certificate', 'ipAndMailFrom'],
  'relay-2023': ['certificate', 'certificateAndMailFrom', 'ipAndMailFrom'],
  'mc1226222-2026': ['certificate', 'certificateAndMailFrom', 'ipAndMailFrom', 'certificateAndRecipient', 'ipAndRecipient'],
};

/** Every rule that was asked, and the decision of the last of them. The explanation of a decision reads nothing else. */
export type Evaluation = {
  readonly decision: Decision;
  /** In their order; empty for a submission. The last one of these and of the three below decided. */
  readonly originating: readonly OriginatingEvaluation[];
  readonly recipient: RecipientEvaluation | null;
  readonly partner: PartnerEvaluation | null;
  readonly defaultConnector: DefaultConnectorEvaluation | null;
};

/** Asks the rules of a profile one by one; the first that names a tenant, or refuses, ends the chain. */
export function evaluate(entry: Entry, profile: Profile): Evaluation {
  const { submittedBy } = entry.session;
  if (submittedBy !== null) return evaluationOf(originating(submittedBy, null, 'submission'), NOTHING);
  let asked: OriginatingEvaluation[] | null = null;
  for (const id of ORIGINATING_STEPS[profile]) {
    const evaluation = askOriginating(id, entry);
    asked = append(asked, evaluation);
    if (evaluation.decision !== null) return evaluationOf(evaluation.decision, asked);
  }
  const recipient = byRecipient(entry);
  if (recipient.decision !== null) return evaluationOf(recipient.decision, asked ?? NOTHING, recipient);
  const partner = byPartner(entry, recipient.owner);
  if (partner.decision !== null) return evaluationOf(partner.decision, asked ?? NOTHING, recipient, partner);
  const defaultConnector = byDefaultConnector(entry, recipient.owner);
  return evaluationOf(defaultConnector.decision, asked ?? NOTHING, recipient, partner, defaultConnector);
}

function evaluationOf(
  decision: Decision,
  asked: readonly OriginatingEvaluation[],
  recipient: RecipientEvaluation | null = null,
  partner: PartnerEvaluation | null = null,
  defaultConnector: DefaultConnectorEvaluation | null = null,
): Evaluation {
  return { decision, originating: asked, recipient, partner, defaultConnector };
}

function askOriginating(id: OriginatingStepId, entry: Entry): OriginatingEvaluation {
  switch (id) {
    case 'certificate':
      return byCertificate(entry);
    case 'certificateAndMailFrom':
      return byCertificateAnd(id, entry, entry.mailFrom);
    case 'certificateAndRecipient':
      return byCertificateAnd(id, entry, entry.recipient);
    case 'ipAndMailFrom':
      return byIpAnd(id, entry, entry.mailFrom);
    case 'ipAndRecipient':
      return byIpAnd(id, entry, entry.recipient);
    default:
      return assertNever(id);
  }
}
