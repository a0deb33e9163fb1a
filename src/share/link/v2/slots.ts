import { learned, opinionOf } from '../mixing/counters.ts';

/** Few situations share a slot: a primed predictor and a drawing of 40 hosts fill about a quarter of them. */
const SLOT_BITS = 21;
const SLOTS = 1 << SLOT_BITS;
const SPREAD = 0x9e3779b1;

/** What has followed in several situations at once, bit by bit. Whole numbers only, and frozen: writer and readers count alike. */
export class Slots {
  readonly #slots: Int32Array;
  readonly #asked: Int32Array;

  /** @param situations how many are looked at for each bit. */
  constructor(situations: number, slots = new Int32Array(SLOTS)) {
    this.#slots = slots;
    this.#asked = new Int32Array(situations);
  }

  copy(): Slots {
    return new Slots(this.#asked.length, this.#slots.slice());
  }

  /** Writes the opinion of each situation, in the logistic domain, to the front of `opinions`; 0, none, where it is new. */
  ask(hashes: Int32Array, partial: number, opinions: Int32Array): void {
    for (let at = 0; at < this.#asked.length; at += 1) {
      const mixed = Math.imul((hashes[at] ?? 0) + Math.imul(partial, SPREAD), 0x2c1b3c6d);
      const slot = (mixed ^ (mixed >>> 15)) >>> (32 - SLOT_BITS);
      this.#asked[at] = slot;
      opinions[at] = opinionOf(this.#slots[slot] ?? 0);
    }
  }

  /** Learns from the bit that came, in the situations that were asked last. */
  learn(bit: number): void {
    for (let at = 0; at < this.#asked.length; at += 1) {
      const slot = this.#asked[at] ?? 0;
      this.#slots[slot] = learned(this.#slots[slot] ?? 0, bit);
    }
  }
}
