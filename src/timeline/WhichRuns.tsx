import { timelineTexts } from '../content/timeline-texts.ts';
import { useShownRuns, useTogether } from '../store/run/active-run.ts';
import { useKeyHint } from '../store/show/key-hints.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { toggleTogether } from '../store/run/which-run.ts';

/** One message alone, or all of them on one clock; there is nothing to choose where there is only one. */
export function WhichRuns() {
  const t = useTexts(timelineTexts);
  const several = useShownRuns().length > 1;
  const together = useTogether() !== null;
  if (!several && !together) return null;
  return (
    <span role="group" aria-label={t.which} className="flex h-8 shrink-0 overflow-hidden rounded-md border border-line text-sm">
      <Choice name={t.oneRun} hint={t.oneRunHint} chosen={!together} />
      <Choice name={t.together} hint={t.togetherHint} chosen={together} />
    </span>
  );
}

function Choice({ name, hint, chosen }: { name: string; hint: string; chosen: boolean }) {
  const t = useTexts(timelineTexts);
  const keys = useKeyHint('together');
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-label={hint}
      title={keys === null || chosen ? hint : t.withKeys(hint, keys)}
      className="px-2.5 whitespace-nowrap hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
      onClick={chosen ? undefined : toggleTogether}
    >
      {name}
    </button>
  );
}
