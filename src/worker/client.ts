import type { EngineInput, Request, Response } from './protocol.ts';
import type { SimulationResult } from '../engine/result.ts';

/** What went wrong with the worker; the page has a sentence for each. */
export type EngineFailure =
  | { key: 'crashed'; message: string }
  | { key: 'hung'; afterMs: number }
  | { key: 'unavailable'; message: string };

/** What the client reports to. */
export type EngineListener = {
  onResult: (result: SimulationResult, input: EngineInput) => void;
  onFailure: (failure: EngineFailure) => void;
};

/** The part of a Worker the client needs; tests give it another. */
export type WorkerLike = {
  postMessage: (request: Request) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** How long one run may take. A drawing of a thousand records takes a few milliseconds; this is a hang. */
export const WATCHDOG_MS = 5_000;

/** One door for engine runs. */
export type EngineClient = {
  /** Asks for a run. Only the newest input counts: one that waits is replaced, one that runs is let end and dropped. */
  run: (input: EngineInput) => void;
  stop: () => void;
};

/**
 * Runs the engine in a worker: the latest input wins; a worker that crashes or hangs is reported, replaced, and asked
 * for the newest input again only when that changes, so that an input that kills it does not kill it for ever.
 *
 * @param createWorker makes a fresh worker; may throw where workers are blocked.
 */
export function createEngineClient(createWorker: () => WorkerLike, listener: EngineListener, watchdogMs: number = WATCHDOG_MS): EngineClient {
  let worker: WorkerLike | null = null;
  let runNumber = 0;
  let inFlight: { run: number; input: EngineInput } | null = null;
  let waiting: EngineInput | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  function discardWorker(): void {
    clearTimeout(watchdog);
    if (worker !== null) {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    }
    worker = null;
    inFlight = null;
  }

  function fail(failure: EngineFailure): void {
    discardWorker();
    listener.onFailure(failure);
    sendWaiting();
  }

  function handle(response: Response): void {
    if (response.type === 'ready' || inFlight === null || response.run !== inFlight.run) return;
    clearTimeout(watchdog);
    const { input } = inFlight;
    inFlight = null;
    if (response.type === 'failed') {
      fail({ key: 'crashed', message: response.message });
      return;
    }
    if (waiting === null) listener.onResult(response.result, input);
    sendWaiting();
  }

  function obtainWorker(): WorkerLike | null {
    if (worker !== null) return worker;
    try {
      worker = createWorker();
    } catch (error) {
      listener.onFailure({ key: 'unavailable', message: error instanceof Error ? error.message : String(error) });
      return null;
    }
    worker.onmessage = (event) => handle(event.data);
    worker.onerror = (event) => fail({ key: 'crashed', message: event.message });
    return worker;
  }

  function sendWaiting(): void {
    if (waiting === null || inFlight !== null) return;
    const target = obtainWorker();
    if (target === null) return;
    runNumber += 1;
    inFlight = { run: runNumber, input: waiting };
    waiting = null;
    watchdog = setTimeout(() => fail({ key: 'hung', afterMs: watchdogMs }), watchdogMs);
    target.postMessage({ type: 'run', ...inFlight });
  }

  return {
    run: (input) => {
      waiting = input;
      sendWaiting();
    },
    stop: () => {
      waiting = null;
      discardWorker();
    },
  };
}
