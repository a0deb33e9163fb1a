import { Field, FIELD_SITUATIONS } from './field.ts';
import { isKey, tailOf } from './letters.ts';

/** How many situations are looked at for each byte. */
export const SITUATIONS = FIELD_SITUATIONS;

/** What is known when the next byte is to be guessed. Every situation is one number. */
export class Situation {
  readonly hashes = new Int32Array(SITUATIONS);
  readonly #field: Field;
  /** Bytes of a character that are still to come. */
  #tail: number;

  constructor(field = new Field(), tail = 0) {
    this.#field = field;
    this.#tail = tail;
    field.look(this.hashes);
  }

  copy(): Situation {
    return new Situation(this.#field.copy(), this.#tail);
  }

  /** The key whose text is being written. */
  get key(): number {
    return this.#field.key;
  }

  /** The last four bytes, the latest lowest. */
  get latest(): number {
    return this.#field.latest;
  }

  /** Takes note of a byte. */
  push(byte: number): void {
    const insideCharacter = this.#tail > 0;
    this.#tail = insideCharacter ? this.#tail - 1 : tailOf(byte);
    if (!insideCharacter && isKey(byte)) this.#field.begin(byte);
    else this.#field.goOn(byte);
    this.#field.look(this.hashes);
  }
}
