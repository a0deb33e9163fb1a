import type { ImportReport } from '../exchange/import/report.ts';
import { createExchangeWorker } from '../worker/create-exchange-worker.ts';
import { readInWorker, type ExchangeFailure } from '../worker/exchange-client.ts';
import type { ImportSource } from './import-source.ts';

/** Largest file that is read, in bytes: UTF-16 takes two for each of the characters that a paste may have. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Why nothing could be read. */
export type ReadProblem = ExchangeFailure | { key: 'fileTooLarge'; name: string; bytes: number } | { key: 'fileUnreadable'; name: string };

/** How reading ended; `report` null: it was cancelled, or there was a problem. */
export type ReadOutcome = { report: ImportReport | null; problem: ReadProblem | null };

/**
 * Reads what PowerShell printed, away from the page. Never rejects.
 *
 * @param onProgress is told the part that is done, 0 … 1.
 */
export function readImportSource(source: ImportSource, onProgress: (done: number) => void): { outcome: Promise<ReadOutcome>; cancel: () => void } {
  let cancel: () => void = () => undefined;
  let isCancelled = false;
  const read = async (): Promise<ReadOutcome> => {
    const pasted = typeof source === 'string' ? source : await bytesOf(source);
    if (typeof pasted === 'object' && 'key' in pasted) return { report: null, problem: pasted };
    if (isCancelled) return { report: null, problem: null };
    const reading = readInWorker(createExchangeWorker, { task: 'import', pasted }, onProgress);
    cancel = reading.cancel;
    const outcome = await reading.outcome;
    if (outcome.kind === 'failed') return { report: null, problem: outcome.failure };
    return { report: outcome.kind === 'read' && outcome.result.type === 'import' ? outcome.result.report : null, problem: null };
  };
  return {
    outcome: read(),
    cancel: () => {
      isCancelled = true;
      cancel();
    },
  };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | ReadProblem> {
  // A file that is too long is not even loaded.
  if (file.size > MAX_FILE_BYTES) return { key: 'fileTooLarge', name: file.name, bytes: file.size };
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return { key: 'fileUnreadable', name: file.name };
  }
}
