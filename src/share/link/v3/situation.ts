import { Field, hash } from '../mixing/field.ts';
import { isRecordKey, isWordByte } from '../mixing/letters.ts';

/** How many situations are looked at for each byte; those of words and letters come first. */
export const SITUATIONS = 13;
export const WORD_SITUATIONS = 6;

/** Keys that begin an object inside a record: a certificate, an accepted domain, a recipient, a connector, a rule. */
const PART_KEYS: readonly number[] = [0x98, 0x9d, 0xa0, 0xa6, 0xaf, 0xb8, 0xc1];
const DOT = 0x2e;

/**
 * What is known when the next byte is to be guessed. Which situations are worth a look was found by leaving each out, on drawings
 * that are not among the ones links are measured by.
 */
export class Situation {
  readonly hashes = new Int32Array(SITUATIONS);
  readonly #field: Field;
  #record = 0;
  /** The key of the object that the field belongs to. */
  #object = 0;
  /** Full stops in the field so far, and letters or digits since the last other sign: where in an address or a host name it stands. */
  #dots = 0;
  #run = 0;
  #hasReference = false;

  constructor(field = new Field()) {
    this.#field = field;
    this.#look();
  }

  copy(): Situation {
    const copy = new Situation(this.#field.copy());
    copy.#record = this.#record;
    copy.#object = this.#object;
    copy.#dots = this.#dots;
    copy.#run = this.#run;
    copy.#hasReference = this.#hasReference;
    copy.#look();
    return copy;
  }

  /** The key whose text is being written. */
  get key(): number {
    return this.#field.key;
  }

  /** The last four bytes, the latest lowest. */
  get latest(): number {
    return this.#field.latest;
  }

  /** How many bytes of text the field has, up to three, and the last byte: which of 1,024. */
  get beginning(): number {
    return (Math.min(this.#field.length, 3) << 8) | (this.#field.latest & 0xff);
  }

  /** Takes note of a key. */
  beginField(key: number): void {
    this.#field.begin(key);
    if (isRecordKey(key)) this.#record = key;
    if (isRecordKey(key) || PART_KEYS.includes(key)) this.#object = key;
    this.#dots = 0;
    this.#run = 0;
    this.#hasReference = false;
    this.#look();
  }

  /** Takes note of a byte of a field's text. */
  goOn(byte: number): void {
    this.#field.goOn(byte);
    if (byte === DOT) this.#dots += 1;
    this.#run = isWordByte(byte) ? this.#run + 1 : 0;
    if (byte < 0x20) this.#hasReference = true;
    this.#look();
  }

  #look(): void {
    const { hashes } = this;
    const { key, keyBefore, kind, latest, place, word, wordBefore } = this.#field;
    const last = latest & 0xff;
    const digit = last >= 0x30 && last <= 0x39 ? 1 : 0;
    // A reference to a network stands for three parts of an address.
    const dots = Math.min(this.#dots + (this.#hasReference ? 3 : 0), 4);
    hashes[0] = hash(1, (key << 8) | last);
    hashes[1] = hash(2, latest & 0xffff);
    hashes[2] = hash(3, latest & 0xffffff);
    hashes[3] = hash(4, word);
    hashes[4] = hash(hash(5, key), word);
    hashes[5] = hash(hash(6, word), wordBefore);
    hashes[6] = hash(7, 0);
    hashes[7] = hash(8, key);
    hashes[8] = hash(9, last);
    hashes[9] = hash(10, (key << 8) | (place << 3) | (kind << 1) | digit);
    hashes[10] = hash(hash(11, (this.#record << 16) | (key << 8) | keyBefore), kind);
    hashes[11] = hash(hash(12, (this.#object << 8) | this.#record), (key << 8) | kind);
    hashes[12] = hash(hash(13, key), (Math.min(this.#run, 4) << 8) | (dots << 4) | kind);
  }
}
