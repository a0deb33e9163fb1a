/** The languages the product speaks. Every sentence exists in all of them, or the project does not compile. */
export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

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

/**
 * Sentences for a closed union that is discriminated by `key`, as the engine's reasons are: one function a member,
 * which gets that member's data. A member without its sentence does not compile.
 */
export type SentenceTable<Union extends { key: string }> = {
  readonly [K in Union['key']]: Phrase<[Extract<Union, { key: K }>]>;
};
