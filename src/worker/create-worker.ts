import type { WorkerLike } from './client.ts';

/** The engine's worker. Vite sees the URL and builds the worker as a file of its own. */
export function createSimulateWorker(): WorkerLike {
  return new Worker(new URL('./simulate.worker.ts', import.meta.url), { type: 'module', name: 'engine' });
}
