import { STRETCH } from './logistic.ts';

const SHORTEST = 3;
const LONGEST = 32;
const PLACES = 1 << 16;
const EVEN_CHANCE = 32_768;
const PACE = 820;

/** Finds the last place where the latest bytes occurred before, and expects what followed there. */
export class Matcher {
  #history: number[] = [];
  #places = new Int32Array(PLACES).fill(-1);
  /** By length and expected bit: how often the expectation comes true, in 65,536ths. */
  #trust = new Uint16Array(2 * LONGEST).fill(EVEN_CHANCE);
  #at = 0;
  #length = 0;
  #expected = -1;
  #row = 0;

  /** A matcher that has seen as much, to be used from the next byte on. */
  copy(): Matcher {
    const copy = new Matcher();
    copy.#history = this.#history.slice();
    copy.#places = this.#places.slice();
    copy.#trust = this.#trust.slice();
    copy.#at = this.#at;
    copy.#length = this.#length;
    return copy;
  }

  /** The opinion of the next bit in the logistic domain. `partial`: a 1 and the bits of the byte so far. */
  opinion(partial: number): number {
    this.#expected = -1;
    if (this.#length === 0) return 0;
    const seen = 31 - Math.clz32(partial);
    const byte = (this.#history[this.#at] ?? 0) | 256;
    if (byte >> (8 - seen) !== partial) {
      this.#length = 0;
      return 0;
    }
    this.#expected = (byte >> (7 - seen)) & 1;
    this.#row = Math.min(this.#length, LONGEST - 1) * 2 + this.#expected;
    return STRETCH[(this.#trust[this.#row] ?? 0) >> 4] ?? 0;
  }

  /** Learns from the bit that came. */
  learn(bit: number): void {
    if (this.#expected < 0) return;
    const trust = this.#trust[this.#row] ?? 0;
    this.#trust[this.#row] = trust + ((((bit === 1 ? 65_535 : 0) - trust) * PACE) >> 14);
    if (bit !== this.#expected) this.#length = 0;
  }

  /** Takes note of a whole byte; `hash` stands for the bytes up to it. */
  push(byte: number, hash: number): void {
    this.#history.push(byte);
    if (this.#length > 0) {
      this.#at += 1;
      this.#length += 1;
    } else this.#find(this.#places[hash >>> 16] ?? -1);
    this.#places[hash >>> 16] = this.#history.length;
  }

  /** Takes note of a whole byte, as `push` does, where nobody asks what follows. */
  skim(byte: number, hash: number): void {
    this.#history.push(byte);
    this.#places[hash >>> 16] = this.#history.length;
  }

  #find(place: number): void {
    if (place < 0) return;
    const end = this.#history.length;
    let length = 0;
    while (length < LONGEST && length < place && this.#history[place - 1 - length] === this.#history[end - 1 - length]) length += 1;
    if (length < SHORTEST) return;
    this.#at = place;
    this.#length = length;
  }
}
