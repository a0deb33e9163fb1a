import { decisionTexts } from '../content/decision-texts.ts';
import { gallery } from '../content/gallery.ts';
import { lessonTexts } from '../content/lesson-texts.ts';
import type { Outcome } from '../engine/result.ts';
import { useShownRuns } from '../store/run/active-run.ts';
import { useStoryId } from '../store/teach/lesson-state.ts';
import { decisionsOf } from '../store/run/results.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { VerdictBadge } from '../verdict/VerdictBadge.tsx';
import { OutcomeNote } from './OutcomeNote.tsx';

type Props = { run: ShownRun; outcome: Outcome };

/** What a room takes home from a run: how it ended, by which decisions, and, at the end of the last one, what there was to see. */
export function Closing({ run, outcome }: Props) {
  const t = useTexts(decisionTexts);
  const decisions = decisionsOf(run);
  return (
    <>
      <OutcomeNote run={run.id} outcome={outcome} />
      {decisions.length === 0 ? null : (
        <>
          <h2 className="text-base font-semibold">{t.decisions}</h2>
          <ol className="mt-2 space-y-2">
            {decisions.map(({ id, attribution }, index) => (
              <li key={id}>{attribution === null ? null : <VerdictBadge decision={attribution} size="md" ordinal={index + 1} />}</li>
            ))}
          </ol>
        </>
      )}
      <LookAt run={run.id} />
    </>
  );
}

function LookAt({ run }: { run: string }) {
  const t = useTexts(lessonTexts);
  const language = useLanguage();
  const id = useStoryId();
  const last = useShownRuns().at(-1)?.id;
  if (id === null || run !== last) return null;
  return (
    <section className="mt-4 border-t border-line pt-2">
      <h2 className="text-base font-semibold">{t.lookAt}</h2>
      <p className="mt-1 text-base leading-relaxed">{gallery[id].lookAt[language]}</p>
    </section>
  );
}
