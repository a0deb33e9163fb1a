import { createEngineClient, type EngineFailure } from '../../worker/client.ts';
import { createSimulateWorker } from '../../worker/create-worker.ts';
import type { Answer, EngineInput, Question } from '../../worker/protocol.ts';
import { activeRun } from './active-run.ts';
import { useDocument } from '../document.ts';
import { acceptFailure, acceptFirst, acceptResult, forgetResults, markRunning, sameInput } from './results.ts';
import { notify } from '../session.ts';

function inputOf({ scenario }: { scenario: EngineInput }): EngineInput {
  const { schemaVersion, profile, outboundOrder, records, messages, expectations } = scenario;
  return { schemaVersion, profile, outboundOrder, records, messages, expectations };
}

/** Messages that are done together in less time than it takes to ask for one of them first. */
const FEW_MESSAGES = 8;

/** The message on the screen, in a drawing of many: who edits looks at its verdicts, and shall not wait for all others. */
function shownFirst({ messages }: EngineInput): string | null {
  return messages.length > FEW_MESSAGES ? (activeRun()?.messageId ?? null) : null;
}

function report(failure: EngineFailure, lost: 'result' | 'answer'): void {
  if (lost === 'result') acceptFailure(failure);
  switch (failure.key) {
    case 'crashed':
      notify({ key: 'engineCrashed', message: failure.message });
      return;
    case 'hung':
      notify({ key: 'engineHung', seconds: failure.afterMs / 1000 });
      return;
    case 'unavailable':
      notify({ key: 'engineUnavailable', message: failure.message });
  }
}

let rerun: () => void = () => undefined;

/** Runs the engine on the drawing as it is, after it has failed. */
export function restartEngine(): void {
  rerun();
}

let ask: (question: Question) => Promise<Answer | null> = () => Promise.resolve(null);

/** Asks the engine about one entry of the drawing as it is now; null: it failed. */
export function askEngine(question: Question): Promise<Answer | null> {
  return ask(question);
}

/**
 * The one door for engine runs: watches the document, and asks for a run whenever something the engine reads has changed.
 *
 * @returns what stops it.
 */
export function watchDocument(): () => void {
  const client = createEngineClient(createSimulateWorker, { onFirst: acceptFirst, onResult: acceptResult, onFailure: report });
  const run = (state: { scenario: EngineInput }): void => {
    markRunning();
    client.run(inputOf(state), shownFirst(state.scenario));
  };
  rerun = () => run(useDocument.getState());
  ask = (question) => client.ask(inputOf(useDocument.getState()), question);
  rerun();
  const unsubscribe = useDocument.subscribe((state, before) => {
    if (state.id !== before.id) forgetResults();
    else if (sameInput(state.scenario, before.scenario)) return;
    run(state);
  });
  return () => {
    unsubscribe();
    client.stop();
  };
}
