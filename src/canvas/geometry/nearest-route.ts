import { sampleCubic, type Cubic, type Point } from './points.ts';
import type { RouteWay } from './route-path.ts';

/** Square of the distance from a point to a stretch of a line. */
function squareToStretch({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  const [fromX, fromY] = [x - a.x - dx * share, y - a.y - dy * share];
  return fromX * fromX + fromY * fromY;
}

/** A bend of three points as a curve of four. */
function asCubic(a: Point, bend: Point, b: Point): Cubic {
  const towards = (end: Point): Point => ({ x: end.x + ((bend.x - end.x) * 2) / 3, y: end.y + ((bend.y - end.y) * 2) / 3 });
  return [a, towards(a), towards(b), b];
}

function pointsAlong({ kind, points }: RouteWay): readonly Point[] {
  const [a, b, c, d] = points;
  return kind === 'curve' ? sampleCubic(points) : [...sampleCubic(asCubic(a, b, c)), d];
}

/** Whether a way may come that near: it stays within what its four points enclose. */
function mayBeNear([a, b, c, d]: Cubic, { x, y }: Point, reach: number): boolean {
  return (
    x >= Math.min(a.x, b.x, c.x, d.x) - reach &&
    x <= Math.max(a.x, b.x, c.x, d.x) + reach &&
    y >= Math.min(a.y, b.y, c.y, d.y) - reach &&
    y <= Math.max(a.y, b.y, c.y, d.y) + reach
  );
}

/**
 * The drawn route that passes nearest to a point.
 *
 * @param reach the farthest it may be away, in pixels of the drawing.
 * @returns null where none is that near.
 */
export function nearestRoute<Drawn extends { readonly way: RouteWay }>(drawn: readonly Drawn[], point: Point, reach: number): Drawn | null {
  let nearest: Drawn | null = null;
  let square = reach * reach;
  for (const each of drawn) {
    if (!mayBeNear(each.way.points, point, reach)) continue;
    let from: Point | null = null;
    for (const to of pointsAlong(each.way)) {
      const now = from === null ? Infinity : squareToStretch(point, from, to);
      if (now <= square) [nearest, square] = [each, now];
      from = to;
    }
  }
  return nearest;
}
