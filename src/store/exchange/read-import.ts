import type { ImportReport } from '../../exchange/import/report.ts';
import type { ExchangeFailure } from '../../worker/exchange-client.ts';
import type { ImportSource } from './import-source.ts';
import { readAway } from './read-away.ts';

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
  const { outcome, cancel } = readAway('import', () => (typeof source === 'string' ? source : bytesOf(source)), onProgress);
  return { outcome: outcome.then(({ result, problem }) => ({ report: result?.type === 'import' ? result.report : null, problem })), cancel };
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
