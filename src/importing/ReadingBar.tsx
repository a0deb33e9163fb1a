import { importTexts } from '../content/import-texts.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';

/** How far the reading is, and the way out of it. */
export function ReadingBar({ done, onCancel }: { done: number; onCancel: () => void }) {
  const t = useTexts(importTexts);
  const percent = Math.round(done * 100);
  return (
    <>
      <progress aria-label={t.reading} max={100} value={percent} className="h-2 min-w-0 flex-1 accent-accent" />
      <span className="w-28 text-xs text-muted">
        {t.reading} {t.readingDone(percent)}
      </span>
      <Button onClick={onCancel}>{t.cancel}</Button>
    </>
  );
}
