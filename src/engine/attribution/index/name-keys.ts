import { IntRows, NO_ROW } from './int-rows.ts';
import { LONGEST_NAME } from './normal-name.ts';

const CHARACTERS_A_WORD = 4;
const FIRST_SLOTS = 16;

/*
 * The columns of a name's row, 64 bytes: as much as one read from memory brings. The name comes last, from its end; one
 * that is too long for that is compared as a string.
 */
const COLUMNS = 16;
const HASH = 0;
/** The next name in the same slot. */
const NEXT = 1;
/** How many names of the table have one label more and end in this one. */
const BELOW = 2;
const USES = 3;
const FIRST_OF_CALLER = 4;
const CALLERS_COLUMNS = 3;
const WORDS = FIRST_OF_CALLER + CALLERS_COLUMNS;
/** The last word is not among these. */
const MOST_WHOLE_WORDS = COLUMNS - WORDS - 1;

/**
 * Domain names → ids, and a few numbers about each. Every name in the table has its parents there, too: where one is
 * missing, nothing longer needs to be looked for.
 *
 * Names lie in one block of numbers, and not on the heap as strings: those would have to be read to be compared, and
 * each is a far place in memory.
 */
export class NameKeys {
  /** The whole words of the name that is being read; its reader fills them in. One name is read at any time. */
  readonly words = new Int32Array(Math.ceil(LONGEST_NAME / CHARACTERS_A_WORD));
  readonly #rows = new IntRows(COLUMNS);
  readonly #names: string[] = [''];
  #slots = new Int32Array(FIRST_SLOTS);
  #count = 0;

  /**
   * The id of a name that was read into `words`; NO_ROW: it is not in the table.
   *
   * @param hash of the whole words.
   * @param rest the characters that filled no word.
   * @param text ends in the name.
   */
  find(hash: number, rest: number, length: number, text: string): number {
    const last = lastWord(rest, length);
    let id = this.#slots[mix(hash, last) & (this.#slots.length - 1)] ?? NO_ROW;
    while (id !== NO_ROW && !this.#isRead(id, last, length, text)) id = this.#rows.get(id, NEXT);
    return id;
  }

  #isRead(id: number, last: number, length: number, text: string): boolean {
    const { cells } = this.#rows;
    const whole = length >>> 2;
    if (whole > MOST_WHOLE_WORDS) return this.nameOf(id).length === length && text.endsWith(this.nameOf(id));
    const start = id * COLUMNS + WORDS;
    if (cells[start + whole] !== last) return false;
    for (let at = 0; at < whole; at += 1) if (cells[start + at] !== this.words[at]) return false;
    return true;
  }

  /** The id of a normalised name; NO_ROW: it is not in the table. */
  idOf(name: string): number {
    const { hash, rest } = this.#read(name);
    return this.find(hash, rest, name.length, name);
  }

  /** All ids are less than this. */
  get end(): number {
    return this.#rows.end;
  }

  nameOf(id: number): string {
    return this.#names[id] ?? '';
  }

  /** Whether anything lies below a name. */
  leadsOn(id: number): boolean {
    return this.#rows.get(id, BELOW) > 0;
  }

  /** Whether a name is in the table for its own sake. */
  isUsed(id: number): boolean {
    return this.#rows.get(id, USES) > 0;
  }

  /** One of the caller's numbers about a name, 0 at first. @param column 0 to 2. */
  get(id: number, column: number): number {
    return this.#rows.get(id, FIRST_OF_CALLER + column);
  }

  set(id: number, column: number, value: number): void {
    this.#rows.set(id, FIRST_OF_CALLER + column, value);
  }

  /** The id of a normalised name, which has one use more from now on. */
  use(name: string): number {
    const id = this.#idFor(name);
    this.#change(id, USES, 1);
    return id;
  }

  /** A name has one use less. Without any it goes, and so do the parents that were there for its sake. */
  release(id: number): void {
    this.#change(id, USES, -1);
    this.#dropIfUnused(id);
  }

  #idFor(name: string): number {
    const { hash, rest } = this.#read(name);
    const known = this.find(hash, rest, name.length, name);
    if (known !== NO_ROW) return known;
    const id = this.#rows.add();
    this.#names[id] = name;
    const last = lastWord(rest, name.length);
    const whole = name.length >>> 2;
    this.#rows.set(id, HASH, mix(hash, last));
    if (whole <= MOST_WHOLE_WORDS) {
      for (let at = 0; at < whole; at += 1) this.#rows.set(id, WORDS + at, this.words[at] ?? 0);
      this.#rows.set(id, WORDS + whole, last);
    }
    this.#link(id);
    const parent = parentOf(name);
    if (parent !== null) this.#change(this.#idFor(parent), BELOW, 1);
    return id;
  }

  /** Reads a name into `words`. */
  #read(name: string): { readonly hash: number; readonly rest: number } {
    let hash = 0;
    let word = 0;
    for (let length = 1; length <= name.length; length += 1) {
      word = withCharacter(word, name.charCodeAt(name.length - length));
      if (length % CHARACTERS_A_WORD !== 0) continue;
      this.words[length / CHARACTERS_A_WORD - 1] = word;
      hash = mix(hash, word);
      word = 0;
    }
    return { hash, rest: word };
  }

  #dropIfUnused(id: number): void {
    if (this.isUsed(id) || this.leadsOn(id)) return;
    const parent = parentOf(this.nameOf(id));
    this.#unlink(id);
    this.#names[id] = '';
    this.#rows.remove(id);
    if (parent === null) return;
    const parentId = this.idOf(parent);
    this.#change(parentId, BELOW, -1);
    this.#dropIfUnused(parentId);
  }

  #change(id: number, column: number, by: number): void {
    this.#rows.set(id, column, this.#rows.get(id, column) + by);
  }

  #link(id: number): void {
    this.#count += 1;
    // Twice as many slots as names: then nearly every name is the only one in its slot.
    if (this.#count * 2 > this.#slots.length) this.#growSlots(id);
    this.#putIntoSlot(id);
  }

  #growSlots(newest: number): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = NO_ROW + 1; id < this.end; id += 1) if (id !== newest && this.nameOf(id) !== '') this.#putIntoSlot(id);
  }

  #putIntoSlot(id: number): void {
    const slot = this.#slotOf(id);
    this.#rows.set(id, NEXT, this.#slots[slot] ?? NO_ROW);
    this.#slots[slot] = id;
  }

  #unlink(id: number): void {
    this.#count -= 1;
    const slot = this.#slotOf(id);
    this.#slots[slot] = this.#rows.unchain(this.#slots[slot] ?? NO_ROW, id, NEXT);
  }

  #slotOf(id: number): number {
    return this.#rows.get(id, HASH) & (this.#slots.length - 1);
  }
}

/** What filled no word, three characters at most, and the length of the name above them: so no two names are alike. */
function lastWord(rest: number, length: number): number {
  return rest | (length << 24);
}

/** A word with one character more, before those that it has. */
export function withCharacter(word: number, code: number): number {
  return (word << 8) | code;
}

/** The hash of some words and one more (after Knuth's multiplicative one). */
export function mix(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e37_79b1);
  // The low bits of a product say little, and the slots go by them.
  return product ^ (product >>> 15);
}

function parentOf(name: string): string | null {
  const dot = name.indexOf('.');
  return dot < 0 ? null : name.slice(dot + 1);
}
