import { boundsOf } from '../../model/free-place.ts';
import { FRONT_DOOR_ID } from '../../model/layout.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import type { Rect } from './points.ts';

/** Space between the tenants and the forest's own border. */
const FOREST_PADDING = 20;
/** Room above the tenants for the forest's name. */
const FOREST_HEAD = 32;

/** The forest's frame: around all tenants and the front door, whatever else stands there. */
export function forestRect(records: readonly ScenarioRecord[], rects: ReadonlyMap<string, Rect>): Rect | null {
  const inside = [...records.filter((record) => record.type === 'tenant').map((record) => record.id), FRONT_DOOR_ID]
    .map((id) => rects.get(id))
    .filter((rect) => rect !== undefined);
  if (inside.length === 0) return null;
  const { x, y, w, h } = boundsOf(inside);
  const above = FOREST_HEAD + 8;
  return { x: x - FOREST_PADDING, y: y - above, w: w + 2 * FOREST_PADDING, h: h + above + FOREST_PADDING };
}

/** Whether one rectangle lies wholly in another. */
export function covers(outer: Rect, inner: Rect): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h;
}

/**
 * What of the drawing is seen.
 *
 * @param transform where the drawing's origin is, in pixels of the page, and the zoom.
 * @param size of the view, in pixels of the page.
 */
export function seenRect([x, y, zoom]: readonly [number, number, number], { width, height }: { width: number; height: number }): Rect {
  return { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom };
}
