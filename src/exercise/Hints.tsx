import { expectationSentence } from '../content/expectations.ts';
import { exerciseTexts, parameterHint, recordHint } from '../content/exercise-texts.ts';
import { shownSender } from '../model/address.ts';
import { faultOf } from '../store/teach/exercise.ts';
import type { Exercise } from '../store/teach/exercise-state.ts';
import { useResults } from '../store/run/results.ts';
import { useDocument } from '../store/document.ts';
import { useRecordName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/** The hints so far, each nearer than the one before: which message, which record, which parameter. */
export function Hints({ exercise }: { exercise: Exercise }) {
  const t = useTexts(exerciseTexts);
  const language = useLanguage();
  const message = useMessageHint(exercise);
  const [fault] = faultOf(exercise);
  const all = [message, fault === undefined ? '' : recordHint(fault, language), fault === undefined ? '' : parameterHint(fault, language)];
  return (
    <ol aria-label={t.hints} aria-live="polite" className="mt-1 list-decimal pl-6">
      {all.slice(0, exercise.hints).map((hint) => (
        <li key={hint} className="break-words">
          {hint}
        </li>
      ))}
    </ol>
  );
}

/** The first goal that does not hold now, in words. */
function useMessageHint({ start }: Exercise): string {
  const t = useTexts(exerciseTexts);
  const language = useLanguage();
  const nameOf = useRecordName();
  const expectations = useDocument((state) => state.scenario.expectations);
  const failing = useResults((state) => state.result?.expectations.findIndex(({ holds }) => !holds) ?? -1);
  const goal = expectations[failing] ?? start.expectations[0];
  if (goal === undefined) return '';
  const { mailFrom = '', rcptTo = [] } = start.messages.find(({ id }) => id === goal.message) ?? {};
  const envelope = `${shownSender(mailFrom)} → ${goal.rcptTo ?? rcptTo[0] ?? ''}`;
  return t.hintMessage(expectationSentence(goal, envelope, nameOf, language));
}
