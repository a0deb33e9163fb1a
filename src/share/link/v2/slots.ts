import { STRETCH } from '../mixing/logistic.ts';

/** Few situations share a slot: a primed predictor and a drawing of 40 hosts fill about a quarter of them. */
const SLOT_BITS = 21;
const SLOTS = 1 << SLOT_BITS;
/** A slot holds a probability in 65,536ths and, in its lowest bits, how often it was asked; 0: never. */
const COUNT_BITS = 5;
const COUNT_MASK = (1 << COUNT_BITS) - 1;
const MOST = 30;
const START = 32_768 << COUNT_BITS;
const SPREAD = 0x9e3779b1;

/** How far a probability moves towards the bit that came, after so many bits, in 16,384ths: 1 / (n + 1.2). */
const PACE = Int32Array.from({ length: MOST + 1 }, (_, count) => Math.floor((16_384 * 5) / (5 * count + 6)));

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
      const value = this.#slots[slot] ?? 0;
      opinions[at] = value === 0 ? 0 : (STRETCH[value >> (COUNT_BITS + 4)] ?? 0);
    }
  }

  /** Learns from the bit that came, in the situations that were asked last. */
  learn(bit: number): void {
    const target = bit === 1 ? 65_535 : 0;
    for (let at = 0; at < this.#asked.length; at += 1) {
      const slot = this.#asked[at] ?? 0;
      const value = this.#slots[slot] || START;
      const count = value & COUNT_MASK;
      const probability = value >> COUNT_BITS;
      const moved = probability + (((target - probability) * (PACE[count] ?? 0)) >> 14);
      this.#slots[slot] = (moved << COUNT_BITS) | (count < MOST ? count + 1 : MOST);
    }
  }
}
