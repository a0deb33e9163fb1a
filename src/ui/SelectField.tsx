import type { ComponentProps } from 'react';
import { Field } from './Field.tsx';

type Shell = Pick<ComponentProps<typeof Field>, 'label' | 'mono' | 'dimmed' | 'aside' | 'note' | 'describedBy' | 'error' | 'below'>;

export type SelectOption<Value extends string> = { readonly value: Value; readonly label: string };

type Props<Value extends string> = Shell & {
  value: Value;
  /** Shown in place of the value when it is not one; null: it is one. */
  mixed?: string | null;
  options: readonly SelectOption<Value>[];
  onWrite: (value: Value) => void;
};

/** What no option is called. */
const MIXED = '\0mixed';

/** One of a few values: the browser's own list, which every keyboard, screen reader and phone knows. */
export function SelectField<Value extends string>({ value, mixed = null, options, onWrite, ...shell }: Props<Value>) {
  return (
    <Field {...shell}>
      {(control) => (
        <select
          {...control}
          value={mixed === null ? value : MIXED}
          className={`h-7 w-full min-w-0 rounded-md border border-line-strong bg-surface px-1.5 text-xs aria-invalid:border-danger ${shell.dimmed === true ? 'text-muted' : ''}`}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen !== undefined) onWrite(chosen.value);
          }}
        >
          {mixed === null ? null : (
            <option value={MIXED} disabled hidden>
              {mixed}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
