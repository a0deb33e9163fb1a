import { useEffect } from 'react';
import { usePreferences } from '../store/preferences.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Writes the theme and the language where the styles and a screen reader look for them. */
export function useThemeAndLanguage(): void {
  const theme = usePreferences((state) => state.theme);
  const language = usePreferences((state) => state.language);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const media = matchMedia(DARK);
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (media.matches ? 'dark' : 'light') : theme;
    };
    apply();
    media.addEventListener('change', apply);
    return () => media.removeEventListener('change', apply);
  }, [theme]);
}
