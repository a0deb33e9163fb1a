import { sameAddress } from '../../model/address.ts';
import type { Expectation } from '../../model/expectation.ts';
import type { Scenario } from '../../model/scenario.ts';
import { change, currentScenario, useDocument } from '../document.ts';
import { decisionsOf, useResults } from './results.ts';
import type { ShownHop, ShownRun } from './shown-run.ts';

type DecisionExpectation = Extract<Expectation, { kind: 'decision' }>;

/** What a decision is, as an expectation. Null: it is not to be seen, or it belongs to a report or a copy, of which nothing can be expected. */
export function expectationOf(run: ShownRun, hop: ShownHop, scenario: Pick<Scenario, 'messages'>): DecisionExpectation | null {
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
export function isExpected(wanted: DecisionExpectation, { expectations }: Pick<Scenario, 'expectations'>): boolean {
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

/** How a decision stands to what is expected of it. */
export type ExpectationState =
  | { key: 'open' }
  | { key: 'holds'; index: number }
  /** Another verdict was expected than the one there is. */
  | { key: 'fails'; index: number; expected: DecisionExpectation };

function stateOf(wanted: DecisionExpectation, { expectations }: Pick<Scenario, 'expectations'>): ExpectationState {
  const index = expectations.findIndex((known) => sameDecision(wanted, known));
  const known = expectations[index];
  if (known === undefined || known.kind !== 'decision') return { key: 'open' };
  return isExpected(wanted, { expectations: [known] }) ? { key: 'holds', index } : { key: 'fails', index, expected: known };
}

/** How a shown decision stands to what is expected of it; null: nothing can be expected of it. */
export function useExpectation(run: ShownRun, hop: ShownHop): ExpectationState | null {
  // No more of the drawing than this is read: where things stand is another matter, and a drag renders no pin.
  const messages = useDocument((state) => state.scenario.messages);
  const expectations = useDocument((state) => state.scenario.expectations);
  // What is shown may belong to the drawing before the last edit; then nothing is said of it yet.
  const ready = useResults((state) => state.status === 'ready');
  const wanted = ready ? expectationOf(run, hop, { messages }) : null;
  return wanted === null ? null : stateOf(wanted, { expectations });
}

/** Holds the drawing to a decision; lets go of it when that is expected already; and where another was expected, expects what there is. */
export function toggleExpectation(run: ShownRun, hop: ShownHop): void {
  const scenario = currentScenario();
  const wanted = expectationOf(run, hop, scenario);
  if (wanted === null) return;
  const state = stateOf(wanted, scenario);
  if (state.key === 'holds') removeExpectation(state.index);
  else expectDecision(wanted);
}
