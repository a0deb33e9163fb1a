import type { ImportReport } from '../exchange/import/report.ts';

/** What the page may ask to be read: pasted text, or the bytes of a dropped file. */
export type ExchangeTask = { task: 'import'; pasted: string | Uint8Array };

/** Page → worker. */
export type ExchangeRequest = ExchangeTask & { run: number };

/** Worker → page. `run` is the number of the request it answers; `done` goes from 0 to 1. */
export type ExchangeResponse =
  | { type: 'progress'; run: number; done: number }
  | { type: 'import'; run: number; report: ImportReport }
  | { type: 'failed'; run: number; message: string };
