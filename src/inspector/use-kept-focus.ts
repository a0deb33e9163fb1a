import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/** Where the focus was: the element, and the part of the panel it stood in. */
type Last = { element: Element; part: Element | null };

/**
 * Keeps the focus in a panel when the thing that had it goes: a removed line hands it to the head of its part, another
 * view to its heading. Without this a keyboard would have to start again at the top of the page.
 *
 * @param panel must render when what it shows has changed: after each rendering it is looked whether the focus is lost.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): { onFocus: (event: FocusEvent) => void; onBlur: (event: FocusEvent) => void } {
  const last = useRef<Last | null>(null);
  useLayoutEffect(() => {
    if (last.current === null || last.current.element.isConnected || document.activeElement !== document.body) return;
    const { part } = last.current;
    const heir = part?.isConnected === true ? part.querySelector<HTMLElement>('button') : panel.current?.querySelector<HTMLElement>('h2');
    heir?.focus();
  });
  return {
    onFocus: ({ target }) => {
      last.current = { element: target, part: target.closest('section') };
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) last.current = null;
    },
  };
}
