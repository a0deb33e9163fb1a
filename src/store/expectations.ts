import { sameAddress } from '../model/address.ts';
import type { Expectation } from '../model/expectation.ts';
import type { Scenario } from '../model/scenario.ts';
import { change } from './document.ts';
import { decisionsOf } from './results.ts';
import type { ShownHop, ShownRun } from './shown-run.ts';

type DecisionExpectation = Extract<Expectation, { kind: 'decision' }>;

/** What a decision is, as an expectation. Null: it is not to be seen, or it belongs to a report or a copy, of which nothing can be expected. */
export function expectationOf(run: ShownRun, hop: ShownHop, scenario: Scenario): DecisionExpectation | null {
  const message = scenario.messages.find(({ id }) => id === run.messageId);
  if (hop.attribution === null || run.cause.kind !== 'message' || message === undefined) return null;
  const { verdict, decidedBy } = hop.attribution;
  return {
    kind: 'decision',
    message: message.id,
    rcptTo: message.rcptTo[0] === run.rcptTo ? null : run.rcptTo,
    decision: decisionsOf(run).indexOf(hop) + 1,
    verdict,
    tenant: hop.to.kind === 'record' ? hop.to.id : null,
    decidedBy,
  };
}

/** Whether two expectations speak of the same decision of the same message. */
function sameDecision(a: DecisionExpectation, b: Expectation): boolean {
  const sameRecipient = a.rcptTo === null || b.rcptTo === null ? a.rcptTo === b.rcptTo : sameAddress(a.rcptTo, b.rcptTo);
  return b.kind === 'decision' && a.message === b.message && a.decision === b.decision && sameRecipient;
}

/** Whether an expectation is already held; another reason for the same verdict is accepted where none was named. */
export function isExpected(wanted: DecisionExpectation, { expectations }: Scenario): boolean {
  return expectations.some(
    (known) =>
      known.kind === 'decision' &&
      sameDecision(wanted, known) &&
      known.verdict === wanted.verdict &&
      known.tenant === wanted.tenant &&
      (known.decidedBy === null || known.decidedBy === wanted.decidedBy),
  );
}

/** Holds the drawing to a decision from now on; what was expected of that decision before is replaced. */
export function expectDecision(wanted: DecisionExpectation): void {
  change({ key: 'expectation' }, (scenario) =>
    isExpected(wanted, scenario)
      ? scenario
      : { ...scenario, expectations: [...scenario.expectations.filter((known) => !sameDecision(wanted, known)), wanted] },
  );
}

/** Takes the n-th expectation back. */
export function removeExpectation(index: number): void {
  change({ key: 'expectation' }, (scenario) => ({ ...scenario, expectations: scenario.expectations.filter((_, at) => at !== index) }));
}
