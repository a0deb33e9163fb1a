import { useCallback, useEffect, useState, type FocusEvent, type PointerEvent } from 'react';

/** Where a tooltip stands, in pixels of the window; `within` is what it is a part of: an open dialog lies over all that is outside it. */
export type TooltipPlace = { x: number; y: number; above: boolean; within: Element };

/** Room a tooltip needs below its owner; else it stands above. */
const ROOM = 60;
/** Distance kept from the window's sides, half a tooltip wide. */
const HALF_WIDTH = 120;

function placeBeside(owner: Element): TooltipPlace {
  const { left, width, top, bottom } = owner.getBoundingClientRect();
  const above = bottom + ROOM > innerHeight;
  const middle = left + width / 2;
  const x = Math.max(Math.min(HALF_WIDTH, middle + 8), Math.min(middle, innerWidth - HALF_WIDTH));
  return { x, y: above ? top - 6 : bottom + 6, above, within: owner.closest('dialog') ?? document.body };
}

/** Whether the keyboard moved the focus here: a pointer's click needs no second reminder of what was clicked. */
function isFocusVisible(element: Element): boolean {
  return element.matches(':focus-visible');
}

/**
 * The state of a tooltip and the handlers of its owner. It appears on hover and on keyboard focus, and goes on Escape
 * (WCAG 1.4.13).
 */
export function useTooltip() {
  const [place, setPlace] = useState<TooltipPlace | null>(null);
  const hide = useCallback(() => setPlace(null), []);
  const isShown = place !== null;

  useEffect(() => {
    if (!isShown) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    addEventListener('keydown', onKeyDown);
    // What it stands beside moves away under it.
    addEventListener('scroll', hide, true);
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener('scroll', hide, true);
    };
  }, [isShown, hide]);

  return {
    place,
    owner: {
      onPointerEnter: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType !== 'touch') setPlace(placeBeside(event.currentTarget));
      },
      onPointerLeave: hide,
      onPointerDown: hide,
      onFocus: (event: FocusEvent<HTMLElement>) => {
        if (isFocusVisible(event.currentTarget)) setPlace(placeBeside(event.currentTarget));
      },
      onBlur: hide,
    },
  };
}
