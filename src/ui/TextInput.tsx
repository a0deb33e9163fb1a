import { useId, useState, type ComponentProps } from 'react';

type Props = Omit<ComponentProps<'input'>, 'className' | 'list' | 'type'> & {
  mono?: boolean;
  dimmed?: boolean;
  /** Offered while typing; anything else may be typed as well. */
  suggestions?: readonly string[] | undefined;
};

const NONE: readonly string[] = [];

/** A line of text. */
export function TextInput({ mono = false, dimmed = false, suggestions = NONE, onFocus, onBlur, ...input }: Props) {
  const listId = useId();
  const [isFocused, setFocused] = useState(false);
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        list={suggestions.length === 0 ? undefined : listId}
        className={`h-7 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-xs placeholder:text-muted aria-invalid:border-danger aria-invalid:bg-danger-soft ${mono ? 'font-mono' : ''} ${dimmed ? 'text-muted' : ''}`}
        onFocus={(event) => {
          setFocused(true);
          onFocus?.(event);
        }}
        onBlur={(event) => {
          setFocused(false);
          onBlur?.(event);
        }}
        {...input}
      />
      {/* A panel has many fields, and a large drawing many names: only the field that is typed into has them in the page. */}
      {suggestions.length === 0 ? null : (
        <datalist id={listId}>
          {isFocused ? suggestions.map((suggestion) => <option key={suggestion}>{suggestion}</option>) : null}
        </datalist>
      )}
    </>
  );
}
