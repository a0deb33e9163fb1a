import { Damaged } from './damaged.ts';

/*
 * The bytes of the dense form. Text is UTF-8, and no character of UTF-8 begins with 0x80 … 0xc1 or 0xf5 … 0xff: those 77
 * bytes are the keys and the end, so a key ends the text before it and nothing is quoted. Control characters (but tab, line feed and
 * carriage return) are references; where one occurs in a text, a byte before it says so.
 */

/** Ends a document; no byte of the dense form has this value. */
export const END = 0xc0;

const KEY_BYTES: readonly number[] = [...range(0x80, 0xbf), 0xc1, ...range(0xf5, 0xff)];
/** The last key byte is not a key: one more byte follows, for the keys that found no place among the others. */
const ONE_BYTE_KEYS = KEY_BYTES.length - 1;
const MORE_KEYS = 0xff;

const REFERENCE_BYTES: readonly number[] = [...range(0x00, 0x08), 0x0b, 0x0c, ...range(0x0e, 0x1d)];
const MORE_REFERENCES = 0x1e;
const LITERAL = 0x1f;
/** Before a reference: not the name itself, but the service's endpoint for it. */
const ENDPOINT = 0x7f;
/** Further references are spelt with a printable character. */
const FIRST_PRINTABLE = 0x20;
/** How many references there are. */
export const REFERENCES = REFERENCE_BYTES.length + 95;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const isControl = (byte: number): boolean => byte === ENDPOINT || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
const isKey = (byte: number): boolean => byte > 0xf4 || (byte > 0x7f && byte < 0xc2);

/** A name that occurred before, or the service's endpoint for it. */
export type Reference = { index: number; form: 'name' | 'endpoint' };

/** Collects the bytes of the dense form. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** The key at this place of the list of keys. */
  key(index: number): void {
    const byte = KEY_BYTES[index];
    if (byte !== undefined && index < ONE_BYTE_KEYS) this.#bytes.push(byte);
    else this.#bytes.push(MORE_KEYS, index - ONE_BYTE_KEYS);
  }

  /** A reference, 0 … REFERENCES - 1; the small ones are short. */
  reference({ index, form }: Reference): void {
    if (form === 'endpoint') this.#bytes.push(ENDPOINT);
    const byte = REFERENCE_BYTES[index];
    if (byte !== undefined) this.#bytes.push(byte);
    else this.#bytes.push(MORE_REFERENCES, FIRST_PRINTABLE + index - REFERENCE_BYTES.length);
  }

  /** Text of any kind; a half of a surrogate pair that stands alone keeps its value (as in WTF-8). */
  text(text: string): void {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) {
        if (isControl(code)) this.#bytes.push(LITERAL);
        this.#bytes.push(code);
      } else if (code < 0x800) this.#bytes.push(0xc0 | (code >> 6), tail(code));
      else if (code < 0x10000) this.#bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
      else this.#bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
    }
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

const tail = (code: number): number => 0x80 | (code & 63);

/** Reads what ByteWriter wrote. Whatever it could not have written throws Damaged. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The key that comes next, which stays; null when text comes next, or nothing. */
  peekKey(): number | null {
    const byte = this.#bytes[this.#at];
    if (byte === undefined || !isKey(byte)) return null;
    if (byte !== MORE_KEYS) return KEY_BYTES.indexOf(byte);
    return ONE_BYTE_KEYS + (this.#bytes[this.#at + 1] ?? 0);
  }

  skipKey(): void {
    this.#at += this.#bytes[this.#at] === MORE_KEYS ? 2 : 1;
  }

  /** Text up to the next key; `expand` gives the text of a reference, which may depend on whether the text begins with it. */
  text(expand: (reference: Reference, isFirst: boolean) => string): string {
    let text = '';
    for (let byte = this.#bytes[this.#at]; byte !== undefined && !isKey(byte); byte = this.#bytes[this.#at]) {
      this.#at += 1;
      if (byte === LITERAL) text += String.fromCharCode(this.#next());
      else if (byte === ENDPOINT) text += expand({ index: this.#reference(this.#next()), form: 'endpoint' }, text === '');
      else if (isControl(byte)) text += expand({ index: this.#reference(byte), form: 'name' }, text === '');
      else text += String.fromCodePoint(this.#codePoint(byte));
    }
    return text;
  }

  #reference(byte: number): number {
    return byte === MORE_REFERENCES ? REFERENCE_BYTES.length + this.#next() - FIRST_PRINTABLE : REFERENCE_BYTES.indexOf(byte);
  }

  #codePoint(first: number): number {
    if (first < 0x80) return first;
    if (first < 0xe0) return ((first & 31) << 6) | this.#tail();
    if (first < 0xf0) return ((first & 15) << 12) | (this.#tail() << 6) | this.#tail();
    const code = ((first & 7) << 18) | (this.#tail() << 12) | (this.#tail() << 6) | this.#tail();
    if (code > 0x10ffff) throw new Damaged();
    return code;
  }

  #tail(): number {
    const byte = this.#next();
    if (byte >> 6 !== 2) throw new Damaged();
    return byte & 63;
  }

  #next(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new Damaged();
    this.#at += 1;
    return byte;
  }
}
