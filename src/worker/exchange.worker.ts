import { readImport } from '../exchange/import/read-import.ts';
import { decodeText } from '../exchange/paste/decode-text.ts';
import type { ExchangeRequest, ExchangeResponse } from './exchange-protocol.ts';

function answer(response: ExchangeResponse): void {
  postMessage(response);
}

/** Reads what was pasted, away from the page: ten megabytes take seconds. It is cancelled by ending the worker. */
addEventListener('message', (event: MessageEvent<ExchangeRequest>) => {
  const { run, pasted } = event.data;
  try {
    const text = typeof pasted === 'string' ? pasted : decodeText(pasted);
    answer({ type: 'import', run, report: readImport(text, (done) => answer({ type: 'progress', run, done })) });
  } catch (error) {
    answer({ type: 'failed', run, message: error instanceof Error ? error.message : String(error) });
  }
});
