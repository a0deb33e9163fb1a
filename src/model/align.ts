import type { Placement } from './layout.ts';

/** What a node covers in the drawing. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
/** The line that several nodes are put on. */
export type Edge = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';

/** The drawing's grid. */
const GRID = 4;
const snap = (value: number): number => Math.round(value / GRID) * GRID;

type Spot = { x: number; y: number };

/** Puts boxes on one line: on the outermost edge, or on the middle of all of them. Coordinates stay on the grid of 4. */
export function alignBoxes(boxes: ReadonlyMap<string, Box>, edge: Edge): Map<string, Spot> {
  const all = [...boxes.values()];
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, w }) => x + w));
  const top = Math.min(...all.map(({ y }) => y));
  const bottom = Math.max(...all.map(({ y, h }) => y + h));
  const spotOf = ({ x, y, w, h }: Box): Spot => {
    switch (edge) {
      case 'left':
        return { x: left, y };
      case 'center':
        return { x: snap((left + right - w) / 2), y };
      case 'right':
        return { x: right - w, y };
      case 'top':
        return { x, y: top };
      case 'middle':
        return { x, y: snap((top + bottom - h) / 2) };
      case 'bottom':
        return { x, y: bottom - h };
    }
  };
  return new Map([...boxes].map(([id, box]) => [id, spotOf(box)]));
}

/** Gives boxes the same distance from one another along an axis. The outermost two stay; the order stays. */
export function distributeBoxes(boxes: ReadonlyMap<string, Box>, axis: 'x' | 'y'): Map<string, Spot> {
  const size = axis === 'x' ? 'w' : 'h';
  const order = [...boxes].sort(([, a], [, b]) => a[axis] + a[size] / 2 - b[axis] - b[size] / 2);
  const first = order[0]?.[1];
  const last = order.at(-1)?.[1];
  if (first === undefined || last === undefined) return new Map();
  const room = last[axis] + last[size] - first[axis] - order.reduce((sum, [, box]) => sum + box[size], 0);
  const gap = room / Math.max(1, order.length - 1);
  const spots = new Map<string, Spot>();
  let at = first[axis];
  order.forEach(([id, box], index) => {
    const isOuter = index === 0 || index === order.length - 1;
    spots.set(id, { x: box.x, y: box.y, [axis]: isOuter ? box[axis] : snap(at) });
    at += box[size] + gap;
  });
  return spots;
}

/** Placements with other corners; sizes stay. */
export function withSpots(layout: { readonly [id: string]: Placement }, spots: ReadonlyMap<string, Spot>): Map<string, Placement> {
  return new Map([...spots].map(([id, spot]) => [id, { ...layout[id], ...spot }]));
}
