/** Frames to wait for a field that is only being built. */
const PATIENCE = 40;

/**
 * Moves the focus to the field of a label as soon as it is there, and brings it into view; nothing happens when it never is.
 *
 * @param within a CSS selector of what holds the field.
 */
export function focusLabelled(label: string, within: string, patience: number = PATIENCE): void {
  requestAnimationFrame(() => {
    const field = fieldOf(label, within);
    if (field instanceof HTMLElement) {
      field.scrollIntoView({ block: 'center' });
      field.focus();
    } else if (patience > 0) {
      focusLabelled(label, within, patience - 1);
    }
  });
}

/** The control of a label, or the first one of the group that it names. */
function fieldOf(label: string, within: string): Element | null {
  const named = [...document.querySelectorAll(`${within} label, ${within} [id$="-label"]`)].find((element) => element.textContent.trim() === label);
  if (named instanceof HTMLLabelElement) return named.control;
  return named === undefined ? null : document.querySelector(`[aria-labelledby="${named.id}"] input`);
}
