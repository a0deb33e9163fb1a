import { useEffect, useRef, type RefObject } from 'react';
import { typeInto } from './typed-ahead.ts';

/**
 * Opens a `<dialog>` over the page for as long as it is rendered. What is marked with `data-first` has the focus then, and gets
 * what was typed before it was there; afterwards the focus is where it was before, unless something else has taken it.
 *
 * @param onPressOutside called when somebody presses beside the dialog; left out, such a press does nothing.
 */
export function useModal(onPressOutside?: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const outside = useRef(onPressOutside);
  useEffect(() => {
    outside.current = onPressOutside;
  });
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const before = document.activeElement;
    if (!element.open) element.showModal();
    const first = element.querySelector<HTMLElement>('[data-first]');
    first?.focus();
    if (first instanceof HTMLInputElement) typeInto(first);
    // What lies outside the dialog's own box is its backdrop.
    const onPress = (event: MouseEvent): void => {
      if (event.target === element) outside.current?.();
    };
    element.addEventListener('click', onPress);
    return () => {
      element.removeEventListener('click', onPress);
      element.close();
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, []);
  return dialog;
}
