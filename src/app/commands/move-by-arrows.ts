import { nudgeSelection } from '../../canvas/align-selection.ts';
import { isReadOnly } from '../../store/mode.ts';
import { useViewOptions } from '../../store/show/view-options.ts';

const DIRECTIONS: { readonly [key: string]: { readonly x: number; readonly y: number } } = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** What React Flow moves the node by that has the focus, in pixels; four times as far with Shift. */
const STEP = 4;
/** Where an arrow has no meaning of its own. A node with the focus is moved by React Flow. */
const ANYWHERE_ELSE = 'body, button:not([role])';
/** Where the page scrolls by an arrow, and who presses one means that. */
const SCROLLS = '[role="tabpanel"], [role="dialog"], dialog, table';

/**
 * Moves the selection by an arrow key, wherever the focus is: who has selected all, or caught something with a lasso, or
 * pressed a button of the palette, has no node with the focus.
 *
 * @returns whether the key was meant.
 */
export function moveByArrows({ key, shiftKey, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const direction = DIRECTIONS[key];
  if (direction === undefined || ctrlKey || metaKey || altKey || isReadOnly() || useViewOptions.getState().locked) return false;
  if (!(target instanceof HTMLElement) || !target.matches(ANYWHERE_ELSE) || target.closest(SCROLLS) !== null) return false;
  const step = shiftKey ? 4 * STEP : STEP;
  return nudgeSelection(direction.x * step, direction.y * step);
}
