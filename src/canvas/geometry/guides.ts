import type { Point, Rect } from './points.ts';

type Axis = 'x' | 'y';

/** What a dragged thing is compared with. Made once a drag; `x` and `y` are in ascending order. */
export type GuideField = { readonly x: readonly Mark[]; readonly y: readonly Mark[]; readonly rects: readonly Rect[] };

/** A line that something can stand on: an edge of a rectangle is for edges, its middle for middles. */
type Mark = { readonly at: number; readonly isMiddle: boolean; readonly rect: Rect };

/** What is drawn while something stands in line: a line through edges or middles, or one of several equal gaps. In pixels of the drawing. */
export type Guide = { readonly kind: 'line' | 'gap'; readonly from: Point; readonly to: Point };

/** How far a dragged thing is led aside, and what it then stands in line with. */
export type Guided = { readonly dx: number; readonly dy: number; readonly guides: readonly Guide[] };

/** Its own axis is `start` and `size`; the other one `side` and `breadth`. */
const NAMES = {
  x: { start: 'x', size: 'w', side: 'y', breadth: 'h' },
  y: { start: 'y', size: 'h', side: 'x', breadth: 'w' },
} as const;

const startOf = (rect: Rect, axis: Axis): number => rect[NAMES[axis].start];
const sizeOf = (rect: Rect, axis: Axis): number => rect[NAMES[axis].size];
const endOf = (rect: Rect, axis: Axis): number => startOf(rect, axis) + sizeOf(rect, axis);
const otherAxis = (axis: Axis): Axis => NAMES[axis].side;

function linesOf(rect: Rect, axis: Axis): { start: Mark; middle: Mark; end: Mark } {
  const start = startOf(rect, axis);
  const size = sizeOf(rect, axis);
  return { start: { at: start, isMiddle: false, rect }, middle: { at: start + size / 2, isMiddle: true, rect }, end: { at: start + size, isMiddle: false, rect } };
}

/**
 * Gathers what a dragged thing can be put in line with.
 *
 * @param rects with their edges and middles, and with the gaps between them.
 * @param grounds with their middles only: a node stands in the middle of a frame, and never on its edge.
 */
export function guideField(rects: readonly Rect[], grounds: readonly Rect[] = []): GuideField {
  const marks = (axis: Axis): Mark[] =>
    [...rects.flatMap((rect) => Object.values(linesOf(rect, axis))), ...grounds.map((rect) => linesOf(rect, axis).middle)].sort((a, b) => a.at - b.at);
  return { x: marks('x'), y: marks('y'), rects };
}

/** Index of the first mark at or behind a place. */
function firstFrom(marks: readonly Mark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearer of two ways; null: there is none. */
function nearer(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && Math.abs(b) < Math.abs(a)) ? b : a;
}

/** The shortest way of one line to a mark of its kind, within reach. Only whole pixels: a place of half a pixel would not survive being written. */
function shiftOfLine(marks: readonly Mark[], { at, isMiddle }: Mark, reach: number): number | null {
  let best: number | null = null;
  for (let index = firstFrom(marks, at - reach); index < marks.length; index += 1) {
    const shift = (marks[index]?.at ?? Infinity) - at;
    if (shift > reach) break;
    if (marks[index]?.isMiddle === isMiddle && Number.isInteger(shift)) best = nearer(best, shift);
  }
  return best;
}

/** The shortest way of a rectangle to stand with an edge or its middle on a mark. */
function shiftToLine(marks: readonly Mark[], rect: Rect, axis: Axis, reach: number): number | null {
  return Object.values(linesOf(rect, axis)).reduce<number | null>((best, line) => nearer(best, shiftOfLine(marks, line, reach)), null);
}

/** The line through what stands exactly in line with an edge of a rectangle, or with its middle; null: nothing does. */
function lineThrough(marks: readonly Mark[], { at, isMiddle, rect }: Mark, axis: Axis): Guide | null {
  const side = otherAxis(axis);
  const met: Rect[] = [];
  for (let index = firstFrom(marks, at); index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark?.at !== at) break;
    if (mark.isMiddle === isMiddle) met.push(mark.rect);
  }
  if (met.length === 0) return null;
  const from = Math.min(startOf(rect, side), ...met.map((other) => startOf(other, side)));
  const to = Math.max(endOf(rect, side), ...met.map((other) => endOf(other, side)));
  return axis === 'x' ? { kind: 'line', from: { x: at, y: from }, to: { x: at, y: to } } : { kind: 'line', from: { x: from, y: at }, to: { x: to, y: at } };
}

/** Lines through what stands exactly in line with a rectangle. Where both edges do, the middle says nothing more. */
function linesThrough(marks: readonly Mark[], rect: Rect, axis: Axis): Guide[] {
  const lines = linesOf(rect, axis);
  const [start, middle, end] = [lineThrough(marks, lines.start, axis), lineThrough(marks, lines.middle, axis), lineThrough(marks, lines.end, axis)];
  return [start, start !== null && end !== null ? null : middle, end].filter((guide) => guide !== null);
}

/** A way to equal gaps, and between whom they then are; null stands for the dragged thing itself. */
type GapShift = { shift: number; pairs: readonly (readonly [Rect | null, Rect | null])[] };

/** The nearest in a row that ends before a place. */
function lastBefore(row: readonly Rect[], place: number, axis: Axis): Rect | null {
  return row.reduce<Rect | null>((best, rect) => (endOf(rect, axis) <= place && (best === null || endOf(rect, axis) > endOf(best, axis)) ? rect : best), null);
}

