import { useCallback, useEffect, useState, type FocusEvent, type PointerEvent } from 'react';
import { placeTooltip, type TooltipSide, type TooltipSpot } from './tooltip-place.ts';

/** `within` is what a tooltip is a part of: an open dialog lies over all that is outside it. */
export type TooltipPlace = TooltipSpot & { within: Element };

function placeBeside(owner: Element, side: TooltipSide): TooltipPlace {
  return { ...placeTooltip(owner.getBoundingClientRect(), side, { width: innerWidth, height: innerHeight }), within: owner.closest('dialog') ?? document.body };
}

/** Whether the keyboard moved the focus here: a pointer's click needs no second reminder of what was clicked. */
function isFocusVisible(element: Element): boolean {
  return element.matches(':focus-visible');
}

/**
 * The state of a tooltip and the handlers of its owner. It appears on hover and on keyboard focus, and goes on Escape
 * (WCAG 1.4.13).
 */
export function useTooltip(side: TooltipSide = 'below') {
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
        if (event.pointerType !== 'touch') setPlace(placeBeside(event.currentTarget, side));
      },
      onPointerLeave: hide,
      onPointerDown: hide,
      onFocus: (event: FocusEvent<HTMLElement>) => {
        if (isFocusVisible(event.currentTarget)) setPlace(placeBeside(event.currentTarget, side));
      },
      onBlur: hide,
    },
  };
}
