import { boxesOf } from '../model/free-place.ts';
import { currentScenario } from '../store/document.ts';
import type { Point } from './geometry/points.ts';

/** Below this zoom no word of a card can be read. */
const FAR = 0.35;
/** Fewer records than these are drawn as cards at any zoom. */
const FEW = 150;

/** Whether the drawing is shown as plain boxes: so far away that nothing could be read, and too large to draw it anyway. */
export function isOverview(zoom: number, records: number): boolean {
  return zoom < FAR && records > FEW;
}

/** What the whole drawing covers. */
export function drawingBounds(): { x: number; y: number; width: number; height: number } {
  const { records, layout } = currentScenario();
  const rects = [...boxesOf(records, layout).values()];
  const x = Math.min(0, ...rects.map((rect) => rect.x));
  const y = Math.min(0, ...rects.map((rect) => rect.y));
  return { x, y, width: Math.max(1, ...rects.map((rect) => rect.x + rect.w)) - x, height: Math.max(1, ...rects.map((rect) => rect.y + rect.h)) - y };
}

/** The record at a point of the drawing, the foremost first; null: none. */
export function recordAt({ x, y }: Point): string | null {
  const { records, layout } = currentScenario();
  const rects = boxesOf(records, layout);
  const hits = records.filter(({ id }) => {
    const rect = rects.get(id);
    return rect !== undefined && x >= rect.x && x <= rect.x + rect.w && y >= rect.y && y <= rect.y + rect.h;
  });
  return (hits.findLast((record) => record.type !== 'organization') ?? hits.at(-1))?.id ?? null;
}
