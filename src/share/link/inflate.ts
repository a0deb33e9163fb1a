import { Inflate } from 'fflate';
import type { ReadError } from './link-error.ts';

/** Bytes that go in at a time. Deflate gives at most 1,032 times as many, so the limit is overrun by no more than 2 MB. */
const STEP = 2_048;

/** Inflates raw deflate data and stops as soon as it gives more than `limit` bytes. */
export function inflateWithin(limit: number, data: Uint8Array, dictionary: Uint8Array): Uint8Array | ReadError {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate({ dictionary }, (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += STEP) {
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
      if (size > limit) return 'tooLarge';
    }
  } catch {
    return 'damaged';
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
