import type { HeaderReading } from '../exchange/headers/reading.ts';
import { createExchangeWorker } from '../worker/create-exchange-worker.ts';
import { readInWorker, type ExchangeFailure } from '../worker/exchange-client.ts';

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
  let cancel: () => void = () => undefined;
  let isCancelled = false;
  const read = async (): Promise<HeaderOutcome> => {
    const pasted = typeof source === 'string' ? source.slice(0, BEGINNING) : await beginningOf(source);
    if (typeof pasted === 'object' && 'key' in pasted) return { reading: null, problem: pasted };
    if (isCancelled) return { reading: null, problem: null };
    const under = readInWorker(createExchangeWorker, { task: 'headers', pasted });
    cancel = under.cancel;
    const outcome = await under.outcome;
    if (outcome.kind === 'failed') return { reading: null, problem: outcome.failure };
    return { reading: outcome.kind === 'read' && outcome.result.type === 'headers' ? outcome.result.reading : null, problem: null };
  };
  return {
    outcome: read(),
    cancel: () => {
      isCancelled = true;
      cancel();
    },
  };
}

async function beginningOf(file: File): Promise<Uint8Array<ArrayBuffer> | HeaderProblem> {
  try {
    const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
    return COMPOUND_FILE.every((byte, at) => bytes[at] === byte) ? { key: 'outlookFile', name: file.name } : bytes;
  } catch {
    return { key: 'fileUnreadable', name: file.name };
  }
}
