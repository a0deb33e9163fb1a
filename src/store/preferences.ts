import { create } from 'zustand';
import { LANGUAGES, type Language } from '../content/language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

type Preferences = {
  language: Language;
  theme: Theme;
  /** Whether a key alone, without Ctrl or ⌘, starts a command. */
  singleKeys: boolean;
};

const STORAGE_KEY = 'preferences';

function browserLanguage(): Language {
  return LANGUAGES.find((known) => navigator.language.toLowerCase().startsWith(known)) ?? 'en';
}

/** What was kept; anything unreadable counts as nothing kept. Storage may be blocked: then nothing is kept either. */
function load(): Preferences {
  const fallback: Preferences = { language: browserLanguage(), theme: 'system', singleKeys: true };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return fallback;
    const language = 'language' in kept ? LANGUAGES.find((known) => known === kept.language) : undefined;
    const theme = 'theme' in kept ? THEMES.find((known) => known === kept.theme) : undefined;
    const singleKeys = !('singleKeys' in kept) || kept.singleKeys !== false;
    return { language: language ?? fallback.language, theme: theme ?? fallback.theme, singleKeys };
  } catch {
    return fallback;
  }
}

export const usePreferences = create<Preferences>()(load);

/** Another tab may have kept something in the meantime: only what is chosen here is written over. */
function keep(choice: Partial<Preferences>): void {
  usePreferences.setState(choice);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ ...load(), ...choice }));
  } catch {
    // Blocked or full: the choice holds for this visit.
  }
}

export function setLanguage(language: Language): void {
  keep({ language });
}

export function setTheme(theme: Theme): void {
  keep({ theme });
}

export function setSingleKeys(singleKeys: boolean): void {
  keep({ singleKeys });
}
