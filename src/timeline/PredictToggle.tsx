import { CircleQuestionMark, RotateCcw } from 'lucide-react';
import { predictTexts } from '../content/predict-texts.ts';
import { resetScore, togglePredict, usePredict } from '../store/teach/predict.ts';
import { useTexts } from '../store/show/use-texts.ts';

/** Asks the audience before each decision is shown; beside it, how they did. */
export function PredictToggle() {
  const t = useTexts(predictTexts);
  const { on, right, asked, best } = usePredict();
  return (
    <span className="flex items-center gap-1.5">
      <button
        type="button"
        aria-pressed={on}
        title={t.toggleHint}
        className="flex h-8 items-center gap-1 rounded-md border border-line px-2 text-sm whitespace-nowrap aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
        onClick={togglePredict}
      >
        <CircleQuestionMark aria-hidden="true" size={15} />
        {t.toggle}
      </button>
      {on && asked > 0 ? (
        <span className="text-xs whitespace-nowrap text-muted tabular-nums" title={t.score(right, asked, best)}>
          <span aria-hidden="true">
            {right}/{asked}
          </span>
          <span className="sr-only">{t.score(right, asked, best)}</span>
        </span>
      ) : null}
      {on && asked > 0 ? (
        <button type="button" aria-label={t.reset} title={t.reset} className="flex size-6 items-center justify-center rounded hover:bg-sunken" onClick={resetScore}>
          <RotateCcw aria-hidden="true" size={13} />
        </button>
      ) : null}
    </span>
  );
}
