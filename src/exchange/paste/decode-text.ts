/**
 * The text of a dropped file. PowerShell 5 writes UTF-16 by default (`>` and Out-File) and the system's code page with Set-Content,
 * PowerShell 7 UTF-8; with or without a byte order mark. Bytes that belong to no character become U+FFFD. Source: about_Character_Encoding.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = encodingOf(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  // Of the code pages of Windows, the one of Japan is told from the western one by words of several signs.
  const japanese = decodeStrictly(bytes, 'shift_jis');
  if (japanese !== null && /[\u3040-\u30ff\u4e00-\u9fff]{2}/.test(japanese)) return japanese;
  // A few broken bytes in a long text do not make it another encoding.
  const lossy = new TextDecoder('utf-8').decode(bytes);
  return /[\u0080-\ufffc]/.test(lossy) ? lossy : new TextDecoder('windows-1252').decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'shift_jis'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  // Text of Latin letters has a zero in every second byte, and hardly any elsewhere.
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 6 && even < odd / 8) return 'utf-16le';
  if (even > sample.length / 6 && odd < even / 8) return 'utf-16be';
  return null;
}
