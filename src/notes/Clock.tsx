import { presentingTexts } from '../content/presenting-texts.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { useNow } from '../ui/use-now.ts';
import { elapsedText } from '../util/elapsed-text.ts';

/** How long the class has been going on, and what time it is. */
export function Clock({ since }: { since: number }) {
  const t = useTexts(presentingTexts);
  const language = useLanguage();
  const now = useNow();
  return (
    <p className="flex items-baseline gap-3 tabular-nums">
      <span role="timer" aria-label={t.elapsed} title={t.elapsed} className="text-2xl font-semibold">
        {elapsedText(now - since)}
      </span>
      <span role="timer" aria-label={t.clock} title={t.clock} className="text-base text-muted">
        {new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(now)}
      </span>
    </p>
  );
}
