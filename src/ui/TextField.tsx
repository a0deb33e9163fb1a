import type { ComponentProps } from 'react';
import { Field } from './Field.tsx';
import { TextInput } from './TextInput.tsx';
import { useDraft, type DraftOptions } from './use-draft.ts';

type Shell = Pick<ComponentProps<typeof Field>, 'label' | 'mono' | 'dimmed' | 'aside' | 'note' | 'describedBy' | 'below'>;

type Props = Shell & DraftOptions & {
  placeholder?: string | undefined;
  suggestions?: readonly string[] | undefined;
  numeric?: boolean;
};

/** A labelled line of text that keeps what is right at once, and explains what is not. */
export function TextField({ value, check, onWrite, onDone, placeholder, suggestions, numeric = false, ...shell }: Props) {
  const { error, input } = useDraft({ value, check, onWrite, onDone });
  return (
    <Field {...shell} error={error}>
      {(control) => (
        <TextInput
          {...control}
          {...input}
          mono={shell.mono ?? false}
          dimmed={shell.dimmed ?? false}
          placeholder={placeholder}
          suggestions={suggestions}
          inputMode={numeric ? 'numeric' : undefined}
        />
      )}
    </Field>
  );
}
