/** A point of the drawing, in pixels at zoom 1. */
export type Point = { readonly x: number; readonly y: number };

/** A rectangle of the drawing. */
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** A cubic Bézier curve. */
export type Cubic = readonly [Point, Point, Point, Point];

/** Segments a curve is cut into; at this many a curve of a screen's length looks round. */
const SEGMENTS = 28;

/** Points along a curve, its ends included. */
export function sampleCubic([a, b, c, d]: Cubic): Point[] {
  return Array.from({ length: SEGMENTS + 1 }, (_, index) => {
    const t = index / SEGMENTS;
    const u = 1 - t;
    const at = (p: number, q: number, r: number, s: number): number => u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
    return { x: at(a.x, b.x, c.x, d.x), y: at(a.y, b.y, c.y, d.y) };
  });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** Length of a polyline. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0);
}

/** The point that lies a share (0 … 1) of its length along a polyline; null for an empty one. */
export function pointAt(points: readonly Point[], share: number): Point | null {
  let left = lengthOf(points) * Math.min(1, Math.max(0, share));
  let from = points[0];
  if (from === undefined) return null;
  for (const to of points) {
    const step = distance(from, to);
    if (step >= left && step > 0) {
      const part = left / step;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    left -= step;
    from = to;
  }
  return from;
}

/** The polyline as an SVG path; coordinates to a tenth of a pixel. */
export function toSvgPath(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
}

export function centerX(rect: Rect): number {
  return rect.x + rect.w / 2;
}

export function centerY(rect: Rect): number {
  return rect.y + rect.h / 2;
}
