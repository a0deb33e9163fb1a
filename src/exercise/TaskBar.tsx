import { CircleCheck, Lightbulb, Puzzle, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { changeSentence, exerciseTexts } from '../content/exercise-texts.ts';
import { useAsking } from '../store/run/active-run.ts';
import { faultOf, giveHint, HINTS, leaveExercise, restoreGoals, revealFault, undoFault } from '../store/teach/exercise.ts';
import type { Exercise } from '../store/teach/exercise-state.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Hints } from './Hints.tsx';
import { useProgress } from './use-progress.ts';

/** The task, how far it is done, and help: hints, and in the end the fault itself. */
export function TaskBar({ exercise }: { exercise: Exercise }) {
  const t = useTexts(exerciseTexts);
  const asking = useAsking();
  const progress = useProgress(exercise);
  const [last, setLast] = useState(progress);
  // While the engine runs, the last count stands: a bar that flickers is read as news.
  if (progress !== null && JSON.stringify(progress) !== JSON.stringify(last)) setLast(progress);
  const shown = asking ? null : (progress ?? last);
  const solved = shown?.solved === true;
  const { hints, revealed } = exercise;
  return (
    <section aria-label={t.bar} data-solved={solved} className={`border-t border-line px-3 py-1.5 text-sm ${solved ? 'bg-ok-soft' : 'bg-warn-soft'}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {solved ? <CircleCheck aria-hidden="true" size={18} className="shrink-0 text-ok" /> : <Puzzle aria-hidden="true" size={18} className="shrink-0 text-warn" />}
        <p role="status" aria-label={t.bar} className="min-w-0 font-semibold">
          {solved ? t.solved(shown.count) : `${t.task} ${asking ? t.waiting : shown === null ? '' : t.progress(shown.holding, shown.count)}`}
        </p>
        <span className="ml-auto" />
        {solved || revealed ? null : (
          <Button icon={Lightbulb} disabled={hints >= HINTS} onClick={giveHint}>
            {hints >= HINTS ? t.noMoreHints : t.hint(hints + 1, HINTS)}
          </Button>
        )}
        {revealed ? null : <Button onClick={revealFault}>{t.reveal}</Button>}
        <Button look="ghost" icon={X} onClick={leaveExercise}>
          {t.leave}
        </Button>
      </div>
      {hints > 0 && !revealed && !solved ? <Hints exercise={exercise} /> : null}
      {revealed ? <Fault exercise={exercise} /> : null}
      {shown !== null && shown.missing > 0 ? (
        <p className="mt-1 flex flex-wrap items-center gap-2">
          {t.missing} <Button onClick={restoreGoals}>{t.restore}</Button>
        </p>
      ) : null}
      {shown?.messagesChanged === true ? <p className="mt-1">{t.messagesChanged}</p> : null}
    </section>
  );
}

function Fault({ exercise }: { exercise: Exercise }) {
  const t = useTexts(exerciseTexts);
  const language = useLanguage();
  return (
    <div className="mt-1 flex flex-wrap items-end gap-3" role="group" aria-label={t.fault}>
      <div className="min-w-0">
        <h2 className="text-sm font-semibold">{t.fault}</h2>
        <ul className="list-disc pl-5">
          {faultOf(exercise).map((change) => (
            <li key={JSON.stringify(change)} className="break-words">
              {changeSentence(change, language)}
            </li>
          ))}
        </ul>
      </div>
      <Button icon={Undo2} onClick={undoFault}>
        {t.undo}
      </Button>
    </div>
  );
}
