import { decisionTexts } from '../content/decision-texts.ts';
import { setCardLevel, useCardLevel } from '../store/card-level.ts';
import { useTexts } from '../store/use-texts.ts';

/** The card's two levels: short, and in full. */
export function LevelSwitch() {
  const t = useTexts(decisionTexts);
  const full = useCardLevel((state) => state.full);
  return (
    <div role="group" aria-label={t.level} className="flex overflow-hidden rounded-md border border-line text-xs">
      {[false, true].map((level) => (
        <button
          key={String(level)}
          type="button"
          aria-pressed={full === level}
          className="px-2 py-0.5 hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
          onClick={() => setCardLevel(level)}
        >
          {level ? t.full : t.short}
        </button>
      ))}
    </div>
  );
}
