import { useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { draftAfterLeaving, draftAfterTyping, isOvertaken, type Draft } from './draft.ts';

export type DraftOptions = {
  /** The value as it is kept. */
  value: string;
  /** What is wrong with a text, as a sentence; null: it may be kept. */
  check: (text: string) => string | null;
  /** Keeps an acceptable text; called at every keystroke that leaves one. */
  onWrite: (text: string) => void;
  /** The field was left. `text` is what stands in it, acceptable or not. */
  onDone?: ((text: string) => void) | undefined;
};

/** A text field with a draft of its own: what is wrong is explained and not kept, what is right is kept at once. */
export function useDraft({ value, check, onWrite, onDone }: DraftOptions) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isFocused, setFocused] = useState(false);
  if (isOvertaken(draft, value, isFocused)) setDraft(null);
  const text = draft?.text ?? value;
  const error = check(text);

  return {
    text,
    error,
    input: {
      value: text,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        const typed = event.currentTarget.value;
        const isAccepted = check(typed) === null;
        setDraft(draftAfterTyping(typed, value, isAccepted));
        if (isAccepted) onWrite(typed);
      },
      onFocus: () => setFocused(true),
      onBlur: () => {
        setFocused(false);
        setDraft(draftAfterLeaving(draft, error === null));
        onDone?.(text);
      },
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key !== 'Escape' || error === null) return;
        // Taken back, and not left: a second press does that.
        event.preventDefault();
        setDraft(null);
      },
    },
  };
}
