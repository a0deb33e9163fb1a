import type { ExchangeWorkerLike } from './exchange-client.ts';

/** The worker that reads what was pasted. Vite sees the URL and builds the worker as a file of its own. */
export function createExchangeWorker(): ExchangeWorkerLike {
  return new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module', name: 'exchange' });
}
