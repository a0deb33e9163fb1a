import type { Key } from './keys.ts';
import type { Raw } from './raw.ts';

/**
 * What a field is when nothing is written for it. Frozen with the form: a schema's default may change, this may not.
 *
 * @param noun the noun itself; only the fields before this one may be looked at.
 * @param siblings the items before it in its list.
 */
export type Fallback = (noun: Raw, siblings: readonly Raw[]) => unknown;

/** How a value is written. */
export type Shape =
  | { kind: 'text' }
  /** Text that holds domain names or an IP address: those that occurred before are referred to (names.ts). */
  | { kind: 'name' }
  /** An id among its siblings' (ids.ts). */
  | { kind: 'id' }
  | { kind: 'number' }
  /** True or false, whichever the fallback is not: the key alone says it. */
  | { kind: 'flag' }
  /** One of a closed list, written as a letter by its place. Append only. */
  | { kind: 'choice'; values: readonly string[] }
  /** Numbers of a place in the picture, relative to the sibling before. */
  | { kind: 'placement' }
  | { kind: 'noun'; noun: Noun };

/** One way to write a value, or an item of a list: its key says which way it is. */
export type Way = { key: Key; shape: Shape };

/** A field of a noun. Of a list, every item is written with its key. */
export type Field = { name: string; many: boolean; ways: readonly Way[]; fallback: Fallback };

/**
 * One kind of object. `constant` is what the key before it says already; the text of `head` follows that key at once; the
 * other fields are written where they are not their fallback. `suggests`: names that its head makes likely to follow,
 * the likeliest last.
 */
export type Noun = {
  constant: Raw;
  head: { name: string; shape: Shape; suggests: (head: string) => readonly string[] } | null;
  fields: readonly Field[];
};
