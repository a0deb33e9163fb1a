import { currentFlow, fitDrawing } from './view.ts';

/** How far from the canvas's edge a revealed node stands, in pixels. */
const MARGIN = 16;

/** How far a stretch must be moved to lie within another; null: it is too long for that. */
function shiftInto(start: number, end: number, from: number, to: number): number | null {
  if (end - start > to - from) return null;
  return start < from ? from - start : Math.min(0, to - end);
}

/** Moves the view as little as it takes to show nodes in full; where they are too large for it, shows the whole drawing. */
export function revealAll(ids: readonly string[]): void {
  const flow = currentFlow();
  const area = document.querySelector('.react-flow')?.getBoundingClientRect();
  const present = ids.filter((id) => flow?.getInternalNode(id) !== undefined);
  if (flow === null || area === undefined || present.length === 0) return;
  const bounds = flow.getNodesBounds(present);
  const { x, y, zoom } = flow.getViewport();
  const left = bounds.x * zoom + x;
  const top = bounds.y * zoom + y;
  const dx = shiftInto(left, left + bounds.width * zoom, MARGIN, area.width - MARGIN);
  const dy = shiftInto(top, top + bounds.height * zoom, MARGIN, area.height - MARGIN);
  if (dx === null || dy === null) fitDrawing();
  else if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom });
}
