import { hash } from '../mixing/field.ts';
import { isKey, tailOf } from '../mixing/letters.ts';
import { squash } from '../mixing/logistic.ts';
import { Matcher } from '../mixing/matcher.ts';
import { Mixer, type Temper } from '../mixing/mixer.ts';
import { Echo } from '../v2/echo.ts';
import { Memory } from './memory.ts';
import { Situation, SITUATIONS } from './situation.ts';

/** Two for each situation, one for each match, one for the echo, one that always says the same. */
const OPINIONS = 2 * SITUATIONS + 4;
const BIAS = 256;
const MOST_KNOWN = 15;

const TEMPER: Temper = { initial: 5_243, slowness: 10, quiet: 32 };
/** Sets of weights of each mixer; `#predict` says what they are chosen by. */
const MIXERS: readonly number[] = [256, 256, 32, 1_024, (MOST_KNOWN + 1) * 256];
/** The mixer of the mixers: all count alike at first, and it learns slowly. */
const LAST_TEMPER: Temper = { initial: Math.floor(65_536 / MIXERS.length), slowness: 14, quiet: 0 };

/**
 * Guesses the next bit of the dense form from all bits before it. As the second form's predictor, but it remembers what its situations
 * held and not only how often, follows a long match beside a short one, and learns which of its five mixers to believe. This
 * arithmetic is frozen as the form is.
 */
export class Predictor {
  readonly #memory: Memory;
  readonly #match: Matcher;
  readonly #longMatch: Matcher;
  readonly #echo: Echo;
  readonly #situation: Situation;
  readonly #mixers: readonly Mixer[];
  readonly #last: Mixer;
  readonly #opinions = new Int32Array(OPINIONS);
  readonly #mixed = new Int32Array(MIXERS.length);
  readonly #sets = new Int32Array(MIXERS.length);
  /** The four bytes before the last four. */
  #older: number;
  /** A 1, and the bits of the byte so far. */
  #partial = 1;
  /** Bytes of a character that are still to come. */
  #tail: number;
  /** That the next bit is a 1, in 4,096ths; never 0 and never certain. */
  probability = 0;

  /** @param taught one that stands between two bytes: the new one knows what it knows. Null: it knows nothing. */
  constructor(taught: Predictor | null = null) {
    this.#memory = taught === null ? new Memory(SITUATIONS) : taught.#memory.copy();
    this.#match = taught === null ? new Matcher() : taught.#match.copy();
    this.#longMatch = taught === null ? new Matcher() : taught.#longMatch.copy();
    this.#echo = taught === null ? new Echo() : taught.#echo.copy();
    this.#situation = taught === null ? new Situation() : taught.#situation.copy();
    this.#mixers = taught === null ? MIXERS.map((sets) => new Mixer(OPINIONS, sets, TEMPER)) : taught.#mixers.map((mixer) => mixer.copy());
    this.#last = taught === null ? new Mixer(MIXERS.length, 256, LAST_TEMPER) : taught.#last.copy();
    this.#older = taught === null ? 0 : taught.#older;
    this.#tail = taught === null ? 0 : taught.#tail;
    this.#predict();
  }

  /** Learns the bit that came. */
  learn(bit: number): void {
    for (const mixer of this.#mixers) mixer.learn(this.#opinions, bit);
    this.#last.learn(this.#mixed, bit);
    this.#memory.learn(bit);
    this.#match.learn(bit);
    this.#longMatch.learn(bit);
    this.#echo.learn(bit);
    this.#partial = (this.#partial << 1) | bit;
    if (this.#partial > 255) {
      const byte = this.#partial & 255;
      if (this.#note(byte)) this.#echo.beginField(byte);
      else this.#echo.goOn(byte);
      this.#match.push(byte, this.#threeBytes());
      this.#longMatch.push(byte, this.#sixBytes());
      this.#partial = 1;
    }
    this.#predict();
  }

  /**
   * Reads what it is to know, to learn what follows what; it weighs nothing by it, which would take most of the time.
   *
   * @param situations how many of them it looks at: those of words and letters come first.
   */
  skim(bytes: Uint8Array, situations: number): void {
    for (const byte of bytes) this.#skimByte(byte, situations);
    this.#predict();
  }

  #skimByte(byte: number, situations: number): void {
    const { hashes } = this.#situation;
    for (let partial = 1, place = 7; place >= 0; place -= 1) {
      const bit = (byte >> place) & 1;
      this.#memory.find(hashes, partial, situations);
      this.#memory.count(bit, situations);
      partial = (partial << 1) | bit;
    }
    this.#note(byte);
    this.#match.skim(byte, this.#threeBytes());
    this.#longMatch.skim(byte, this.#sixBytes());
  }

  /** Takes note of a whole byte. Returns whether it is a key. */
  #note(byte: number): boolean {
    const insideCharacter = this.#tail > 0;
    this.#tail = insideCharacter ? this.#tail - 1 : tailOf(byte);
    this.#older = (this.#older << 8) | (this.#situation.latest >>> 24);
    const beginsField = !insideCharacter && isKey(byte);
    if (beginsField) this.#situation.beginField(byte);
    else this.#situation.goOn(byte);
    return beginsField;
  }

  /** Stands for the latest three bytes. */
  #threeBytes(): number {
    return hash(10, this.#situation.latest & 0xffffff);
  }

  /** Stands for the latest six bytes. */
  #sixBytes(): number {
    return hash(hash(11, this.#situation.latest), this.#older & 0xffff);
  }

  #predict(): void {
    const opinions = this.#opinions;
    const partial = this.#partial;
    const situation = this.#situation;
    this.#memory.find(situation.hashes, partial, SITUATIONS);
    const known = this.#memory.ask(opinions);
    const match = this.#match.opinion(partial);
    opinions[2 * SITUATIONS] = match;
    opinions[2 * SITUATIONS + 1] = this.#longMatch.opinion(partial);
    opinions[2 * SITUATIONS + 2] = this.#echo.opinion(partial);
    opinions[2 * SITUATIONS + 3] = BIAS;
    const sets = this.#sets;
    sets[0] = partial;
    sets[1] = situation.key;
    sets[2] = this.#echo.sureness * 2 + (match === 0 ? 0 : 1);
    sets[3] = situation.beginning;
    sets[4] = (Math.min(known, MOST_KNOWN) << 8) | partial;
    for (let at = 0; at < MIXERS.length; at += 1) this.#mixed[at] = this.#mixers[at]?.mix(opinions, sets[at] ?? 0) ?? 0;
    this.probability = Math.min(4_095, Math.max(1, squash(this.#last.mix(this.#mixed, situation.key))));
  }
}
