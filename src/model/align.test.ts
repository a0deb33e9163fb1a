import { describe, expect, it } from 'vitest';
import { alignBoxes, distributeBoxes, type Box } from './align.ts';

const boxes = new Map<string, Box>([
  ['a', { x: 0, y: 0, w: 100, h: 40 }],
  ['b', { x: 50, y: 100, w: 60, h: 40 }],
  ['c', { x: 200, y: 120, w: 100, h: 80 }],
]);
const xs = (spots: ReadonlyMap<string, { x: number }>): number[] => [...spots.values()].map(({ x }) => x);
const ys = (spots: ReadonlyMap<string, { y: number }>): number[] => [...spots.values()].map(({ y }) => y);

describe('aligning', () => {
  it('puts edges on the outermost one', () => {
    expect(xs(alignBoxes(boxes, 'left'))).toEqual([0, 0, 0]);
    expect(xs(alignBoxes(boxes, 'right'))).toEqual([200, 240, 200]);
    expect(ys(alignBoxes(boxes, 'top'))).toEqual([0, 0, 0]);
    expect(ys(alignBoxes(boxes, 'bottom'))).toEqual([160, 160, 120]);
  });

  it('puts middles on the middle of all, and leaves the other axis alone', () => {
    const centered = alignBoxes(boxes, 'center');
    expect(xs(centered)).toEqual([100, 120, 100]);
    expect(ys(centered)).toEqual([0, 100, 120]);
  });
});

describe('distributing', () => {
  it('makes the gaps equal and keeps the outermost two', () => {
    expect(xs(distributeBoxes(boxes, 'x'))).toEqual([0, 120, 200]);
  });

  it('goes by the order in the drawing, not by that of the selection', () => {
    const turned = new Map([...boxes].toReversed());
    expect(Object.fromEntries(distributeBoxes(turned, 'x'))).toEqual(Object.fromEntries(distributeBoxes(boxes, 'x')));
  });
});
