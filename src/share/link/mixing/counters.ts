import { STRETCH } from './logistic.ts';

const SLOT_BITS = 20;
const SLOTS = 1 << SLOT_BITS;
/** A slot holds a probability in 65,536ths and, in its lowest bits, how often it was asked; 0: never. */
const COUNT_BITS = 5;
const COUNT_MASK = (1 << COUNT_BITS) - 1;
const MOST = 30;
const START = 32_768 << COUNT_BITS;

/** How far a probability moves towards the bit that came, after so many bits, in 16,384ths: 1 / (n + 1.2). */
const PACE = Int32Array.from({ length: MOST + 1 }, (_, count) => Math.floor((16_384 * 5) / (5 * count + 6)));

/** What a slot holds after one more bit. */
export function learned(held: number, bit: number): number {
  const value = held || START;
  const count = value & COUNT_MASK;
  const probability = value >> COUNT_BITS;
  const moved = probability + ((((bit === 1 ? 65_535 : 0) - probability) * (PACE[count] ?? 0)) >> 14);
  return (moved << COUNT_BITS) | Math.min(count + 1, MOST);
}

/** The opinion of what a slot holds, in the logistic domain; 0, no opinion, where the situation is new. */
export function opinionOf(held: number): number {
  return held === 0 ? 0 : (STRETCH[held >> (COUNT_BITS + 4)] ?? 0);
}

/** What has followed in each situation so far, bit by bit. Situations share the slots by hash. */
export class Counters {
  readonly #slots: Int32Array;

  constructor(slots = new Int32Array(SLOTS)) {
    this.#slots = slots;
  }

  copy(): Counters {
    return new Counters(this.#slots.slice());
  }

  /** The slot of a situation. */
  slot(hash: number): number {
    return hash >>> (32 - SLOT_BITS);
  }

  /** The opinion of a slot. */
  opinion(slot: number): number {
    return opinionOf(this.#slots[slot] ?? 0);
  }

  /** Learns from the bit that came. */
  learn(slot: number, bit: number): void {
    this.#slots[slot] = learned(this.#slots[slot] ?? 0, bit);
  }
}
