import { Counters } from './counters.ts';
import { hash } from './field.ts';
import { squash } from './logistic.ts';
import { Matcher } from './matcher.ts';
import { Mixer } from './mixer.ts';
import { Situation, SITUATIONS } from './situation.ts';

/** One for each situation, one for the match, one that always says the same. */
const OPINIONS = SITUATIONS + 2;
const BIAS = 256;

/**
 * Guesses the next bit of the dense form from all bits before it, as context-mixing compressors do: several models give
 * their opinions, a mixer weighs them, and all learn from what came. Whoever writes and whoever reads run the very same
 * steps in whole numbers, so this arithmetic is frozen as the form is.
 */
export class Predictor {
  readonly #counters: Counters;
  readonly #matcher: Matcher;
  readonly #situation: Situation;
  readonly #opinions = new Int32Array(OPINIONS);
  readonly #slots = new Int32Array(SITUATIONS);
  readonly #byPartial: Mixer;
  readonly #byKey: Mixer;
  /** A 1, and the bits of the byte so far. */
  #partial = 1;
  /** That the next bit is a 1, in 4,096ths; never 0 and never certain. */
  probability = 0;

  /** @param taught one that stands between two bytes: the new one knows what it knows. Null: it knows nothing. */
  constructor(taught: Predictor | null = null) {
    this.#counters = taught === null ? new Counters() : taught.#counters.copy();
    this.#matcher = taught === null ? new Matcher() : taught.#matcher.copy();
    this.#situation = taught === null ? new Situation() : taught.#situation.copy();
    this.#byPartial = taught === null ? new Mixer(OPINIONS, 256) : taught.#byPartial.copy();
    this.#byKey = taught === null ? new Mixer(OPINIONS, 256) : taught.#byKey.copy();
    this.#predict();
  }

  /** Learns the bit that came. */
  learn(bit: number): void {
    this.#byPartial.learn(this.#opinions, bit);
    this.#byKey.learn(this.#opinions, bit);
    for (let at = 0; at < SITUATIONS; at += 1) this.#counters.learn(this.#slots[at] ?? 0, bit);
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
    const { hashes } = this.#situation;
    for (let at = 0; at < SITUATIONS; at += 1) {
      const slot = this.#counters.slot(hash(hashes[at] ?? 0, this.#partial));
      this.#slots[at] = slot;
      this.#opinions[at] = this.#counters.opinion(slot);
    }
    this.#opinions[SITUATIONS] = this.#matcher.opinion(this.#partial);
    this.#opinions[SITUATIONS + 1] = BIAS;
    const sum = this.#byPartial.mix(this.#opinions, this.#partial) + this.#byKey.mix(this.#opinions, this.#situation.key);
    this.probability = Math.min(4_095, Math.max(1, squash(sum >> 1)));
  }
}
