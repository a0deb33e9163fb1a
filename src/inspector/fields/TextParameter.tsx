import { inspectorTexts } from '../../content/inspector-texts.ts';
import { problemSentence } from '../../content/problems.ts';
import { MAX_TEXT } from '../../model/fields.ts';
import { endGesture } from '../../store/document.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { TextAreaField } from '../../ui/TextAreaField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { FieldModel } from './field-model.ts';
import { useFieldShell } from './use-field-shell.tsx';

type Look = {
  noEffect?: string | null;
  placeholder?: string;
  suggestions?: readonly string[];
};

type Props = Look & {
  field: FieldModel<string>;
  /** Names that others of its kind have. */
  taken?: readonly string[];
};

/** A parameter that is a text. */
export function TextParameter({ field, noEffect = null, taken = [], placeholder, suggestions }: Props) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const shell = useFieldShell(field, noEffect);
  const check = (text: string): string | null => {
    const problem = field.problemOf(text.trim(), shell.label);
    if (problem !== null) return field.isMixed && text === '' ? null : problemSentence(problem, language);
    return taken.includes(text.trim()) ? t.nameTaken(text.trim()) : null;
  };
  return (
    <TextField
      {...shell}
      value={field.isMixed ? '' : field.value}
      check={check}
      onWrite={(text) => {
        if (!field.isMixed || text !== '') field.write(text.trim(), shell.label, field.id);
      }}
      onDone={endGesture}
      placeholder={field.isMixed ? t.mixedValue : placeholder}
      suggestions={suggestions}
    />
  );
}

/** A parameter that is a text or null: nothing typed is null. */
export function OptionalTextParameter({ field, noEffect = null, placeholder, suggestions }: Look & { field: FieldModel<string | null> }) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const shell = useFieldShell(field, noEffect);
  const valueOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const check = (text: string): string | null => {
    const problem = field.problemOf(valueOf(text), shell.label);
    return problem === null ? null : problemSentence(problem, language);
  };
  return (
    <TextField
      {...shell}
      value={field.isMixed ? '' : (field.value ?? '')}
      check={check}
      onWrite={(text) => {
        if (!field.isMixed || text !== '') field.write(valueOf(text), shell.label, field.id);
      }}
      onDone={endGesture}
      placeholder={field.isMixed ? t.mixedValue : placeholder}
      suggestions={suggestions}
    />
  );
}

/** A parameter that is a text of several lines, all of which is allowed. */
export function LongTextParameter({ field }: { field: FieldModel<string> }) {
  const shell = useFieldShell(field, null);
  return <TextAreaField {...shell} value={field.value} maxLength={MAX_TEXT} rows={6} onWrite={(text) => field.write(text, shell.label, field.id)} onDone={endGesture} />;
}

/** A parameter that is a whole number. */
export function NumberParameter({ field }: { field: FieldModel<number> }) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const shell = useFieldShell(field, null);
  const check = (text: string): string | null => {
    if (field.isMixed && text === '') return null;
    if (!/^\d{1,9}$/.test(text.trim())) return t.notANumber;
    const problem = field.problemOf(Number(text), shell.label);
    return problem === null ? null : problemSentence(problem, language);
  };
  return (
    <TextField
      {...shell}
      value={field.isMixed ? '' : `${field.value}`}
      check={check}
      onWrite={(text) => {
        if (!field.isMixed || text !== '') field.write(Number(text), shell.label, field.id);
      }}
      onDone={endGesture}
      placeholder={field.isMixed ? t.mixedValue : undefined}
      numeric
    />
  );
}
