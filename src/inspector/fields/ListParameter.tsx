import { inspectorTexts } from '../../content/inspector-texts.ts';
import { problemSentence } from '../../content/problems.ts';
import { endGesture } from '../../store/document.ts';
import { useLanguage, useTexts } from '../../store/use-texts.ts';
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
  const check = (item: string): string | null => {
    const problem = field.problemOf([item.trim()], shell.label);
    return problem === null ? null : problemSentence(problem, language);
  };
  return (
    <ListField
      {...shell}
      items={field.value}
      words={{
        line: (number) => t.line(shell.label, number),
        add: t.addTo(shell.label),
        remove: (item) => t.removeFrom(item, shell.label),
        empty: t.emptyLine,
      }}
      check={check}
      canRemove={field.problemOf(field.value.slice(1), shell.label) === null}
      onWrite={(items, isTyping) => field.write(items.map((item) => item.trim()), shell.label, isTyping ? field.id : null)}
      onDone={endGesture}
      placeholder={placeholder}
      suggestions={suggestions}
      {...(isFreeText ? { separators: null } : {})}
    />
  );
}
