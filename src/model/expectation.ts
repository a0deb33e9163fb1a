import * as v from 'valibot';
import { address, id, nullable } from './fields.ts';

export const VERDICTS = ['Originating', 'Incoming', 'Rejected', 'Ambiguous'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What decided an entry; closed list of the contract. */
export const DECIDED_BY = [
  'submission',
  'certificate',
  'certificateAndMailFrom',
  'certificateAndRecipient',
  'ipAndMailFrom',
  'ipAndRecipient',
  'recipient',
  'partnerCertificate',
  'partnerIp',
  'partnerSenderDomain',
  'noTenant',
  'partnerRestriction',
  'requireTls',
  'directSend',
] as const;
export type DecidedBy = (typeof DECIDED_BY)[number];

export const OUTCOMES = ['delivered', 'rejected', 'ndr', 'loop', 'noRoute'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

const common = {
  message: id,
  /** Which recipient of the message; null: its first. */
  rcptTo: nullable(address),
};

/** "Message 1, decision 2 is Incoming tailspintoys." Decisions are the hops with a verdict, counted from 1. */
const decisionExpectationSchema = v.strictObject({
  ...common,
  kind: v.literal('decision'),
  decision: v.pipe(v.number(), v.integer('count'), v.minValue(1, 'count')),
  verdict: v.picklist(VERDICTS),
  /** Id of the tenant's record; null when no tenant is expected to be named. */
  tenant: nullable(id),
  /** Left null when any reason will do. */
  decidedBy: nullable(v.picklist(DECIDED_BY)),
});

/** "Message 1 is delivered, at this record, after so many decisions." */
const outcomeExpectationSchema = v.strictObject({
  ...common,
  kind: v.literal('outcome'),
  outcome: v.picklist(OUTCOMES),
  /** Id of the record where the message ends; null when any will do. */
  at: nullable(id),
  /** How many decisions the run shows in all; null when any number will do. */
  decisions: nullable(v.pipe(v.number(), v.integer('count'), v.minValue(0, 'count'))),
});

/** What a scenario's author holds to be true of its run. */
export const expectationSchema = v.variant('kind', [decisionExpectationSchema, outcomeExpectationSchema]);
export type Expectation = v.InferOutput<typeof expectationSchema>;
