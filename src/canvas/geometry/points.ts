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

/** A root and not `Math.hypot`, which takes several times as long: hundreds of envelopes ask for dozens of these with every frame. */
function distance(a: Point, b: Point): number {
  const [x, y] = [b.x - a.x, b.y - a.y];
  return Math.sqrt(x * x + y * y);
}

/** Length of a polyline. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0);
}

/** A polyline up to a length of it, with the point where that ends; all of it where it is no longer. */
export function beginningOf(points: readonly Point[], length: number): Point[] {
  const beginning: Point[] = [];
  let left = length;
  let from = points[0];
  if (from === undefined) return beginning;
  for (const to of points) {
    const step = distance(from, to);
    if (step >= left && step > 0) {
      const part = left / step;
      beginning.push({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
      return beginning;
    }
    beginning.push(to);
    left -= step;
    from = to;
  }
  return beginning;
}

/** The point that lies a share (0 … 1) of its length along a polyline; null for an empty one. */
export function pointAt(points: readonly Point[], share: number): Point | null {
  return beginningOf(points, lengthOf(points) * Math.min(1, Math.max(0, share))).at(-1) ?? null;
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
