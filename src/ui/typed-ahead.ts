/* Whoever opens a dialog by a key goes on typing, and does not wait until it is loaded. */

/** Signs, and `Enter`, in the order in which they were typed. */
let typed: string[] = [];

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** Keeps a key for the field of the dialog that is about to open; false: it is none that is typed into a field. */
export function keepKey({ key, ctrlKey, metaKey, altKey, isComposing }: KeyPress): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return false;
  if (key === 'Backspace') typed.pop();
  else if (key.length === 1 || key === 'Enter') typed.push(key);
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

/** Types what was kept into a field, as events, so that it is heard whoever holds the field's value. */
export function typeInto(field: HTMLInputElement): void {
  const keys = typed;
  dropTyped();
  // Not while React is at work: it would put the field's old value back after each event.
  queueMicrotask(() => {
    for (const key of keys) {
      if (key === 'Enter') {
        field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      } else {
        field.setRangeText(key, field.value.length, field.value.length, 'end');
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
  });
}
