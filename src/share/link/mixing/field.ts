import { isWordByte, kindOf } from './letters.ts';

const COMMA = 0x2c;

/** How many situations a field knows of. */
export const FIELD_SITUATIONS = 7;

/** Mixes two numbers into one of 32 bits. */
export function hash(a: number, b: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/**
 * Where in the dense form the next byte stands: the bytes before it, the field, the fields before, the word. Both forms'
 * predictors look at it, and so it is frozen with the first of them.
 */
export class Field {
  /** The key whose text is being written, and those of the two fields before. */
  key = 0;
  keyBefore = 0;
  keyBeforeThat = 0;
  /** The last four bytes, the latest lowest. */
  latest = 0;
  /** The letters of the word so far, and the word before with the sign that ended it. */
  word = 0;
  wordBefore = 0;
  #length = 0;
  /** Commas in the field so far, and bytes since the last one. */
  #part = 0;
  #partLength = 0;

  copy(): Field {
    const copy = new Field();
    copy.key = this.key;
    copy.keyBefore = this.keyBefore;
    copy.keyBeforeThat = this.keyBeforeThat;
    copy.latest = this.latest;
    copy.word = this.word;
    copy.wordBefore = this.wordBefore;
    copy.#length = this.#length;
    copy.#part = this.#part;
    copy.#partLength = this.#partLength;
    return copy;
  }

  /** Takes note of a key. */
  begin(key: number): void {
    this.latest = (this.latest << 8) | key;
    this.keyBeforeThat = this.keyBefore;
    this.keyBefore = this.key;
    this.key = key;
    this.#length = 0;
    this.#part = 0;
    this.#partLength = 0;
    this.word = 0;
    this.wordBefore = 0;
  }

  /** Takes note of a byte of the field's text. */
  goOn(byte: number): void {
    this.latest = (this.latest << 8) | byte;
    this.#length += 1;
    this.#partLength += 1;
    if (byte === COMMA) {
      this.#part += 1;
      this.#partLength = 0;
    }
    if (isWordByte(byte)) this.word = hash(this.word, byte | 0x20);
    else {
      this.wordBefore = this.word + byte;
      this.word = 0;
    }
  }

  /** What the last byte was (see `kindOf`); 0: the field has no text yet. */
  get kind(): number {
    return this.#length === 0 ? 0 : kindOf(this.latest & 0xff);
  }

  /** How many bytes of text the field has. */
  get length(): number {
    return this.#length;
  }

  /** Where in a list of numbers the next byte stands: which of them, and how far in. */
  get place(): number {
    return (Math.min(this.#part, 3) << 3) | Math.min(this.#partLength, 6);
  }

  /** Writes one number for each situation to the front of `hashes`. Which are worth a look was found by leaving each out. */
  look(hashes: Int32Array): void {
    const { key, latest, kind, place } = this;
    const last = latest & 0xff;
    const digit = last >= 0x30 && last <= 0x39 ? 1 : 0;
    const keys = (key << 16) | (this.keyBefore << 8) | this.keyBeforeThat;
    hashes[0] = hash(1, key);
    hashes[1] = hash(2, (key << 8) | last);
    hashes[2] = hash(3, latest & 0xffff);
    hashes[3] = hash(hash(6, this.word), last);
    hashes[4] = hash(hash(7, this.word), this.wordBefore);
    hashes[5] = hash(hash(8, keys), kind);
    hashes[6] = hash(9, (key << 8) | (place << 3) | (kind << 1) | digit);
  }
}
