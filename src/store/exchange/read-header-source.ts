import type { HeaderReading } from '../../exchange/headers/reading.ts';
import type { ExchangeFailure } from '../../worker/exchange-client.ts';
import { readAway } from './read-away.ts';

/** As much of a file as is loaded, in bytes: its header is at its beginning, and no header is that long. */
const BEGINNING = 2 * 1024 * 1024;

/** How an Outlook item begins ([MS-CFB], Header Signature). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Why nothing could be read. */
export type HeaderProblem = ExchangeFailure | { key: 'fileUnreadable'; name: string } | { key: 'outlookFile'; name: string };

/** How reading ended; `reading` null: it was cancelled, or there was a problem. */
export type HeaderOutcome = { reading: HeaderReading | null; problem: HeaderProblem | null };

/** Reads pasted headers, or the beginning of a message's file, away from the page. Never rejects. */
export function readHeaderSource(source: string | File): { outcome: Promise<HeaderOutcome>; cancel: () => void } {
  const { outcome, cancel } = readAway('headers', () => (typeof source === 'string' ? source.slice(0, BEGINNING) : beginningOf(source)));
  return { outcome: outcome.then(({ result, problem }) => ({ reading: result?.type === 'headers' ? result.reading : null, problem })), cancel };
}

async function beginningOf(file: File): Promise<Uint8Array<ArrayBuffer> | HeaderProblem> {
  try {
    const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
    return COMPOUND_FILE.every((byte, at) => bytes[at] === byte) ? { key: 'outlookFile', name: file.name } : bytes;
  } catch {
    return { key: 'fileUnreadable', name: file.name };
  }
}
