import type { StepId } from '../engine/attribution/types.ts';
import { defaultConnector, partner, recipient } from './steps/incoming.ts';
import { certificate, certificateAnd, ipAnd, MAIL_FROM, RCPT_TO, submission } from './steps/originating.ts';
import type { Results } from './steps/result.ts';

export type { Level, StepOf } from './steps/result.ts';

/** What each rule reports, by how it ended and how much is to be said. */
export const stepResults: { readonly [Id in StepId]: Results<Id> } = {
  submission,
  certificate,
  certificateAndMailFrom: certificateAnd(MAIL_FROM),
  ipAndMailFrom: ipAnd(MAIL_FROM),
  certificateAndRecipient: certificateAnd(RCPT_TO),
  ipAndRecipient: ipAnd(RCPT_TO),
  recipient,
  partner,
  defaultConnector,
};
