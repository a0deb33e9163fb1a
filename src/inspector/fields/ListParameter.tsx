import { inspectorTexts } from '../../content/inspector-texts.ts';
import { problemSentence } from '../../content/problems.ts';
import { endGesture } from '../../store/document.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { ListField } from '../../ui/ListField.tsx';
import type { FieldModel } from './field-model.ts';
import { useFieldShell } from './use-field-shell.tsx';

type Props = {
  field: FieldModel<string[]>;
  noEffect?: string | null;
  placeholder?: string;
  suggestions?: readonly string[];
  /** Whether an item may hold commas and spaces: then only line breaks stand between items. */
  isFreeText?: boolean;
};

/** A parameter that is a list of values. */
export function ListParameter({ field, noEffect = null, placeholder, suggestions, isFreeText = false }: Props) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const shell = useFieldShell(field, noEffect);
  // Of several lists, what all of them have; each keeps what is its own.
  const items = field.isMixed ? field.value.filter((item) => field.all.every((list) => list.includes(item))) : field.value;
  const write = (next: string[], gesture: string | null): void => {
    if (!field.isMixed) return field.write(next, shell.label, gesture);
    field.writeEach((own) => [...own.filter((item) => !items.includes(item) || next.includes(item)), ...next.filter((item) => !own.includes(item))], shell.label, gesture);
  };
  const canRemove = field.all.every((list) => field.problemOf(list.slice(1), shell.label) === null);
  const check = (item: string): string | null => {
    const problem = field.problemOf([item.trim()], shell.label);
    return problem === null ? null : problemSentence(problem, language);
  };
  return (
    <ListField
      {...shell}
      note={field.isMixed ? [noEffect, t.mixedList(field.all.length)].filter((note) => note !== null).join(' ') : shell.note}
      items={items}
      words={{
        line: (number) => t.line(shell.label, number),
        add: t.addTo(shell.label),
        remove: (item) => t.removeFrom(item, shell.label),
        empty: t.emptyLine,
      }}
      check={check}
      canRemove={canRemove}
      onWrite={(next, isTyping) => write(next.map((item) => item.trim()), isTyping ? field.id : null)}
      onDone={endGesture}
      placeholder={placeholder}
      suggestions={suggestions}
      {...(isFreeText ? { separators: null } : {})}
    />
  );
}
