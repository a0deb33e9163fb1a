import { clamp, squash } from './logistic.ts';

/** How a mixer begins and learns. */
export type Temper = {
  /** The weight of each opinion at first, in 65,536ths. */
  initial: number;
  /** How slowly weights follow: each step more halves the pace. */
  slowness: number;
  /** Errors below this, in 4,096ths, teach nothing: most bits are foreseen, and learning from them again takes time. */
  quiet: number;
};

/** What both first forms mix with; frozen with them. */
const FIRST_TEMPER: Temper = { initial: 7_800, slowness: 10, quiet: 0 };

/** Weighs several opinions of the next bit, and learns after each bit whose opinion was worth it. */
export class Mixer {
  readonly #inputs: number;
  readonly #temper: Temper;
  readonly #weights: Int32Array;
  #set = 0;
  #probability = 0;

  /** @param sets how many sets of weights there are; each situation learns its own. */
  constructor(inputs: number, sets: number, temper = FIRST_TEMPER, weights = new Int32Array(inputs * sets).fill(temper.initial)) {
    this.#inputs = inputs;
    this.#temper = temper;
    this.#weights = weights;
  }

  /** A mixer that has learned as much, to be used from the next bit on. */
  copy(): Mixer {
    return new Mixer(this.#inputs, this.#weights.length / this.#inputs, this.#temper, this.#weights.slice());
  }

  /** The weighed opinion, in the logistic domain. */
  mix(opinions: Int32Array, set: number): number {
    const inputs = this.#inputs;
    const weights = this.#weights;
    const first = set * inputs;
    let sum = 0;
    for (let at = 0; at < inputs; at += 1) sum += (opinions[at] ?? 0) * ((weights[first + at] ?? 0) >> 4);
    const value = clamp(sum >> 12);
    this.#set = first;
    this.#probability = squash(value);
    return value;
  }

  /** Learns from the bit that came. */
  learn(opinions: Int32Array, bit: number): void {
    const { slowness, quiet } = this.#temper;
    const error = (bit << 12) - this.#probability;
    if (error < quiet && error > -quiet) return;
    const inputs = this.#inputs;
    const weights = this.#weights;
    const first = this.#set;
    const half = 1 << (slowness - 1);
    for (let at = 0; at < inputs; at += 1) weights[first + at] = (weights[first + at] ?? 0) + (((opinions[at] ?? 0) * error + half) >> slowness);
  }
}
