/** The languages the product speaks. Every sentence exists in all of them, or the project does not compile. */
export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in itself: whoever looks for his own reads no other. */
export const LANGUAGE_NAMES: { readonly [L in Language]: string } = { en: 'English', ja: '日本語' };

/** A sentence that needs nothing. */
export type Text = { readonly [L in Language]: string };

/** A sentence made from values. */
export type Phrase<Args extends readonly unknown[]> = { readonly [L in Language]: (...args: Args) => string };

/** Ties the argument types of all languages of one phrase together. */
export function phrase<Args extends readonly unknown[]>(sentences: Phrase<Args>): Phrase<Args> {
  return sentences;
}

/** A table of sentences by key. */
export type Texts = { readonly [key: string]: Text | Phrase<never> };

/** A table in one language: strings and functions by key. */
export type InLanguage<T extends Texts> = { readonly [K in keyof T]: T[K][Language] };

/** Sentences for a closed list of keys that need nothing. A key without its sentence does not compile. */
export type TextTable<Key extends string> = { readonly [K in Key]: Text };

/**
 * Sentences for a closed union that is discriminated by `key`, as the engine's reasons are: one function a member,
 * which gets that member's data (and whatever else the sentence needs). A member without its sentence does not compile.
 */
export type SentenceTable<Union extends { key: string }, Extra extends readonly unknown[] = []> = {
  readonly [K in Union['key']]: Phrase<[Extract<Union, { key: K }>, ...Extra]>;
};

/**
 * The sentence for one member of a union. Tables export it under a name of their own, with the union filled in: the
 * compiler cannot find the union back from a table.
 */
export function sentenceOf<Union extends { key: string }, K extends Union['key'], Extra extends readonly unknown[] = []>(
  table: SentenceTable<Union, Extra>,
  member: Extract<Union, { key: K }> & { key: K },
  language: Language,
  ...extra: Extra
): string {
  return table[member.key][language](member, ...extra);
}
