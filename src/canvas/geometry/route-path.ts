import { centerX, centerY, type Point, type Rect } from './points.ts';

/** How far a route leaves its row before it bends. */
const REACH = 36;

/**
 * The way of a configured route, as an SVG path: out of the side of its row that looks at the target, into the nearest
 * edge of the target (the front door is entered from outside, at its lower edge).
 *
 * @param rowOffset the row's middle below the source's top.
 */
export function routePath(source: Rect, rowOffset: number, target: Rect, targetIsDoor: boolean): string {
  const y = source.y + rowOffset;
  if (targetIsDoor) return toDoor(source, y, target);
  const toRight = centerX(target) >= centerX(source);
  const overlap = Math.abs(centerX(target) - centerX(source)) < (source.w + target.w) / 2;
  const start = { x: toRight ? source.x + source.w : source.x, y };
  const endX = overlap ? (toRight ? target.x + target.w : target.x) : toRight ? target.x : target.x + target.w;
  const endY = Math.min(target.y + target.h - 12, Math.max(target.y + 20, Math.abs(centerY(target) - y) < 60 ? y : centerY(target)));
  const out = start.x + (toRight ? REACH : -REACH);
  const back = overlap ? endX + (toRight ? REACH : -REACH) : endX + (toRight ? -REACH : REACH);
  return `M${start.x} ${start.y} C${out} ${start.y} ${back} ${endY} ${endX} ${endY}`;
}

function toDoor(source: Rect, y: number, door: Rect): string {
  const below = source.y > door.y;
  const left = centerX(source) <= centerX(door);
  const startX = left ? source.x + source.w : source.x;
  const x = startX + (left ? 22 : -22);
  const endY = below ? door.y + door.h : door.y;
  return `M${startX} ${y} Q${x} ${y} ${x} ${y + (below ? -22 : 22)} L${x} ${endY}`;
}

/** How far before its target a route is taken hold of: the target covers what lies on its edge. */
const HOLD = 8;

/** Where a route can be taken hold of, to lead it elsewhere: on its last stretch, just before its target. */
export function routeEnd(path: string): Point {
  const [bendX = 0, bendY = 0, x = 0, y = 0] = (path.match(/-?[\d.]+/g) ?? []).slice(-4).map(Number);
  const length = Math.max(1, Math.hypot(bendX - x, bendY - y));
  return { x: x + ((bendX - x) / length) * HOLD, y: y + ((bendY - y) / length) * HOLD };
}
