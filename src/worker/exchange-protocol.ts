import type { HeaderReading } from '../exchange/headers/reading.ts';
import type { ImportReport } from '../exchange/import/report.ts';

/** What the page may ask to be read: pasted text, or the bytes of a dropped file. */
export type ExchangeTask = { task: 'import' | 'headers'; pasted: string | Uint8Array };

/** Page → worker. */
export type ExchangeRequest = ExchangeTask & { run: number };

/** What was read. */
export type ExchangeResult = { type: 'import'; report: ImportReport } | { type: 'headers'; reading: HeaderReading };

/** Worker → page. `run` is the number of the request it answers; `done` goes from 0 to 1. */
export type ExchangeResponse =
  | { type: 'progress'; run: number; done: number }
  | { type: 'result'; run: number; result: ExchangeResult }
  | { type: 'failed'; run: number; message: string };
