import type { ComponentProps } from 'react';
import { Field } from './Field.tsx';

type Props = Pick<ComponentProps<typeof Field>, 'label' | 'mono' | 'dimmed' | 'aside' | 'note' | 'describedBy' | 'below'> & {
  value: string;
  /** Longest text, in UTF-16 code units. */
  maxLength: number;
  rows?: number;
  onWrite: (text: string) => void;
  onDone: () => void;
};

/** Several lines of text, all of which is allowed. */
export function TextAreaField({ value, maxLength, rows = 3, onWrite, onDone, ...shell }: Props) {
  return (
    <Field {...shell}>
      {(control) => (
        <textarea
          {...control}
          value={value}
          maxLength={maxLength}
          rows={rows}
          className="w-full resize-y rounded-md border border-line-strong bg-surface px-2 py-1 text-xs"
          onChange={(event) => onWrite(event.currentTarget.value)}
          onBlur={onDone}
        />
      )}
    </Field>
  );
}
