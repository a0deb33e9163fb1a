import { useState } from 'react';
import { questionTexts } from '../content/import-questions.ts';
import { problemSentence } from '../content/problems.ts';
import type { ScenarioRecord } from '../model/record.ts';
import type { Answer } from '../store/exchange/plan-import.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { fieldsOf, isComplete, problemOf, trimmed, type AnswerField } from './answer-fields.ts';

type Props = { suggestion: Answer; records: readonly ScenarioRecord[]; onAnswer: (answer: Answer) => void; onSkip: () => void };

/** The fields of one question, filled with the suggestion. */
export function AnswerForm({ suggestion, records, onAnswer, onSkip }: Props) {
  const t = useTexts(questionTexts);
  const [answer, setAnswer] = useState(suggestion);
  const fields = fieldsOf(answer, records, t);
  return (
    <form
      className="mt-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(fields)) onAnswer(trimmed(answer));
      }}
    >
      <div className="grid gap-x-4 sm:grid-cols-2">
        {fields.map((field) => (
          <FieldOf key={field.label} field={field} onWrite={setAnswer} />
        ))}
      </div>
      <p className="mt-2 flex gap-2">
        <button type="submit" disabled={!isComplete(fields)} className="inline-flex min-h-7 items-center rounded-md bg-accent px-2 py-0.5 text-xs font-medium text-on-accent hover:bg-accent/90 disabled:opacity-50">
          {t.answer}
        </button>
        <Button onClick={onSkip}>{t.skip}</Button>
      </p>
    </form>
  );
}

function FieldOf({ field, onWrite }: { field: AnswerField; onWrite: (answer: Answer) => void }) {
  const language = useLanguage();
  const problem = problemOf(field);
  const error = problem === null ? null : problemSentence(problem, language);
  if (field.kind === 'choice') return <SelectField label={field.label} value={field.value} options={field.options} onWrite={(value) => onWrite(field.write(value))} />;
  return (
    <Field label={field.label} error={error}>
      {(control) =>
        field.kind === 'lines' ? (
          <textarea
            {...control}
            value={field.value}
            rows={2}
            spellCheck={false}
            className="w-full resize-y rounded-md border border-line-strong bg-surface px-2 py-1 font-mono text-xs aria-invalid:border-danger"
            onChange={(event) => onWrite(field.write(event.currentTarget.value))}
          />
        ) : (
          <TextInput {...control} mono value={field.value} onChange={(event) => onWrite(field.write(event.currentTarget.value))} />
        )
      }
    </Field>
  );
}
