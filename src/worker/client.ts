import type { Answer, EngineInput, Question, Request, Response } from './protocol.ts';
import type { Run, SimulationResult } from '../engine/result.ts';

/** What went wrong with the worker; the page has a sentence for each. */
export type EngineFailure =
  | { key: 'crashed'; message: string }
  | { key: 'hung'; afterMs: number }
  | { key: 'unavailable'; message: string };

/** What the client reports to. */
export type EngineListener = {
  /** The runs of the message that was asked for first; the result follows, unless a newer input takes its place. */
  onFirst: (runs: Run[], input: EngineInput) => void;
  onResult: (result: SimulationResult, input: EngineInput) => void;
  /** `lost`: what nobody will get because of it, the result of the newest input or only the answer to a question. */
  onFailure: (failure: EngineFailure, lost: 'result' | 'answer') => void;
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

/** How long a fresh worker may take until it can run at all: on a slow line its code comes behind that of the page. */
export const LOADING_MS = 60_000;

/** One door for engine runs. */
export type EngineClient = {
  /**
   * Asks for a run. Only the newest input counts: one that waits is replaced, one that runs is let end and dropped.
   *
   * @param first id of a message to be answered by itself, before the result; null: none.
   */
  run: (input: EngineInput, first: string | null) => void;
  /**
   * Asks about one entry. Questions wait for runs and are answered in their order; none replaces another.
   *
   * @returns null when the worker failed on it, or was stopped before it answered.
   */
  ask: (input: EngineInput, question: Question) => Promise<Answer | null>;
  stop: () => void;
};

type Asked = { input: EngineInput; question: Question; settle: (answer: Answer | null) => void };

/** What the worker is busy with. */
type Job = { run: number; kind: 'run'; input: EngineInput } | { run: number; kind: 'question'; asked: Asked };

/**
 * Runs the engine in a worker: the latest input wins; a worker that crashes or hangs is reported, replaced, and asked
 * for the newest input again only when that changes, so that an input that kills it does not kill it for ever.
 *
 * @param createWorker makes a fresh worker; may throw where workers are blocked.
 */
export function createEngineClient(createWorker: () => WorkerLike, listener: EngineListener, watchdogMs: number = WATCHDOG_MS, loadingMs: number = LOADING_MS): EngineClient {
  let worker: WorkerLike | null = null;
  let isLoaded = false;
  let runNumber = 0;
  let inFlight: Job | null = null;
  let waiting: { input: EngineInput; first: string | null } | null = null;
  let questions: Asked[] = [];
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  function discardWorker(): void {
    clearTimeout(watchdog);
    if (worker !== null) {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    }
    worker = null;
    isLoaded = false;
    if (inFlight?.kind === 'question') inFlight.asked.settle(null);
    inFlight = null;
  }

  function fail(failure: EngineFailure): void {
    const lost = inFlight?.kind === 'question' ? 'answer' : 'result';
    discardWorker();
    listener.onFailure(failure, lost);
    sendNext();
  }

  function watch(): void {
    const patience = isLoaded ? watchdogMs : loadingMs;
    clearTimeout(watchdog);
    watchdog = setTimeout(() => fail({ key: 'hung', afterMs: patience }), patience);
  }

  function handle(response: Response): void {
    if (response.type === 'ready') {
      isLoaded = true;
      if (inFlight !== null) watch();
      return;
    }
    if (inFlight === null || response.run !== inFlight.run) return;
    if (response.type === 'first') {
      if (inFlight.kind === 'run' && waiting === null) listener.onFirst(response.runs, inFlight.input);
      return;
    }
    clearTimeout(watchdog);
    if (response.type === 'failed') {
      fail({ key: 'crashed', message: response.message });
      return;
    }
    const job = inFlight;
    inFlight = null;
    if (response.type === 'explored') {
      if (job.kind === 'question') job.asked.settle(response.answer);
    } else if (job.kind === 'run' && waiting === null) {
      listener.onResult(response.result, job.input);
    }
    sendNext();
  }

  function obtainWorker(): WorkerLike | null {
    if (worker !== null) return worker;
    try {
      worker = createWorker();
    } catch (error) {
      listener.onFailure({ key: 'unavailable', message: error instanceof Error ? error.message : String(error) }, waiting === null ? 'answer' : 'result');
      return null;
    }
    worker.onmessage = (event) => handle(event.data);
    worker.onerror = (event) => fail({ key: 'crashed', message: event.message });
    return worker;
  }

  /** The newest input goes before every question: what is shown is more urgent than what is asked about it. */
  function nextRequest(run: number): { job: Job; request: Request } | null {
    if (waiting !== null) {
      const { input, first } = waiting;
      waiting = null;
      return { job: { run, kind: 'run', input }, request: { type: 'run', run, input, first } };
    }
    const [asked, ...later] = questions;
    if (asked === undefined) return null;
    questions = later;
    return { job: { run, kind: 'question', asked }, request: { type: 'explore', run, input: asked.input, question: asked.question } };
  }

  function sendNext(): void {
    if (inFlight !== null || (waiting === null && questions.length === 0)) return;
    const target = obtainWorker();
    if (target === null) {
      forgetQuestions();
      return;
    }
    const next = nextRequest(runNumber + 1);
    if (next === null) return;
    runNumber += 1;
    inFlight = next.job;
    watch();
    target.postMessage(next.request);
  }

  function forgetQuestions(): void {
    const forgotten = questions;
    questions = [];
    for (const { settle } of forgotten) settle(null);
  }

  return {
    run: (input, first) => {
      waiting = { input, first };
      sendNext();
    },
    ask: (input, question) =>
      new Promise((settle) => {
        questions.push({ input, question, settle });
        sendNext();
      }),
    stop: () => {
      waiting = null;
      forgetQuestions();
      discardWorker();
    },
  };
}
