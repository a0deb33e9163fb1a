import type { ExchangeRequest, ExchangeResponse, ExchangeResult, ExchangeTask } from './exchange-protocol.ts';

/** Why nothing was read; the page has a sentence for each. */
export type ExchangeFailure =
  | { key: 'crashed'; message: string }
  /** No sign of life for that long: something holds it for ever. */
  | { key: 'hung'; afterMs: number }
  | { key: 'unavailable'; message: string };

/** How a reading ended. */
export type ExchangeOutcome = { kind: 'read'; result: ExchangeResult } | { kind: 'cancelled' } | { kind: 'failed'; failure: ExchangeFailure };

/** A reading that is under way. `outcome` never rejects. */
export type ExchangeReading = { outcome: Promise<ExchangeOutcome>; cancel: () => void };

/** The part of a Worker a reading needs; tests give it another. */
export type ExchangeWorkerLike = {
  postMessage: (request: ExchangeRequest, transfer: Transferable[]) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<ExchangeResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** Silence that means a hang. One block of JSON is read without a word in between; ten megabytes of it take a second or two. */
export const SILENCE_MS = 60_000;

/**
 * Reads one paste in a worker of its own, which is ended with the reading: whatever it needed is given back, and a reading that is
 * cancelled stops at once. Bytes are handed over, not copied: their array is empty afterwards.
 *
 * @param createWorker makes a fresh worker; may throw where workers are blocked.
 * @param onProgress is told the part that is done, 0 … 1.
 */
export function readInWorker(
  createWorker: () => ExchangeWorkerLike,
  task: ExchangeTask,
  onProgress: (done: number) => void = () => undefined,
  silenceMs: number = SILENCE_MS,
): ExchangeReading {
  let worker: ExchangeWorkerLike | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let settle: (outcome: ExchangeOutcome) => void = () => undefined;
  const outcome = new Promise<ExchangeOutcome>((resolve) => {
    settle = resolve;
  });
  const end = (how: ExchangeOutcome): void => {
    clearTimeout(silence);
    if (worker !== null) {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
      worker = null;
    }
    settle(how);
  };
  const fail = (failure: ExchangeFailure): void => end({ kind: 'failed', failure });
  const listen = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => fail({ key: 'hung', afterMs: silenceMs }), silenceMs);
  };
  try {
    worker = createWorker();
    worker.onerror = (event) => fail({ key: 'crashed', message: event.message });
    worker.onmessage = ({ data }) => {
      listen();
      if (data.type === 'progress') onProgress(data.done);
      else if (data.type === 'result') end({ kind: 'read', result: data.result });
      else fail({ key: 'crashed', message: data.message });
    };
    listen();
    worker.postMessage({ ...task, run: 1 }, typeof task.pasted === 'string' ? [] : [task.pasted.buffer]);
  } catch (error) {
    fail({ key: 'unavailable', message: error instanceof Error ? error.message : String(error) });
  }
  return { outcome, cancel: () => end({ kind: 'cancelled' }) };
}
