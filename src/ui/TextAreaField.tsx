import { Field } from './Field.tsx';

type Props = {
  label: string;
  value: string;
  /** Longest text, in UTF-16 code units. */
  maxLength: number;
  onWrite: (text: string) => void;
  onDone: () => void;
};

/** Several lines of text, all of which is allowed. */
export function TextAreaField({ label, value, maxLength, onWrite, onDone }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <textarea
          {...control}
          value={value}
          maxLength={maxLength}
          rows={3}
          className="w-full resize-y rounded-md border border-line-strong bg-surface px-2 py-1 text-xs"
          onChange={(event) => onWrite(event.currentTarget.value)}
          onBlur={onDone}
        />
      )}
    </Field>
  );
}
