import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { writeLines } from './write-lines.ts';

const LINE = 'x'.repeat(999);

function* countedLines(count: number, onLine: () => void): Generator<string> {
  for (let made = 0; made < count; made += 1) {
    onLine();
    yield LINE;
  }
}

test('no more lines are made than the reader has taken', async () => {
  let made = 0;
  let taken = 0;
  let mostAhead = 0;
  const slow = new Writable({
    write(chunk: Buffer, _encoding, done) {
      mostAhead = Math.max(mostAhead, made * 1000 - taken);
      taken += chunk.length;
      setImmediate(done);
    },
  });
  await writeLines(countedLines(1_000, () => (made += 1)), slow);
  expect(taken).toBe(1_000_000);
  expect(mostAhead).toBeLessThan(100_000);
});

test('a reader that goes away ends the writing', async () => {
  let made = 0;
  const gone = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  await writeLines(countedLines(1_000, () => (made += 1)), gone);
  expect(made).toBeLessThan(100);
});

test('another failure is told', async () => {
  const full = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    },
  });
  await expect(writeLines(countedLines(1_000, () => undefined), full)).rejects.toThrow('no space');
});
