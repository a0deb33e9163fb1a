import { hash } from '../mixing/field.ts';
import { isKey, tailOf } from '../mixing/letters.ts';
import { squash } from '../mixing/logistic.ts';
import { Matcher } from '../mixing/matcher.ts';
import { Mixer } from '../mixing/mixer.ts';
import { Echo } from './echo.ts';
import { Situation, SITUATIONS } from './situation.ts';
import { Slots } from './slots.ts';

/** One for each situation, one for the match, one for the echo, one that always says the same. */
const OPINIONS = SITUATIONS + 3;
const BIAS = 256;

/**
 * Guesses the next bit of the dense form from all bits before it, as the first form's predictor does, with a third
 * mixer, with more room, and with an ear for names that repeat titles. This arithmetic is frozen as the form is.
 */
export class Predictor {
  readonly #slots: Slots;
  readonly #matcher: Matcher;
  readonly #echo: Echo;
  readonly #situation: Situation;
  readonly #opinions = new Int32Array(OPINIONS);
  readonly #byPartial: Mixer;
  readonly #byKey: Mixer;
  readonly #byEcho: Mixer;
  /** A 1, and the bits of the byte so far. */
  #partial = 1;
  /** Bytes of a character that are still to come. */
  #tail: number;
  /** That the next bit is a 1, in 4,096ths; never 0 and never certain. */
  probability = 0;

  /** @param taught one that stands between two bytes: the new one knows what it knows. Null: it knows nothing. */
  constructor(taught: Predictor | null = null) {
    this.#slots = taught === null ? new Slots(SITUATIONS) : taught.#slots.copy();
    this.#matcher = taught === null ? new Matcher() : taught.#matcher.copy();
    this.#echo = taught === null ? new Echo() : taught.#echo.copy();
    this.#situation = taught === null ? new Situation() : taught.#situation.copy();
    this.#byPartial = taught === null ? new Mixer(OPINIONS, 256) : taught.#byPartial.copy();
    this.#byKey = taught === null ? new Mixer(OPINIONS, 256) : taught.#byKey.copy();
    this.#byEcho = taught === null ? new Mixer(OPINIONS, 32) : taught.#byEcho.copy();
    this.#tail = taught === null ? 0 : taught.#tail;
    this.#predict();
  }

  /** Learns the bit that came. */
  learn(bit: number): void {
    this.#byPartial.learn(this.#opinions, bit);
    this.#byKey.learn(this.#opinions, bit);
    this.#byEcho.learn(this.#opinions, bit);
    this.#slots.learn(bit);
    this.#matcher.learn(bit);
    this.#echo.learn(bit);
    this.#partial = (this.#partial << 1) | bit;
    if (this.#partial > 255) this.#endByte(this.#partial & 255);
    this.#predict();
  }

  #endByte(byte: number): void {
    const insideCharacter = this.#tail > 0;
    this.#tail = insideCharacter ? this.#tail - 1 : tailOf(byte);
    if (!insideCharacter && isKey(byte)) {
      this.#situation.beginField(byte);
      this.#echo.beginField(byte);
    } else {
      this.#situation.goOn(byte);
      this.#echo.goOn(byte);
    }
    this.#matcher.push(byte, hash(10, this.#situation.latest));
    this.#partial = 1;
  }

  #predict(): void {
    const opinions = this.#opinions;
    const partial = this.#partial;
    this.#slots.ask(this.#situation.hashes, partial, opinions);
    const match = this.#matcher.opinion(partial);
    opinions[SITUATIONS] = match;
    opinions[SITUATIONS + 1] = this.#echo.opinion(partial);
    opinions[SITUATIONS + 2] = BIAS;
    const { sureness } = this.#echo;
    const sum =
      this.#byPartial.mix(opinions, partial) + this.#byKey.mix(opinions, this.#situation.key) + this.#byEcho.mix(opinions, sureness * 2 + (match === 0 ? 0 : 1));
    this.probability = Math.min(4_095, Math.max(1, squash(Math.floor(sum / 3))));
  }
}
