import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readInWorker, type ExchangeWorkerLike } from './exchange-client.ts';
import type { ExchangeRequest, ExchangeResponse, ExchangeResult, ExchangeTask } from './exchange-protocol.ts';

/** A worker whose answers the test gives itself. */
class FakeWorker implements ExchangeWorkerLike {
  onmessage: ExchangeWorkerLike['onmessage'] = null;
  onerror: ExchangeWorkerLike['onerror'] = null;
  requests: { request: ExchangeRequest; transfer: Transferable[] }[] = [];
  terminated = false;
  postMessage = (request: ExchangeRequest, transfer: Transferable[]): void => {
    this.requests.push({ request, transfer });
  };
  terminate = (): void => {
    this.terminated = true;
  };
  answer(response: ExchangeResponse): void {
    this.onmessage?.(new MessageEvent('message', { data: response }));
  }
}

const TASK: ExchangeTask = { task: 'import', pasted: '{"DomainName":"contoso.example"}' };
const RESULT: ExchangeResult = { type: 'import', report: { objects: [], reports: [], commands: [], notes: [] } };

function setUp(task: ExchangeTask = TASK) {
  const worker = new FakeWorker();
  const progress: number[] = [];
  const reading = readInWorker(() => worker, task, (done) => progress.push(done), 1_000);
  return { worker, progress, ...reading };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading a paste in a worker', () => {
  it('tells how far it is, gives what was read, and ends the worker', async () => {
    const { worker, progress, outcome } = setUp();
    worker.answer({ type: 'progress', run: 1, done: 0.25 });
    worker.answer({ type: 'progress', run: 1, done: 0.5 });
    expect(worker.terminated).toBe(false);
    worker.answer({ type: 'result', run: 1, result: RESULT });
    expect(await outcome).toEqual({ kind: 'read', result: RESULT });
    expect(progress).toEqual([0.25, 0.5]);
    expect(worker.terminated).toBe(true);
  });

  it('stops at once when it is cancelled, whatever still comes', async () => {
    const { worker, progress, outcome, cancel } = setUp();
    const late = worker.onmessage;
    cancel();
    expect(worker.terminated).toBe(true);
    expect(worker.onmessage).toBeNull();
    late?.(new MessageEvent('message', { data: { type: 'result', run: 1, result: RESULT } }));
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(progress).toEqual([]);
  });

  it('says what a worker died of, and does not leave it behind', async () => {
    const { worker, outcome } = setUp();
    worker.answer({ type: 'failed', run: 1, message: 'out of memory' });
    expect(await outcome).toEqual({ kind: 'failed', failure: { key: 'crashed', message: 'out of memory' } });
    expect(worker.terminated).toBe(true);
  });

  it('takes silence for a hang, and every word for a sign of life', async () => {
    const { worker, outcome } = setUp();
    vi.advanceTimersByTime(900);
    worker.answer({ type: 'progress', run: 1, done: 0.1 });
    vi.advanceTimersByTime(900);
    expect(worker.terminated).toBe(false);
    vi.advanceTimersByTime(200);
    expect(await outcome).toEqual({ kind: 'failed', failure: { key: 'hung', afterMs: 1_000 } });
    expect(worker.terminated).toBe(true);
  });

  it('says that workers are unavailable in place of throwing', async () => {
    const { outcome } = readInWorker(() => {
      throw new Error('blocked');
    }, TASK);
    expect(await outcome).toEqual({ kind: 'failed', failure: { key: 'unavailable', message: 'blocked' } });
  });

  it('hands bytes over', () => {
    const bytes = new TextEncoder().encode('x');
    const { worker } = setUp({ task: 'import', pasted: bytes });
    expect(worker.requests[0]?.transfer).toEqual([bytes.buffer]);
  });
});
