/** How many situations are looked at for each byte. */
export const SITUATIONS = 7;

const COMMA = 0x2c;

/** Mixes two numbers into one of 32 bits. */
export function hash(a: number, b: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

const isKey = (byte: number): boolean => byte > 0xf4 || (byte > 0x7f && byte < 0xc2);

/** How many bytes of UTF-8 follow a first byte. */
function tailOf(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}

/** 1: a reference; 2: text; 3: a byte of a character beyond ASCII, or a key. */
function kindOf(byte: number): number {
  return byte < 0x20 ? 1 : byte < 0x80 ? 2 : 3;
}

function isWordByte(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}

/**
 * What is known when the next byte is to be guessed: the bytes before it, the field it stands in, the fields before, the
 * word it belongs to. Every situation is one number; which situations are worth a look was found by leaving each out.
 */
export class Situation {
  readonly hashes = new Int32Array(SITUATIONS);
  /** The key whose text is being written. */
  key = 0;
  /** The last four bytes, the latest lowest. */
  latest = 0;
  #keyBefore = 0;
  #keyBeforeThat = 0;
  #tail = 0;
  #fieldLength = 0;
  /** Commas in the field so far, and bytes since the last one. */
  #part = 0;
  #partLength = 0;
  #word = 0;
  #wordBefore = 0;

  constructor() {
    this.#look();
  }

  copy(): Situation {
    const copy = new Situation();
    copy.key = this.key;
    copy.latest = this.latest;
    copy.#keyBefore = this.#keyBefore;
    copy.#keyBeforeThat = this.#keyBeforeThat;
    copy.#tail = this.#tail;
    copy.#fieldLength = this.#fieldLength;
    copy.#part = this.#part;
    copy.#partLength = this.#partLength;
    copy.#word = this.#word;
    copy.#wordBefore = this.#wordBefore;
    copy.#look();
    return copy;
  }

  /** Takes note of a byte. */
  push(byte: number): void {
    this.latest = (this.latest << 8) | byte;
    const insideCharacter = this.#tail > 0;
    this.#tail = insideCharacter ? this.#tail - 1 : tailOf(byte);
    if (!insideCharacter && isKey(byte)) this.#beginField(byte);
    else this.#goOn(byte);
    this.#look();
  }

  #beginField(key: number): void {
    this.#keyBeforeThat = this.#keyBefore;
    this.#keyBefore = this.key;
    this.key = key;
    this.#fieldLength = 0;
    this.#part = 0;
    this.#partLength = 0;
    this.#word = 0;
    this.#wordBefore = 0;
  }

  #goOn(byte: number): void {
    this.#fieldLength += 1;
    this.#partLength += 1;
    if (byte === COMMA) {
      this.#part += 1;
      this.#partLength = 0;
    }
    if (isWordByte(byte)) this.#word = hash(this.#word, byte | 0x20);
    else {
      this.#wordBefore = this.#word + byte;
      this.#word = 0;
    }
  }

  #look(): void {
    const { key, latest } = this;
    const last = latest & 0xff;
    const kind = this.#fieldLength === 0 ? 0 : kindOf(last);
    const digit = last >= 0x30 && last <= 0x39 ? 1 : 0;
    const place = (Math.min(this.#part, 3) << 3) | Math.min(this.#partLength, 6);
    const keys = (key << 16) | (this.#keyBefore << 8) | this.#keyBeforeThat;
    this.hashes[0] = hash(1, key);
    this.hashes[1] = hash(2, (key << 8) | last);
    this.hashes[2] = hash(3, latest & 0xffff);
    this.hashes[3] = hash(hash(6, this.#word), last);
    this.hashes[4] = hash(hash(7, this.#word), this.#wordBefore);
    this.hashes[5] = hash(hash(8, keys), kind);
    this.hashes[6] = hash(9, (key << 8) | (place << 3) | (kind << 1) | digit);
  }
}
