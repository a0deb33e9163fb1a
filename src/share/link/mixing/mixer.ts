import { clamp, squash } from './logistic.ts';

/** Weights are whole numbers of 65,536ths. */
const INITIAL_WEIGHT = 7_800;
const LEARNING_RATE = 8;

/** Weighs several opinions of the next bit, and learns after each bit whose opinion was worth it. */
export class Mixer {
  readonly #inputs: number;
  readonly #weights: Int32Array;
  #set = 0;
  #probability = 0;

  /** @param sets how many sets of weights there are; each situation learns its own. */
  constructor(inputs: number, sets: number, weights = new Int32Array(inputs * sets).fill(INITIAL_WEIGHT)) {
    this.#inputs = inputs;
    this.#weights = weights;
  }

  /** A mixer that has learned as much, to be used from the next bit on. */
  copy(): Mixer {
    return new Mixer(this.#inputs, this.#weights.length / this.#inputs, this.#weights.slice());
  }

  /** The weighed opinion, in the logistic domain. */
  mix(opinions: Int32Array, set: number): number {
    this.#set = set * this.#inputs;
    let sum = 0;
    for (let at = 0; at < this.#inputs; at += 1) sum += (opinions[at] ?? 0) * ((this.#weights[this.#set + at] ?? 0) >> 4);
    const value = clamp(sum >> 12);
    this.#probability = squash(value);
    return value;
  }

  /** Learns from the bit that came. */
  learn(opinions: Int32Array, bit: number): void {
    const error = ((bit << 12) - this.#probability) * LEARNING_RATE;
    for (let at = 0; at < this.#inputs; at += 1) {
      const weight = this.#weights[this.#set + at] ?? 0;
      this.#weights[this.#set + at] = weight + (((opinions[at] ?? 0) * error + 0x1000) >> 13);
    }
  }
}
