const SCOPE = '.help-scope';

/** The button that explains the field, or else the part of the panel, in which the focus is; null: nothing of it is explained. */
export function helpOfFocused(): HTMLElement | null {
  let scope = document.activeElement?.closest(SCOPE) ?? null;
  while (scope !== null) {
    const within = scope;
    // Not that of a field within: a part of the panel holds many.
    const own = [...within.querySelectorAll<HTMLElement>('[data-help]')].find((button) => button.closest(SCOPE) === within);
    if (own !== undefined) return own;
    scope = within.parentElement?.closest(SCOPE) ?? null;
  }
  return null;
}
