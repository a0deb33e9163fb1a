import { simulate } from '../engine/index.ts';
import type { Request, Response } from './protocol.ts';

function answer(response: Response): void {
  postMessage(response);
}

/** The engine's only home in the page: one request, one answer, nothing kept between two. */
addEventListener('message', (event: MessageEvent<Request>) => {
  const { run, input } = event.data;
  try {
    answer({ type: 'result', run, result: simulate({ ...input, layout: {}, title: '', description: '' }) });
  } catch (error) {
    answer({ type: 'failed', run, message: error instanceof Error ? error.message : String(error) });
  }
});

answer({ type: 'ready' });
