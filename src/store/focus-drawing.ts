import { focusWhenThere } from './focus-when-there.ts';

/** Frames that what is new in the drawing gets to be drawn in. */
const PATIENCE = 30;

function selectedElement(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.react-flow .node-row[aria-pressed="true"]') ?? document.querySelector<HTMLElement>('.react-flow__node.selected');
}

/** Gives the focus back to what is selected in the drawing; where nothing is, takes it away: keys are the drawing's again. */
export function focusDrawing(): void {
  const selected = selectedElement();
  if (selected !== null) selected.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/**
 * Puts the focus on what has just been made and selected, as soon as it is drawn: the next key is meant for it, and not for
 * the field that the focus was in before. Whoever presses something in the meantime is left where he is.
 */
export function focusWhenDrawn(): void {
  const before = selectedElement();
  focusWhenThere(PATIENCE, (isLast) => {
    const selected = selectedElement();
    return selected === before && !isLast ? null : selected;
  });
}
