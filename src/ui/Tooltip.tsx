import { createPortal } from 'react-dom';
import type { TooltipPlace } from './use-tooltip.ts';

const SHIFT: { readonly [From in TooltipPlace['from']]: string } = { start: '', middle: '-translate-x-1/2', end: '-translate-x-full' };

type Props = { place: TooltipPlace | null; text: string };

/**
 * A word beside something small. It stands at the end of the page or of its dialog, so that no scrolling panel cuts it off. A screen reader
 * gets the same words from the owner's own name or description, so this is for the eye alone.
 */
export function Tooltip({ place, text }: Props) {
  if (place === null) return null;
  return createPortal(
    <span
      aria-hidden="true"
      className={`pointer-events-none fixed z-50 w-max max-w-60 rounded-md bg-ink px-2 py-1 text-xs leading-snug text-surface shadow-lg ${SHIFT[place.from]} ${place.above ? '-translate-y-full' : ''}`}
      style={{ left: place.x, top: place.y }}
    >
      {text}
    </span>,
    place.within,
  );
}
