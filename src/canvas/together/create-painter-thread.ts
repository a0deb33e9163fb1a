/** The worker that paints what plays together. Vite sees the URL and builds the worker as a file of its own. */
export function createPainterThread(): Worker {
  return new Worker(new URL('./together.worker.ts', import.meta.url), { type: 'module', name: 'envelopes' });
}
