import { Link2, Puzzle, RotateCcw, X } from 'lucide-react';
import { changeSentence, exerciseTexts } from '../content/exercise-texts.ts';
import { useDocument } from '../store/document.ts';
import { backToSolution, copyExercise, leaveExercise, scenarioChanges } from '../store/teach/exercise.ts';
import type { Exercise } from '../store/teach/exercise-state.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { useProgress } from './use-progress.ts';

/** For whoever hides a fault: what it is by now, what it breaks, and the link to send. */
export function DraftBar({ exercise }: { exercise: Exercise }) {
  const t = useTexts(exerciseTexts);
  const language = useLanguage();
  const scenario = useDocument((state) => state.scenario);
  const progress = useProgress(exercise);
  const changes = scenarioChanges(exercise.solution, scenario);
  const failing = progress === null ? 0 : progress.count - progress.holding;
  const ready = changes.length > 0 && failing > 0 && progress?.missing === 0;
  return (
    <section aria-label={t.bar} className="border-t border-line bg-warn-soft px-3 py-1.5 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Puzzle aria-hidden="true" size={18} className="shrink-0 text-warn" />
        <p className="min-w-0 font-semibold">{t.draft}</p>
        {/* It has its room before it is known: else the bar breaks into a second line, and the drawing moves under a hand that is about to press. */}
        <p role="status" aria-label={t.bar} className={`tabular-nums ${progress === null ? 'invisible' : ''}`}>
          {t.draftState(changes.length, failing, progress?.count ?? scenario.expectations.length)}
        </p>
        <span className="ml-auto" />
        <Button look="primary" icon={Link2} disabled={!ready} onClick={() => void copyExercise()}>
          {t.copy}
        </Button>
        <Button icon={RotateCcw} disabled={changes.length === 0} onClick={backToSolution}>
          {t.back}
        </Button>
        <Button look="ghost" icon={X} onClick={leaveExercise}>
          {t.stop}
        </Button>
      </div>
      {changes.length === 0 || ready ? null : <p>{t.notYet}</p>}
      <ul className="list-disc pl-6">
        {changes.map((change) => (
          <li key={JSON.stringify(change)} className="break-words">
            {changeSentence(change, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
