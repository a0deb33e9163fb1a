import { samePlace } from '../model/arrange.ts';
import { boxesOf, overlaps } from '../model/free-place.ts';
import { lastChangedLine, NOTE_LINE, NOTE_PADDING } from '../model/note.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Rect } from './geometry/points.ts';
import { covers, seenRect } from './geometry/rects.ts';
import { currentFlow, fitDrawing } from './view.ts';

/** How far from the canvas's edge a revealed node stands, in pixels. */
const MARGIN = 16;

/** How far a stretch must be moved to lie within another; null: it is too long for that. */
function shiftInto(start: number, end: number, from: number, to: number): number | null {
  if (end - start > to - from) return null;
  return start < from ? from - start : Math.min(0, to - end);
}

/** How far the view has to be moved for something to be shown in full; null: it is too large for that, or there is no view. */
function shiftTo(bounds: Rect): { dx: number; dy: number } | null {
  const flow = currentFlow();
  const area = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (flow === null || area === undefined) return null;
  const { x, y, zoom } = flow.getViewport();
  const left = bounds.x * zoom + x;
  const top = bounds.y * zoom + y;
  const dx = shiftInto(left, left + bounds.w * zoom, MARGIN, area.width - MARGIN);
  const dy = shiftInto(top, top + bounds.h * zoom, MARGIN, area.height - MARGIN);
  return dx === null || dy === null ? null : { dx, dy };
}

function moveBy({ dx, dy }: { dx: number; dy: number }): void {
  const flow = currentFlow();
  if (flow === null || (dx === 0 && dy === 0)) return;
  const { x, y, zoom } = flow.getViewport();
  void flow.setViewport({ x: x + dx, y: y + dy, zoom });
}

/** Moves the view as little as it takes to show nodes in full; where they are too large for it, shows the whole drawing. */
export function revealAll(ids: readonly string[]): void {
  const flow = currentFlow();
  const present = ids.filter((id) => flow?.getInternalNode(id) !== undefined);
  if (flow === null || present.length === 0) return;
  const { x, y, width, height } = flow.getNodesBounds(present);
  const shift = shiftTo({ x, y, w: width, h: height });
  if (shift === null) fitDrawing();
  else moveBy(shift);
}

type Drawn = { records: Scenario['records']; rects: ReadonlyMap<string, Rect> };

/** How far the view has to be moved for the words that were typed into a note to be seen, of which some was seen before. */
function shiftToWords(before: Drawn, after: Drawn, seen: Rect): { dx: number; dy: number } | null {
  const at = after.records.findIndex((record, index) => record !== before.records[index]);
  const [old, note] = [before.records[at], after.records[at]];
  if (old?.type !== 'note' || note?.type !== 'note' || old.id !== note.id || old.text === note.text) return null;
  const was = before.rects.get(note.id);
  const rect = after.rects.get(note.id);
  if (was === undefined || rect === undefined || !overlaps(seen, was)) return null;
  const line = { ...rect, y: rect.y + NOTE_PADDING + lastChangedLine(old, note) * NOTE_LINE, h: NOTE_LINE };
  return covers(seen, line) ? null : (shiftTo(rect) ?? shiftTo(line));
}

/**
 * After a change that added nothing: what it made larger, or moved, is not left out of view. A view that is the reader's own
 * follows what could be seen in full before, and the words of a note that is being written, and only as far as it takes; any
 * other shows the whole drawing anew.
 */
export function revealChanged(before: Scenario, after: Scenario, isViewKept: boolean): void {
  const flow = currentFlow();
  const area = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (flow === null || area === undefined) return;
  const { x, y, zoom } = flow.getViewport();
  const seen = seenRect([x, y, zoom], area);
  const rects = boxesOf(before.records, before.layout);
  const rectsNow = boxesOf(after.records, after.layout);
  const lost = [...rectsNow].filter(([id, rect]) => !samePlace(rects.get(id), rect) && !covers(seen, rect));
  if (lost.length > 0 && !isViewKept) return fitDrawing();
  for (const [id, rect] of lost) {
    const was = rects.get(id);
    const shift = was !== undefined && covers(seen, was) && (rect.w > was.w || rect.h > was.h) ? shiftTo(rect) : null;
    if (shift !== null) return moveBy(shift);
  }
  const toWords = shiftToWords({ records: before.records, rects }, { records: after.records, rects: rectsNow }, seen);
  if (toWords !== null) moveBy(toWords);
}
