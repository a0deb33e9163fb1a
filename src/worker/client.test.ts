import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Run, SimulationResult } from '../engine/result.ts';
import { EMPTY_SCENARIO } from '../model/scenario.ts';
import { createEngineClient, type EngineFailure, type WorkerLike } from './client.ts';
import type { EngineInput, Request, Response } from './protocol.ts';

/** A worker whose answers the test gives itself. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  requests: Request[] = [];
  terminated = false;
  postMessage = (request: Request): void => {
    this.requests.push(request);
  };
  terminate = (): void => {
    this.terminated = true;
  };
  answer(response: Response): void {
    this.onmessage?.(new MessageEvent('message', { data: response }));
  }
}

const RESULT: SimulationResult = { runs: [], findings: [], expectations: [] };

function input(name: string): EngineInput {
  const { layout: _layout, title: _title, description: _description, ...rest } = EMPTY_SCENARIO;
  return { ...rest, messages: [{ id: name, title: '', mailFrom: '', rcptTo: ['a@b.example'], submittedAt: 'x', headers: [], headerFrom: '' }] };
}

function setUp() {
  const workers: FakeWorker[] = [];
  const results: EngineInput[] = [];
  const failures: EngineFailure[] = [];
  const lost: string[] = [];
  const firsts: (readonly Run[])[] = [];
  const client = createEngineClient(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    {
      onFirst: (runs) => firsts.push(runs),
      onResult: (_result, from) => results.push(from),
      onFailure: (failure, what) => {
        failures.push(failure);
        lost.push(what);
      },
    },
    1_000,
    10_000,
  );
  const worker = (index: number): FakeWorker => {
    const found = workers[index];
    if (found === undefined) throw new Error(`worker ${index} was never made`);
    return found;
  };
  return { client, workers, worker, results, failures, lost, firsts };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the engine client', () => {
  it('gives the result of a run, with the input it belongs to', () => {
    const { client, worker, results } = setUp();
    const first = input('first');
    client.run(first, null);
    worker(0).answer({ type: 'result', run: 1, result: RESULT });
    expect(results).toEqual([first]);
  });

  it('lets the newest input win: what waits is replaced, what runs is dropped', () => {
    const { client, worker, results } = setUp();
    const third = input('third');
    client.run(input('first'), null);
    client.run(input('second'), null);
    client.run(third, null);
    expect(worker(0).requests).toHaveLength(1);
    worker(0).answer({ type: 'result', run: 1, result: RESULT });
    expect(results).toEqual([]);
    expect(worker(0).requests).toHaveLength(2);
    worker(0).answer({ type: 'result', run: 2, result: RESULT });
    expect(results).toEqual([third]);
  });

  it('passes on what was asked for first, and still waits for the result', () => {
    const { client, worker, results, firsts } = setUp();
    client.run(input('drawn'), 'm1');
    expect(worker(0).requests[0]).toMatchObject({ type: 'run', first: 'm1' });
    worker(0).answer({ type: 'first', run: 1, runs: [] });
    expect(firsts).toEqual([[]]);
    expect(results).toEqual([]);
    worker(0).answer({ type: 'result', run: 1, result: RESULT });
    expect(results).toHaveLength(1);
  });

  it('shows nothing of an input that a newer one has replaced', () => {
    const { client, worker, firsts } = setUp();
    client.run(input('old'), 'm1');
    client.run(input('new'), 'm1');
    worker(0).answer({ type: 'first', run: 1, runs: [] });
    expect(firsts).toEqual([]);
  });

  it('ignores an answer that belongs to another run', () => {
    const { client, worker, results } = setUp();
    client.run(input('first'), null);
    worker(0).answer({ type: 'result', run: 7, result: RESULT });
    expect(results).toEqual([]);
  });

  it('ends a worker that hangs, says so, and goes on with a fresh one', () => {
    const { client, workers, worker, results, failures } = setUp();
    client.run(input('hangs'), null);
    const next = input('next');
    client.run(next, null);
    worker(0).answer({ type: 'ready' });
    vi.advanceTimersByTime(1_001);
    expect(failures).toEqual([{ key: 'hung', afterMs: 1_000 }]);
    expect(worker(0).terminated).toBe(true);
    expect(workers).toHaveLength(2);
    worker(1).answer({ type: 'result', run: 2, result: RESULT });
    expect(results).toEqual([next]);
  });

  it('waits longer for the code of a worker than for its answer', () => {
    const { client, worker, results, failures } = setUp();
    const first = input('first');
    client.run(first, null);
    vi.advanceTimersByTime(9_000);
    worker(0).answer({ type: 'ready' });
    vi.advanceTimersByTime(900);
    worker(0).answer({ type: 'result', run: 1, result: RESULT });
    expect([results, failures]).toEqual([[first], []]);
  });

  it('does not wait for ever for the code of a worker', () => {
    const { client, worker, failures } = setUp();
    client.run(input('any'), null);
    vi.advanceTimersByTime(10_001);
    expect(failures).toEqual([{ key: 'hung', afterMs: 10_000 }]);
    expect(worker(0).terminated).toBe(true);
  });

  it('reports a crash and does not feed the same input to the next worker by itself', () => {
    const { client, workers, worker, failures } = setUp();
    client.run(input('kills'), null);
    worker(0).answer({ type: 'failed', run: 1, message: 'boom' });
    expect(failures).toEqual([{ key: 'crashed', message: 'boom' }]);
    expect(workers).toHaveLength(1);
    client.run(input('harmless'), null);
    expect(workers).toHaveLength(2);
  });

  const question = { key: 'repairs', entry: { session: { connectingIp: '192.0.2.1', tls: false, certificate: null, mailFrom: '', submittedBy: null }, rcptTo: 'a@b.example' }, tenant: 'contoso' } as const;
  const ANSWER = { key: 'repairs', repairs: [] } as const;

  it('answers questions in their order, after the run that waits', async () => {
    const { client, worker, results } = setUp();
    const drawn = input('drawn');
    const first = client.ask(drawn, question);
    const second = client.ask(drawn, question);
    client.run(drawn, null);
    expect(worker(0).requests.map(({ type }) => type)).toEqual(['explore']);
    worker(0).answer({ type: 'explored', run: 1, answer: { ...ANSWER, repairs: [] } });
    worker(0).answer({ type: 'result', run: 2, result: RESULT });
    worker(0).answer({ type: 'explored', run: 3, answer: { ...ANSWER, repairs: [] } });
    expect(worker(0).requests.map(({ type }) => type)).toEqual(['explore', 'run', 'explore']);
    expect([await first, await second]).toEqual([ANSWER, ANSWER]);
    expect(results).toEqual([drawn]);
  });

  it('gives no answer to the question on which the worker dies, and goes on with the next', async () => {
    const { client, worker, failures, lost } = setUp();
    const deadly = client.ask(input('drawn'), question);
    const harmless = client.ask(input('drawn'), question);
    worker(0).answer({ type: 'failed', run: 1, message: 'boom' });
    worker(1).answer({ type: 'explored', run: 2, answer: { ...ANSWER, repairs: [] } });
    expect([await deadly, await harmless]).toEqual([null, ANSWER]);
    expect(failures).toHaveLength(1);
    // The result that is shown is as new as it was.
    expect(lost).toEqual(['answer']);
  });

  it('says that workers are unavailable instead of throwing', () => {
    const failures: EngineFailure[] = [];
    const client = createEngineClient(
      () => {
        throw new Error('blocked');
      },
      { onFirst: () => undefined, onResult: () => undefined, onFailure: (failure) => failures.push(failure) },
    );
    client.run(input('any'), null);
    expect(failures).toEqual([{ key: 'unavailable', message: 'blocked' }]);
  });
});
