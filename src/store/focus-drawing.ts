/** Gives the focus back to what is selected in the drawing; where nothing is, takes it away: keys are the drawing's again. */
export function focusDrawing(): void {
  const selected =
    document.querySelector<HTMLElement>('.react-flow .node-row[aria-pressed="true"]') ?? document.querySelector<HTMLElement>('.react-flow__node.selected');
  if (selected !== null) selected.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
