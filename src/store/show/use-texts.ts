import type { InLanguage, Language, Texts } from '../../content/language.ts';
import { usePreferences } from '../preferences.ts';

const cache = new WeakMap<Texts, Map<Language, unknown>>();

/** A whole table of sentences in one language; the same object every time, so that it is safe as a dependency. */
export function textsIn<T extends Texts>(table: T, language: Language): InLanguage<T> {
  const known = perLanguage(table);
  const hit = known.get(language);
  if (isTableOf<T>(hit)) return hit;
  const made: { [key: string]: unknown } = {};
  for (const [key, sentences] of Object.entries(table)) made[key] = sentences[language];
  known.set(language, made);
  return textsIn(table, language);
}

function perLanguage(table: Texts): Map<Language, unknown> {
  const known = cache.get(table) ?? new Map<Language, unknown>();
  cache.set(table, known);
  return known;
}

/** What was put in for a table's language is that table in that language. */
function isTableOf<T extends Texts>(value: unknown): value is InLanguage<T> {
  return value !== undefined;
}

/** The reader's language, for sentences that are made outside a table. */
export function useLanguage(): Language {
  return usePreferences((state) => state.language);
}

/** A table of sentences in the reader's language. */
export function useTexts<T extends Texts>(table: T): InLanguage<T> {
  return textsIn(table, useLanguage());
}
