/**
 * What is being typed into a field whose value lives elsewhere.
 *
 * `of` is the value that the draft goes with: the text itself once it was accepted, the value before it while it is not.
 * When the value is another one, somebody else has changed it.
 */
export type Draft = { readonly text: string; readonly of: string };

/** The draft after a keystroke. `value` is the field's value before it. */
export function draftAfterTyping(text: string, value: string, isAccepted: boolean): Draft {
  return { text, of: isAccepted ? text : value };
}

/** The draft that is left when the field is left: only one that was refused has anything to keep. */
export function draftAfterLeaving(draft: Draft | null, isAccepted: boolean): Draft | null {
  return isAccepted ? null : draft;
}

/** Whether a draft has been overtaken: its value was changed by somebody else, and nobody is typing. */
export function isOvertaken(draft: Draft | null, value: string, isFocused: boolean): boolean {
  return draft !== null && !isFocused && draft.of !== value;
}
