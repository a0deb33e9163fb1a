import { focusWhenThere } from './focus-when-there.ts';
import { useSession } from '../session.ts';

/** Frames that what is new in the drawing gets to be drawn in. */
const PATIENCE = 30;

/** What is selected, to be compared: selecting the same anew makes another object. */
function selectionAsText(): string {
  return JSON.stringify(useSession.getState().selection);
}

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
 * Selects something, and puts the focus on it as soon as it is drawn: the next key is meant for it, and not for the field
 * that the focus was in before. Whoever presses something in the meantime is left where he is.
 *
 * @param choose selects, and may make what it selects.
 */
export function focusWhenDrawn(choose: () => void): void {
  const selection = selectionAsText();
  const shown = selectedElement();
  choose();
  // What was selected already is drawn already.
  const before = selectionAsText() === selection ? null : shown;
  focusWhenThere(PATIENCE, (isLast) => {
    const selected = selectedElement();
    return selected === before && !isLast ? null : selected;
  });
}
