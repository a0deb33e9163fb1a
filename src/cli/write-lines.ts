import type { Writable } from 'node:stream';

/** Lines go out in pieces of about this many characters: one write for each would cost more than the line. */
const PIECE = 1 << 16;

/**
 * Writes lines as fast as they are taken, and makes no more of them than that. A reader that has had enough and goes
 * away (as `head` does) is no error: the rest is then not made.
 *
 * @throws what else the stream reports: a full disk, for one.
 */
export async function writeLines(lines: Iterable<string>, output: Writable): Promise<void> {
  // Failures come back from each write; without a listener the stream would throw them a second time.
  output.on('error', () => undefined);
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    if (!(await isTaken(piece, output))) return;
    piece = '';
  }
  if (piece !== '') await isTaken(piece, output);
}

/** Waits until a piece is taken; false: the reader has gone away. */
function isTaken(piece: string, output: Writable): Promise<boolean> {
  return new Promise((resolve, reject) => {
    output.write(piece, (error) => {
      if (error === null || error === undefined) resolve(true);
      else if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')) resolve(false);
      else reject(error);
    });
  });
}
