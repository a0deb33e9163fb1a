import { Counters } from './counters.ts';
import { hash, Situation, SITUATIONS } from './situation.ts';
import { squash } from './logistic.ts';
import { Matcher } from './matcher.ts';
import { Mixer } from './mixer.ts';

/** One for each situation, one for the match, one that always says the same. */
const OPINIONS = SITUATIONS + 2;
const BIAS = 256;

/**
 * Guesses the next bit of the dense form from all bits before it, as context-mixing compressors do: several models give
 * their opinions, a mixer weighs them, and all learn from what came. Whoever writes and whoever reads run the very same
 * steps in whole numbers, so this arithmetic is frozen as the form is.
 */
export class Predictor {
  readonly #counters = new Counters();
  readonly #matcher = new Matcher();
  readonly #situation = new Situation();
  readonly #opinions = new Int32Array(OPINIONS);
  readonly #slots = new Int32Array(SITUATIONS);
  readonly #byPartial = new Mixer(OPINIONS, 256);
  readonly #byKey = new Mixer(OPINIONS, 256);
  /** A 1, and the bits of the byte so far. */
  #partial = 1;
  /** That the next bit is a 1, in 4,096ths; never 0 and never certain. */
  probability = 0;

  constructor() {
    this.#predict();
  }

  /** Learns the bit that came. */
  learn(bit: number): void {
    this.#byPartial.learn(this.#opinions, bit);
    this.#byKey.learn(this.#opinions, bit);
    for (const slot of this.#slots) this.#counters.learn(slot, bit);
    this.#matcher.learn(bit);
    this.#partial = (this.#partial << 1) | bit;
    if (this.#partial > 255) this.#endByte(this.#partial & 255);
    this.#predict();
  }

  #endByte(byte: number): void {
    this.#situation.push(byte);
    this.#matcher.push(byte, hash(10, this.#situation.latest));
    this.#partial = 1;
  }

  #predict(): void {
    this.#situation.hashes.forEach((situation, at) => {
      const slot = this.#counters.slot(hash(situation, this.#partial));
      this.#slots[at] = slot;
      this.#opinions[at] = this.#counters.opinion(slot);
    });
    this.#opinions[SITUATIONS] = this.#matcher.opinion(this.#partial);
    this.#opinions[SITUATIONS + 1] = BIAS;
    const sum = this.#byPartial.mix(this.#opinions, this.#partial) + this.#byKey.mix(this.#opinions, this.#situation.key);
    this.probability = Math.min(4_095, Math.max(1, squash(sum >> 1)));
  }
}
