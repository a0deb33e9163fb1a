/**
 * The text of a dropped file. PowerShell 5 writes UTF-16 by default (`>` and Out-File), PowerShell 7 UTF-8; both with or
 * without a byte order mark. Bytes that belong to no character become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  // Text of Latin letters has a zero in every second byte, and nowhere else.
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 6 && even === 0) return 'utf-16le';
  if (even > sample.length / 6 && odd === 0) return 'utf-16be';
  return 'utf-8';
}
