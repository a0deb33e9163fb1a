import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { afterPress } from './after-press.ts';
import { FieldNotes } from './Field.tsx';
import { IconButton } from './IconButton.tsx';
import { splitItems } from './split-items.ts';
import { TextInput } from './TextInput.tsx';

type Props = {
  /** Names the input and its button. */
  label: string;
  placeholder?: string | undefined;
  mono?: boolean;
  suggestions?: readonly string[] | undefined;
  /** What stands between several items that are typed or pasted at once; null: line breaks only. */
  separators: RegExp | null;
  /** What is wrong with one item; null: it may be added. */
  check: (item: string) => string | null;
  onAdd: (items: string[]) => void;
};

/** Adds to a list by typing: Enter, the button or leaving the field adds what is right; what is wrong stays and is explained. */
export function AddInput({ label, placeholder, mono = false, suggestions, separators, check, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const items = splitItems(text, separators);
  const error = items.map(check).find((problem) => problem !== null) ?? null;

  const add = (source: string): void => {
    const found = splitItems(source, separators);
    const right = found.filter((item) => check(item) === null);
    setText(found.filter((item) => check(item) !== null).join(separators === null ? ' ' : ', '));
    if (right.length > 0) onAdd(right);
  };

  return (
    <div>
      <div className="flex items-center gap-0.5">
        <TextInput
          aria-label={label}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={error === null ? undefined : `${id}-error`}
          value={text}
          mono={mono}
          placeholder={placeholder}
          suggestions={suggestions}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={() => afterPress(() => add(text))}
          onKeyDown={(event) => {
            // A composing input method takes Enter for itself.
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' && text !== '') {
              event.preventDefault();
              add(text);
            } else if (event.key === 'Escape' && text !== '') {
              event.preventDefault();
              setText('');
            }
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            if (text !== '' || splitItems(pasted, separators).length < 2) return;
            event.preventDefault();
            add(pasted);
          }}
        />
        <IconButton icon={Plus} label={label} onClick={() => add(text)} />
      </div>
      <FieldNotes id={id} note={null} error={error} />
    </div>
  );
}
