/** Where a tooltip stands: a point in pixels of the window, and which of its own points comes to lie there. */
export type TooltipSpot = { x: number; y: number; from: 'start' | 'middle' | 'end'; above: boolean };

/** Which way a tooltip stands: beside what stands in a column, so that it does not lie on the next one. */
export type TooltipSide = 'below' | 'right';

/** Room a tooltip needs below its owner; else it stands above. */
const ROOM = 60;
/** Half of the widest tooltip, and what is left beside it. */
const HALF_WIDTH = 124;
/** Distance kept from the window's sides, and from the owner. */
const MARGIN = 6;

type Owner = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Places a tooltip of any width up to the widest so that all of it is in the window. */
export function placeTooltip({ left, right, top, bottom }: Owner, side: TooltipSide, window: { width: number; height: number }): TooltipSpot {
  if (side === 'right') return { x: right + MARGIN, y: top, from: 'start', above: false };
  const above = bottom + ROOM > window.height;
  const y = above ? top - MARGIN : bottom + MARGIN;
  const middle = (left + right) / 2;
  if (middle < HALF_WIDTH) return { x: Math.max(MARGIN, left), y, from: 'start', above };
  if (middle > window.width - HALF_WIDTH) return { x: Math.min(window.width - MARGIN, right), y, from: 'end', above };
  return { x: middle, y, from: 'middle', above };
}
