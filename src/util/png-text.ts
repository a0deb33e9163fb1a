import { crc32 } from './crc32.ts';

/* Text inside a PNG: the tEXt chunk (PNG specification, third edition, section 11.3.3.2). */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around a chunk's data. */
const FRAME = 12;

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** A PNG with a text in it, in front of its image data. Keyword and text are ASCII. */
export function withPngText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const data = codesOf(`tEXt${keyword}\0${text}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(4 + data.length, crc32(data));
  // Behind the header, which is the first chunk of every PNG.
  const at = SIGNATURE.length + FRAME + lengthAt(png, SIGNATURE.length);
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, at));
  result.set(chunk, at);
  result.set(png.subarray(at), at + chunk.length);
  return result;
}

/** The text of a keyword in a PNG; null when there is none, or the file ends before it. Never throws. */
export function pngText(bytes: Uint8Array, keyword: string): string | null {
  const head = codesOf(`tEXt${keyword}\0`);
  let at = SIGNATURE.length;
  while (at + FRAME <= bytes.length) {
    const length = lengthAt(bytes, at);
    if (at + FRAME + length > bytes.length) return null;
    const chunk = bytes.subarray(at + 4, at + 8 + length);
    // Read as text only if it is one: somebody's photograph is a chunk of thirty megabytes.
    if (head.every((code, index) => code === chunk[index])) return Array.from(chunk.subarray(head.length), (byte) => String.fromCharCode(byte)).join('');
    at += FRAME + length;
  }
  return null;
}

function codesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}
