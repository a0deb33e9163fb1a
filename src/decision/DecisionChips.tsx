import { decisionTexts } from '../content/decision-texts.ts';
import type { ShownHop, ShownRun } from '../store/run/shown-run.ts';
import { pauseAt } from '../store/run/clock.ts';
import { decisionsOf } from '../store/run/results.ts';
import { useTexts } from '../store/show/use-texts.ts';

type Props = { run: ShownRun; current: ShownHop | null };

/** The run's decisions by number, to go from one to another; no verdict is told here. */
export function DecisionChips({ run, current }: Props) {
  const t = useTexts(decisionTexts);
  const decisions = decisionsOf(run);
  if (decisions.length < 2) return null;
  return (
    <nav aria-label={t.decisions} className="mb-3">
      <ol className="flex flex-wrap gap-1.5">
        {decisions.map((hop, index) => (
          <li key={hop.id}>
            <button
              type="button"
              aria-label={t.heading(index + 1)}
              aria-current={hop.id === current?.id ? 'true' : undefined}
              className="size-8 rounded-full border border-line text-sm font-semibold aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:text-on-accent"
              onClick={() => pauseAt(hop.turnsAt ?? hop.endsAt)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
