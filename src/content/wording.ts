/*
 * The small words that sentences are joined with. English quotes names that have spaces in them with “ ”, Japanese with
 * 「 」; domain names, addresses and parameters stand bare, as administrators type them.
 */

/** A connector's or a record's name in an English sentence. */
export function named(name: string): string {
  return `“${name}”`;
}

/** A connector's or a record's name in a Japanese sentence. */
export function namedJa(name: string): string {
  return `「${name}」`;
}

const LISTS = {
  // British English sets no comma before the last word, as all sentences here.
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  ja: new Intl.ListFormat('ja', { type: 'conjunction' }),
} as const;

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  return LISTS[word].format(items);
}

/** `a`, `a、b`, `a、b、c`. */
export function listedJa(items: readonly string[]): string {
  return LISTS.ja.format(items);
}

const PLURALS = new Intl.PluralRules('en');

/** The English word for one of a thing or for several: `1 decision`, `2 decisions`. Japanese has one for both. */
export function plural(count: number, one: string, other: string): string {
  return PLURALS.select(count) === 'one' ? one : other;
}
