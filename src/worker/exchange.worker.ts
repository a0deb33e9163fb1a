import { readHeaders } from '../exchange/headers/read-headers.ts';
import { readImport } from '../exchange/import/read-import.ts';
import { decodeText } from '../exchange/paste/decode-text.ts';
import type { ExchangeRequest, ExchangeResponse, ExchangeResult } from './exchange-protocol.ts';

function answer(response: ExchangeResponse): void {
  postMessage(response);
}

async function read({ run, task, pasted }: ExchangeRequest): Promise<ExchangeResult> {
  const text = typeof pasted === 'string' ? pasted : decodeText(pasted);
  if (task === 'headers') return { type: 'headers', reading: await readHeaders(text) };
  return { type: 'import', report: readImport(text, (done) => answer({ type: 'progress', run, done })) };
}

/** Reads what was pasted, away from the page: ten megabytes take seconds. It is cancelled by ending the worker. */
addEventListener('message', (event: MessageEvent<ExchangeRequest>) => {
  const { run } = event.data;
  read(event.data).then(
    (result) => answer({ type: 'result', run, result }),
    (error: unknown) => answer({ type: 'failed', run, message: error instanceof Error ? error.message : String(error) }),
  );
});
