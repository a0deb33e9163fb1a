/* Whoever opens a dialog, or a field, by a key goes on typing, and does not wait until it is loaded. */

/** Signs, `Enter`, and `Backspace` where there was no sign to take back, in the order in which they were typed. */
let typed: string[] = [];

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** Keeps a key for the field that is about to be there; false: it is none that is typed into a field. */
export function keepKey({ key, ctrlKey, metaKey, altKey, isComposing }: KeyPress): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return false;
  if (key === 'Backspace' && typed.at(-1)?.length === 1) typed.pop();
  else if (key.length === 1 || key === 'Enter' || key === 'Backspace') typed.push(key);
  else return false;
  return true;
}

/** Keeps what is typed from now on, from everything else on the page, too. @returns ends it. */
export function holdTyping(): () => void {
  const hold = (event: KeyboardEvent): void => {
    if (!keepKey(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', hold, { capture: true });
  return () => removeEventListener('keydown', hold, { capture: true });
}

/** Forgets what nobody took. */
export function dropTyped(): void {
  typed = [];
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

function pressIn(field: TextField, key: string): void {
  if (key === 'Enter' && !(field instanceof HTMLTextAreaElement)) {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return;
  }
  const end = field.selectionEnd ?? field.value.length;
  const start = field.selectionStart ?? end;
  if (key === 'Backspace') field.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end');
  else field.setRangeText(key === 'Enter' ? '\n' : key, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Types what was kept into a field, in place of what is selected there; as events, so that it is heard whoever holds the field's value. */
export function typeInto(field: TextField): void {
  const keys = typed;
  dropTyped();
  // Not while React is at work: it would put the field's old value back after each event.
  queueMicrotask(() => keys.forEach((key) => pressIn(field, key)));
}
