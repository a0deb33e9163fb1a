import { learned, opinionOf } from '../mixing/counters.ts';
import { STRETCH } from '../mixing/logistic.ts';
import { nextHistory, TRUST_ROWS, trustAtFirst } from './history.ts';

/*
 * A slot holds, from the highest bit: what a counter holds (mixing/counters.ts), the history of the bits that came, and a mark
 * that tells its situation from the others that would have the same slot. Without the mark a fiftieth of every link would be lost
 * to situations that take each other for themselves.
 */
const SLOTS = 1 << 21;
/** The slots of half a byte lie in one line of 16: looking for them all over the memory took most of the time. */
const LINE_BITS = 17;
const WAYS = 3;
const MARK_BITS = 5;
const MARK = (1 << MARK_BITS) - 1;
const HISTORY_BITS = 6;
const HISTORY = (1 << HISTORY_BITS) - 1;
const COUNTER_SHIFT = MARK_BITS + HISTORY_BITS;
const COUNT = 31;
const SPREAD = 0x9e3779b1;
const TRUST_PACE = 6;

/**
 * What has followed in several situations at once, bit by bit. Of each it has two opinions: the share of the bits that
 * came, and what usually follows such a history of bits in a situation of this kind. Whole numbers only, and frozen: writer and readers count alike.
 */
export class Memory {
  readonly #slots: Int32Array;
  readonly #trust: Uint16Array;
  readonly #asked: Int32Array;
  readonly #lines: Int32Array;

  /** @param situations how many are looked at for each bit. */
  constructor(situations: number, slots = new Int32Array(SLOTS), trust = trustAtFirst(situations)) {
    this.#slots = slots;
    this.#trust = trust;
    this.#asked = new Int32Array(situations);
    this.#lines = new Int32Array(situations);
  }

  copy(): Memory {
    return new Memory(this.#asked.length, this.#slots.slice(), this.#trust.slice());
  }

  /**
   * Looks for the slots of the first situations of a list.
   *
   * @param partial a 1, and the bits of the byte so far.
   */
  find(hashes: Int32Array, partial: number, situations: number): void {
    const asked = this.#asked;
    const lines = this.#lines;
    const slots = this.#slots;
    const bitsBehindHalf = Math.max(0, 27 - Math.clz32(partial));
    const half = partial > 15 ? partial >> bitsBehindHalf : 1;
    const inHalf = partial > 15 ? (1 << bitsBehindHalf) | (partial & ((1 << bitsBehindHalf) - 1)) : partial;
    if (inHalf === 1) for (let at = 0; at < situations; at += 1) lines[at] = lineOf((hashes[at] ?? 0) + Math.imul(half, SPREAD));
    for (let at = 0; at < situations; at += 1) asked[at] = slotOf(slots, lines[at] ?? 0, inHalf);
  }

  /**
   * Writes two opinions of each situation that was found, in the logistic domain, to the front of `opinions`; 0, none, where it is new.
   *
   * @returns how many of the situations are known.
   */
  ask(opinions: Int32Array): number {
    const asked = this.#asked;
    const slots = this.#slots;
    let known = 0;
    for (let at = 0; at < asked.length; at += 1) {
      const held = slots[asked[at] ?? 0] ?? 0;
      const counter = held >>> COUNTER_SHIFT;
      opinions[2 * at] = opinionOf(counter);
      opinions[2 * at + 1] = counter === 0 ? 0 : (STRETCH[(this.#trust[at * TRUST_ROWS + historyOf(held)] ?? 0) >> 4] ?? 0);
      if (counter !== 0) known += 1;
    }
    return known;
  }

  /** Learns from the bit that came, in the situations that were found last. */
  learn(bit: number): void {
    const asked = this.#asked;
    const slots = this.#slots;
    const trust = this.#trust;
    const certain = bit === 1 ? 65_535 : 0;
    for (let at = 0; at < asked.length; at += 1) {
      const held = slots[asked[at] ?? 0] ?? 0;
      if (held >>> COUNTER_SHIFT === 0) continue;
      const row = at * TRUST_ROWS + historyOf(held);
      const before = trust[row] ?? 0;
      trust[row] = before + ((certain - before) >> TRUST_PACE);
    }
    this.count(bit, asked.length);
  }

  /** Counts the bit that came in the first of the situations, and learns nothing about what histories are worth. */
  count(bit: number, situations: number): void {
    const asked = this.#asked;
    const slots = this.#slots;
    for (let at = 0; at < situations; at += 1) {
      const slot = asked[at] ?? 0;
      const held = slots[slot] ?? 0;
      slots[slot] = (learned(held >>> COUNTER_SHIFT, bit) << COUNTER_SHIFT) | (nextHistory(historyOf(held), bit) << MARK_BITS) | (held & MARK);
    }
  }
}

/** The slot of a situation: one of three in its line, or of these the one that was asked least, which forgets what it held. */
function slotOf(slots: Int32Array, line: number, inHalf: number): number {
  const mark = (line + 7 * inHalf) & MARK;
  const first = ((line >>> (32 - LINE_BITS)) << 4) | ((inHalf ^ (line >> MARK_BITS)) & 15);
  let least = first;
  let leastCount = COUNT + 1;
  for (let way = 0; way < WAYS; way += 1) {
    const slot = first ^ way;
    const held = slots[slot] ?? 0;
    const count = (held >>> COUNTER_SHIFT) & COUNT;
    if (count !== 0 && (held & MARK) === mark) return slot;
    if (count < leastCount) {
      least = slot;
      leastCount = count;
    }
    if (count === 0) break;
  }
  slots[least] = mark;
  return least;
}

/** Where the slots of a situation's half byte lie (its highest bits), and what marks them (its lowest). */
function lineOf(hash: number): number {
  const mixed = Math.imul(hash, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 15);
}

const historyOf = (held: number): number => (held >>> MARK_BITS) & HISTORY;
