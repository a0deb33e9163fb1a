import { useEffect, useRef, type RefObject } from 'react';

/**
 * Opens a `<dialog>` over the page for as long as it is rendered. What is marked with `data-first` has the focus then;
 * afterwards the focus is where it was before, unless something else has taken it.
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
    element.querySelector<HTMLElement>('[data-first]')?.focus();
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
