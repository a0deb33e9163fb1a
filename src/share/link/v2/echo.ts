import { isRecordKey, isWordByte } from '../mixing/letters.ts';
import { STRETCH } from '../mixing/logistic.ts';

const EVEN_CHANCE = 32_768;
const PACE = 820;
/** Longest agreement that is told apart from longer ones. */
const LONGEST = 15;
/** Signs of a title that are listened to: enough for any name, and few enough for a hostile text to be read in no time. */
const TITLE = 64;
/** Between two words of the title; no byte of a word. */
const GAP = 0;
/** The key of an organization; the titles of its servers and its tenant come after its own. */
const ORGANIZATION = 0x83;
/** The key of an id: of a record's own names the second. */
const ID = 0x90;

/**
 * Expects that names repeat titles: a company called Adventure Works has adventureworks.com, and its print server is
 * print.adventureworks.com. It knows the words of the record's title and of the organization's, and follows whichever
 * the letters of the name agree with so far.
 */
export class Echo {
  #ofOrganization: number[] = [];
  #ofRecord: number[] = [];
  /** What names are held against: the words of both titles. */
  #words: number[] = [];
  /** The letters of the name so far, since the last sign between two words. */
  #typed: number[] = [];
  #key = 0;
  #afterGap = true;
  /** The letter that is expected, and how many before it agreed; -1: none. */
  #letter = -1;
  #agreed = 0;
  #expected = -1;
  #row = 0;
  /** By key, agreement and expected bit: how often the expectation comes true, in 65,536ths. */
  #trust = new Uint16Array(256 * (LONGEST + 1) * 2).fill(EVEN_CHANCE);

  copy(): Echo {
    const copy = new Echo();
    copy.#ofOrganization = [...this.#ofOrganization];
    copy.#ofRecord = [...this.#ofRecord];
    copy.#words = [...this.#words];
    copy.#typed = [...this.#typed];
    copy.#key = this.#key;
    copy.#afterGap = this.#afterGap;
    copy.#letter = this.#letter;
    copy.#agreed = this.#agreed;
    copy.#trust = this.#trust.slice();
    return copy;
  }

  /** How sure it is, for the choice of weights: 0 with no opinion on the next bit, else 1 … 15. */
  get sureness(): number {
    return this.#expected < 0 ? 0 : Math.min(this.#agreed + 1, LONGEST);
  }

  /** The opinion of the next bit in the logistic domain. `partial`: a 1 and the bits of the byte so far. */
  opinion(partial: number): number {
    this.#expected = -1;
    if (this.#letter < 0) return 0;
    const seen = 31 - Math.clz32(partial);
    const byte = this.#letter | 256;
    if (byte >> (8 - seen) !== partial) return 0;
    this.#expected = (byte >> (7 - seen)) & 1;
    this.#row = ((this.#key << 4) | this.#agreed) * 2 + this.#expected;
    return STRETCH[(this.#trust[this.#row] ?? 0) >> 4] ?? 0;
  }

  /** Learns from the bit that came. */
  learn(bit: number): void {
    if (this.#expected < 0) return;
    const trust = this.#trust[this.#row] ?? 0;
    this.#trust[this.#row] = trust + ((((bit === 1 ? 65_535 : 0) - trust) * PACE) >> 14);
  }

  /** Takes note of a key: another field begins, and perhaps another record. */
  beginField(key: number): void {
    this.#key = key;
    if (isRecordKey(key)) {
      if (key === ORGANIZATION) this.#ofOrganization = [];
      this.#ofRecord = [];
      this.#afterGap = true;
    }
    this.#afterGap = true;
    this.#words = [...this.#ofRecord, GAP, ...this.#ofOrganization];
    this.#typed = [];
    this.#find();
  }

  /** Takes note of a byte of a field's text. */
  goOn(byte: number): void {
    const letter = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
    const isLetter = isWordByte(letter);
    if (isRecordKey(this.#key) || this.#key === ID) this.#noteTitle(letter, isLetter);
    if (isLetter) this.#typed.push(letter);
    else this.#typed = [];
    this.#find();
  }

  #noteTitle(letter: number, isLetter: boolean): void {
    const title = this.#key === ORGANIZATION ? this.#ofOrganization : this.#ofRecord;
    if (isLetter && title.length < TITLE) {
      if (this.#afterGap) title.push(GAP);
      title.push(letter);
    }
    this.#afterGap = !isLetter;
  }

  /** Finds the letter that follows the longest agreement with what was typed; where nothing was typed yet, the first one. */
  #find(): void {
    let best = 0;
    let at = -1;
    for (let end = 0; end < this.#words.length; end += 1) {
      const agreed = this.#words[end] === GAP ? 0 : this.#agreementAt(end);
      if (agreed <= best) continue;
      best = agreed;
      at = end;
    }
    this.#letter = best === 0 && this.#typed.length > 0 ? -1 : this.#letterAfter(at);
    this.#agreed = best;
  }

  /** How many letters before and at a place are those typed last; gaps between words do not count. */
  #agreementAt(end: number): number {
    let agreed = 0;
    for (let word = end, typed = this.#typed.length - 1; word >= 0 && typed >= 0 && agreed < LONGEST; word -= 1) {
      if (this.#words[word] === GAP) continue;
      if (this.#words[word] !== this.#typed[typed]) break;
      agreed += 1;
      typed -= 1;
    }
    return agreed;
  }

  #letterAfter(at: number): number {
    for (let next = at + 1; next < this.#words.length; next += 1) {
      const letter = this.#words[next] ?? GAP;
      if (letter !== GAP) return letter;
    }
    return -1;
  }
}
