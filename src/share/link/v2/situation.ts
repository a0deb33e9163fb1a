import { Field, FIELD_SITUATIONS, hash } from '../mixing/field.ts';
import { isRecordKey } from '../mixing/letters.ts';

/** How many situations are looked at for each byte. */
export const SITUATIONS = FIELD_SITUATIONS + 3;

/**
 * What is known when the next byte is to be guessed: the situations of the first form, the last three bytes, the record it
 * all belongs to, and the word within its field. Which are worth a look was found by leaving each out, on drawings that are
 * not among the ones it is measured by.
 */
export class Situation {
  readonly hashes = new Int32Array(SITUATIONS);
  readonly #field: Field;
  #record: number;

  constructor(field = new Field(), record = 0) {
    this.#field = field;
    this.#record = record;
    this.#look();
  }

  copy(): Situation {
    return new Situation(this.#field.copy(), this.#record);
  }

  /** The key whose text is being written. */
  get key(): number {
    return this.#field.key;
  }

  /** The last four bytes, the latest lowest. */
  get latest(): number {
    return this.#field.latest;
  }

  /** Takes note of a key. */
  beginField(key: number): void {
    this.#field.begin(key);
    if (isRecordKey(key)) this.#record = key;
    this.#look();
  }

  /** Takes note of a byte of a field's text. */
  goOn(byte: number): void {
    this.#field.goOn(byte);
    this.#look();
  }

  #look(): void {
    const { hashes } = this;
    const { key, keyBefore, kind, latest, word } = this.#field;
    this.#field.look(hashes);
    hashes[FIELD_SITUATIONS] = hash(10, latest & 0xffffff);
    hashes[FIELD_SITUATIONS + 1] = hash(hash(11, (this.#record << 16) | (key << 8) | keyBefore), kind);
    hashes[FIELD_SITUATIONS + 2] = hash(hash(12, key), word);
  }
}
