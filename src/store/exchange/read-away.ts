import { createExchangeWorker } from '../../worker/create-exchange-worker.ts';
import { readInWorker, type ExchangeFailure } from '../../worker/exchange-client.ts';
import type { ExchangeResult, ExchangeTask } from '../../worker/exchange-protocol.ts';

/** How reading ended; both null: it was cancelled. */
type AwayOutcome<Problem> = { result: ExchangeResult | null; problem: Problem | ExchangeFailure | null };

/**
 * Reads what was pasted, or a file once it is loaded, away from the page. It can be cancelled all along. Never rejects.
 *
 * @param load gives what is to be read, or why there is nothing; must not reject.
 * @param onProgress is told the part that is done, 0 … 1.
 */
export function readAway<Problem extends { key: string }>(
  task: ExchangeTask['task'],
  load: () => string | Promise<Uint8Array<ArrayBuffer> | Problem>,
  onProgress?: (done: number) => void,
): { outcome: Promise<AwayOutcome<Problem>>; cancel: () => void } {
  let cancel: () => void = () => undefined;
  let isCancelled = false;
  const read = async (): Promise<AwayOutcome<Problem>> => {
    const pasted = await load();
    if (typeof pasted === 'object' && 'key' in pasted) return { result: null, problem: pasted };
    if (isCancelled) return { result: null, problem: null };
    const reading = readInWorker(createExchangeWorker, { task, pasted }, onProgress);
    cancel = reading.cancel;
    const outcome = await reading.outcome;
    if (outcome.kind === 'failed') return { result: null, problem: outcome.failure };
    return { result: outcome.kind === 'read' ? outcome.result : null, problem: null };
  };
  return {
    outcome: read(),
    cancel: () => {
      isCancelled = true;
      cancel();
    },
  };
}
