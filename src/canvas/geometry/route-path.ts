import { centerX, centerY, type Cubic, type Point, type Rect } from './points.ts';

/** How far a route leaves its row before it bends. */
const REACH = 36;

/** The way of a configured route: a curve, or a bend and a straight line; four points each, of which the line has the last two. */
export type RouteWay = { readonly kind: 'curve' | 'bend'; readonly points: Cubic };

/**
 * The way of a configured route: out of the side of its row that looks at the target, into the nearest edge of the target
 * (the front door is entered from outside, at its lower edge).
 *
 * @param rowOffset the row's middle below the source's top.
 */
export function routeWay(source: Rect, rowOffset: number, target: Rect, targetIsDoor: boolean): RouteWay {
  const y = source.y + rowOffset;
  if (targetIsDoor) return toDoor(source, y, target);
  const toRight = centerX(target) >= centerX(source);
  const overlap = Math.abs(centerX(target) - centerX(source)) < (source.w + target.w) / 2;
  const start = { x: toRight ? source.x + source.w : source.x, y };
  const endX = overlap ? (toRight ? target.x + target.w : target.x) : toRight ? target.x : target.x + target.w;
  const endY = Math.min(target.y + target.h - 12, Math.max(target.y + 20, Math.abs(centerY(target) - y) < 60 ? y : centerY(target)));
  const out = start.x + (toRight ? REACH : -REACH);
  const back = overlap ? endX + (toRight ? REACH : -REACH) : endX + (toRight ? -REACH : REACH);
  return { kind: 'curve', points: [start, { x: out, y: start.y }, { x: back, y: endY }, { x: endX, y: endY }] };
}

function toDoor(source: Rect, y: number, door: Rect): RouteWay {
  const below = source.y > door.y;
  const left = centerX(source) <= centerX(door);
  const startX = left ? source.x + source.w : source.x;
  const x = startX + (left ? 22 : -22);
  const endY = below ? door.y + door.h : door.y;
  return { kind: 'bend', points: [{ x: startX, y }, { x, y }, { x, y: y + (below ? -22 : 22) }, { x, y: endY }] };
}

/** A way as an SVG path. */
export function routePath({ kind, points: [a, b, c, d] }: RouteWay): string {
  return kind === 'curve' ? `M${a.x} ${a.y} C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}` : `M${a.x} ${a.y} Q${b.x} ${b.y} ${c.x} ${c.y} L${d.x} ${d.y}`;
}

/** How far before its target a route is taken hold of: the target covers what lies on its edge. */
const HOLD = 8;

/** Where a route can be taken hold of, to lead it elsewhere: on its last stretch, just before its target. */
export function routeEnd({ points: [, , bend, end] }: RouteWay): Point {
  const length = Math.max(1, Math.hypot(bend.x - end.x, bend.y - end.y));
  return { x: end.x + ((bend.x - end.x) / length) * HOLD, y: end.y + ((bend.y - end.y) / length) * HOLD };
}