/** The nearest in a row that begins behind a place. */
function firstBehind(row: readonly Rect[], place: number, axis: Axis): Rect | null {
  return row.reduce<Rect | null>((best, rect) => (startOf(rect, axis) >= place && (best === null || startOf(rect, axis) < startOf(best, axis)) ? rect : best), null);
}

/** The ways to gaps as wide as those beside them: in the middle between two neighbours, or as far from one as that one is from the next. */
function shiftsToGaps(rects: readonly Rect[], rect: Rect, axis: Axis, reach: number): GapShift[] {
  const side = otherAxis(axis);
  // Beside each other by more than either may still be led aside: so they are neighbours afterwards, too.
  const row = rects.filter((other) => Math.min(endOf(other, side), endOf(rect, side)) - Math.max(startOf(other, side), startOf(rect, side)) > reach);
  const start = startOf(rect, axis);
  const size = sizeOf(rect, axis);
  const before = lastBefore(row, start + reach, axis);
  const behind = firstBehind(row, start + size - reach, axis);
  const shifts: GapShift[] = [];
  const add = (to: number, gap: number, pairs: GapShift['pairs']): void => {
    const shift = to - start;
    if (gap > 0 && Number.isInteger(shift) && Math.abs(shift) <= reach) shifts.push({ shift, pairs });
  };
  if (before !== null && behind !== null) {
    const gap = (startOf(behind, axis) - endOf(before, axis) - size) / 2;
    add(endOf(before, axis) + gap, gap, [[before, null], [null, behind]]);
  }
  if (before !== null) {
    const next = lastBefore(row, startOf(before, axis), axis);
    const gap = next === null ? 0 : startOf(before, axis) - endOf(next, axis);
    add(endOf(before, axis) + gap, gap, [[next, before], [before, null]]);
  }
  if (behind !== null) {
    const next = firstBehind(row, endOf(behind, axis), axis);
    const gap = next === null ? 0 : startOf(next, axis) - endOf(behind, axis);
    add(startOf(behind, axis) - gap - size, gap, [[null, behind], [behind, next]]);
  }
  return shifts;
}

function gapGuides({ pairs }: GapShift, rect: Rect, axis: Axis): Guide[] {
  const side = otherAxis(axis);
  return pairs.map(([first, second]): Guide => {
    const [a, b] = [first ?? rect, second ?? rect];
    const at = (Math.max(startOf(a, side), startOf(b, side)) + Math.min(endOf(a, side), endOf(b, side))) / 2;
    const [from, to] = [endOf(a, axis), startOf(b, axis)];
    return axis === 'x' ? { kind: 'gap', from: { x: from, y: at }, to: { x: to, y: at } } : { kind: 'gap', from: { x: at, y: from }, to: { x: at, y: to } };
  });
}

/**
 * Leads a dragged rectangle to what it nearly stands in line with, each axis for itself; a line wins over a gap that is as near.
 *
 * @param rect where it was dragged to, in whole pixels.
 * @param reach the farthest it is led aside on either axis, in pixels of the drawing.
 */
export function guide(field: GuideField, rect: Rect, reach: number): Guided {
  const gaps = { x: shiftsToGaps(field.rects, rect, 'x', reach), y: shiftsToGaps(field.rects, rect, 'y', reach) };
  const shiftOn = (axis: Axis): number =>
    gaps[axis].reduce<number | null>((best, { shift }) => nearer(best, shift), shiftToLine(field[axis], rect, axis, reach)) ?? 0;
  const [dx, dy] = [shiftOn('x'), shiftOn('y')];
  const led = { ...rect, x: rect.x + dx, y: rect.y + dy };
  const on = (axis: Axis, by: number): Guide[] => [...linesThrough(field[axis], led, axis), ...gaps[axis].filter(({ shift }) => shift === by).flatMap((gap) => gapGuides(gap, led, axis))];
  return { dx, dy, guides: [...on('x', dx), ...on('y', dy)] };
}

/** The edges of a rectangle that are pulled; null: none on that axis. */
export type PulledEdges = { readonly [A in Axis]: 'start' | 'end' | null };

/**
 * Leads the pulled edges of a rectangle to the edges of others that they nearly stand in line with; the opposite edges stay.
 *
 * @param rect what it was pulled to, in whole pixels.
 * @param reach the farthest an edge is led aside, in pixels of the drawing.
 * @returns the rectangle it becomes, and the lines that its pulled edges stand on.
 */
export function guideEdges(field: GuideField, rect: Rect, pulled: PulledEdges, reach: number): { rect: Rect; guides: readonly Guide[] } {
  const shiftOn = (axis: Axis): number => {
    const edge = pulled[axis];
    return edge === null ? 0 : (shiftOfLine(field[axis], linesOf(rect, axis)[edge], reach) ?? 0);
  };
  const [dx, dy] = [shiftOn('x'), shiftOn('y')];
  const led = {
    x: pulled.x === 'start' ? rect.x + dx : rect.x,
    y: pulled.y === 'start' ? rect.y + dy : rect.y,
    w: pulled.x === 'start' ? rect.w - dx : rect.w + dx,
    h: pulled.y === 'start' ? rect.h - dy : rect.h + dy,
  };
  const lineOn = (axis: Axis): Guide | null => {
    const edge = pulled[axis];
    return edge === null ? null : lineThrough(field[axis], linesOf(led, axis)[edge], axis);
  };
  return { rect: led, guides: [lineOn('x'), lineOn('y')].filter((line) => line !== null) };
}
