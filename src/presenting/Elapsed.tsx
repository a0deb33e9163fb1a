import { presentingTexts } from '../content/presenting-texts.ts';
import { usePresentingTimer } from '../store/teach/presenting-timer.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { useNow } from '../ui/use-now.ts';
import { elapsedText } from '../util/elapsed-text.ts';

/** How long the class has been going on. */
export function Elapsed() {
  const t = useTexts(presentingTexts);
  const since = usePresentingTimer((state) => state.since);
  const now = useNow();
  return (
    <span role="timer" aria-label={t.elapsed} title={t.elapsed} className="shrink-0 text-base text-muted tabular-nums">
      {elapsedText(now - (since ?? now))}
    </span>
  );
}
