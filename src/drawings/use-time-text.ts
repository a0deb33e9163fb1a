import { useMemo } from 'react';
import { useLanguage } from '../store/show/use-texts.ts';

/** Writes a moment (milliseconds since 1970) as a date and a time of the reader's. */
export function useTimeText(): (time: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    return (time) => format.format(time);
  }, [language]);
}
