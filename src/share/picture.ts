import { crc32 } from '../util/crc32.ts';

/*
 * A picture carries the link of its drawing: an SVG in its <metadata>, a PNG in a tEXt chunk (PNG specification, third
 * edition, section 11.3.3.2). Whoever drops the picture on the page gets the drawing back.
 */

/** The chunk's keyword; the specification lets a program use its own. */
const KEYWORD = 'Link';
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around a chunk's data. */
const FRAME = 12;
/** What a link's hash looks like wherever it stands in a text. */
const HASH = /#(v\d+[a-z]*:[\w-]+)/;

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** A PNG with a link in it, in front of its image data. The link is ASCII, as every link of ours is. */
export function withLink(png: Uint8Array, link: string): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(`tEXt${KEYWORD}\0${link}`);
  const chunk = new Uint8Array(text.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, text.length - 4);
  chunk.set(text, 4);
  view.setUint32(4 + text.length, crc32(text));
  // Behind the header, which is the first chunk of every PNG.
  const at = SIGNATURE.length + FRAME + readLength(png, SIGNATURE.length);
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, at));
  result.set(chunk, at);
  result.set(png.subarray(at), at + chunk.length);
  return result;
}

/**
 * The hash of the link in a picture's bytes (PNG or SVG), without its `#`.
 *
 * @returns null when there is none. Never throws.
 */
export function linkInPicture(bytes: Uint8Array): string | null {
  const text = isPng(bytes) ? textChunk(bytes) : new TextDecoder().decode(bytes);
  const metadata = isPng(bytes) ? text : (/<metadata[^>]*>([^]*?)<\/metadata>/.exec(text ?? '')?.[1] ?? null);
  return HASH.exec(metadata ?? '')?.[1] ?? null;
}

function textChunk(bytes: Uint8Array): string | null {
  let at = SIGNATURE.length;
  while (at + FRAME <= bytes.length) {
    const length = readLength(bytes, at);
    if (at + FRAME + length > bytes.length) return null;
    const text = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8 + length));
    if (text.startsWith(`tEXt${KEYWORD}\0`)) return text;
    at += FRAME + length;
  }
  return null;
}

function readLength(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}
