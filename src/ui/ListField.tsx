import { X } from 'lucide-react';
import { useId, type ComponentProps } from 'react';
import { AddInput } from './AddInput.tsx';
import { afterPress } from './after-press.ts';
import { Field, FieldNotes } from './Field.tsx';
import { IconButton } from './IconButton.tsx';
import { TextInput } from './TextInput.tsx';
import { useDraft } from './use-draft.ts';

type Shell = Pick<ComponentProps<typeof Field>, 'label' | 'mono' | 'dimmed' | 'aside' | 'note' | 'describedBy' | 'below'>;

/** What the list says; `item` is one of its values. */
export type ListWords = {
  /** Names one line; its number is counted from 1. */
  line: (number: number) => string;
  add: string;
  remove: (item: string) => string;
  /** Said while a line is empty. */
  empty: string;
};

type Props = Shell & {
  items: readonly string[];
  words: ListWords;
  /** What is wrong with one item; null: it may stay. */
  check: (item: string) => string | null;
  /** Whether the list may do without one of its items. */
  canRemove: boolean;
  /** `typing`: the change is part of a burst of typing, which `onDone` ends. */
  onWrite: (items: string[], typing: boolean) => void;
  onDone: () => void;
  placeholder?: string | undefined;
  suggestions?: readonly string[] | undefined;
  separators?: RegExp | null;
};

/** Values never hold a comma or a space, so both may stand between them; a list of free text says otherwise. */
const BETWEEN_VALUES = /[\s,]+/;

/** Several values: each with a line of its own to be edited in or removed, and one more line to add another. */
export function ListField(props: Props) {
  const { items, words, check, canRemove, onWrite, onDone, placeholder, suggestions, separators = BETWEEN_VALUES, ...shell } = props;
  const remove = (index: number): void => onWrite(items.filter((_, at) => at !== index), false);
  return (
    <Field {...shell} group>
      {() => (
        <div className="flex flex-col gap-1">
          {items.length === 0 ? null : (
            <ul className="flex flex-col gap-1">
              {items.map((item, index) => (
                <ListLine
                  // A line is its place: while it is typed into, its value is another at every keystroke.
                  key={index}
                  item={item}
                  name={words.line(index + 1)}
                  words={words}
                  check={check}
                  mono={shell.mono ?? false}
                  dimmed={shell.dimmed ?? false}
                  suggestions={suggestions}
                  onWrite={(text) => onWrite(items.map((other, at) => (at === index ? text : other)), true)}
                  onDone={onDone}
                  onRemove={canRemove ? () => remove(index) : null}
                />
              ))}
            </ul>
          )}
          <AddInput
            label={words.add}
            placeholder={placeholder}
            mono={shell.mono ?? false}
            suggestions={suggestions?.filter((suggestion) => !items.includes(suggestion))}
            separators={separators}
            check={check}
            onAdd={(added) => onWrite([...items, ...added], false)}
          />
        </div>
      )}
    </Field>
  );
}

type LineProps = {
  item: string;
  name: string;
  words: ListWords;
  check: (item: string) => string | null;
  mono: boolean;
  dimmed: boolean;
  suggestions: readonly string[] | undefined;
  onWrite: (item: string) => void;
  onDone: () => void;
  onRemove: (() => void) | null;
};

/** One value. An emptied line goes when it is left. */
function ListLine({ item, name, words, check, mono, dimmed, suggestions, onWrite, onDone, onRemove }: LineProps) {
  const id = useId();
  const { error, input } = useDraft({
    value: item,
    check: (text) => (text.trim() === '' ? words.empty : check(text)),
    onWrite,
    onDone: (text) => {
      onDone();
      if (text.trim() === '' && onRemove !== null) afterPress(onRemove);
    },
  });
  return (
    <li>
      <div className="flex items-center gap-0.5">
        <TextInput
          {...input}
          aria-label={name}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={error === null ? undefined : `${id}-error`}
          mono={mono}
          dimmed={dimmed}
          suggestions={suggestions}
        />
        {onRemove === null ? null : <IconButton icon={X} label={words.remove(item)} look="danger" onClick={onRemove} />}
      </div>
      <FieldNotes id={id} note={null} error={error} />
    </li>
  );
}
