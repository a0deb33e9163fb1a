import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guide, guideEdges, guideField, type Guide } from './guides.ts';
import type { Rect } from './points.ts';

const REACH = 6;
const box = (x: number, y: number, w = 100, h = 40): Rect => ({ x, y, w, h });

/** Rectangles as nodes are: whole and even, and near enough to one another to meet. */
const rect = fc
  .tuple(fc.integer({ min: -60, max: 400 }), fc.integer({ min: -60, max: 400 }), fc.integer({ min: 10, max: 90 }), fc.integer({ min: 10, max: 90 }))
  .map(([x, y, w, h]): Rect => ({ x, y, w: 2 * w, h: 2 * h }));
const drawing = fc.tuple(fc.array(rect, { maxLength: 12 }), rect, fc.integer({ min: 0, max: 20 }));

const lines = ({ x, y, w, h }: Rect) => ({ x: [x, x + w / 2, x + w], y: [y, y + h / 2, y + h] });
const isUpright = ({ from, to }: Guide): boolean => from.x === to.x;

/** Length of the gaps that lie side by side (or one below the other), one list an axis. */
function gapsOf(guides: readonly Guide[]): { x: number[]; y: number[] } {
  const gaps = guides.filter(({ kind }) => kind === 'gap');
  return {
    x: gaps.filter((gap) => !isUpright(gap)).map(({ from, to }) => to.x - from.x),
    y: gaps.filter(isUpright).map(({ from, to }) => to.y - from.y),
  };
}

describe('a line', () => {
  test('leads to an edge that is nearly met, and passes through both', () => {
    const { dx, dy, guides } = guide(guideField([box(0, 0)]), box(3, 200, 60, 30), REACH);
    expect([dx, dy]).toEqual([-3, 0]);
    expect(guides).toEqual([{ kind: 'line', from: { x: 0, y: 0 }, to: { x: 0, y: 230 } }]);
  });

  test('leads the nearer way, and each axis for itself', () => {
    const { dx, dy } = guide(guideField([box(0, 0), box(105, 300)]), box(101, 296), REACH);
    expect([dx, dy]).toEqual([-1, 4]);
  });

  test('leads to an edge from either side, and to the middle', () => {
    expect(guide(guideField([box(0, 0)]), box(98, 200), REACH).dx).toBe(2);
    expect(guide(guideField([box(0, 0)]), box(18, 200, 60), REACH).dx).toBe(2);
  });

  test('of an edge is no line for a middle', () => {
    expect(guide(guideField([box(0, 0)]), box(51, 200), REACH).dx).toBe(0);
  });

  test('through the middle is left out where both edges are in line', () => {
    expect(guide(guideField([box(0, 0)]), box(2, 200), REACH).guides.map(({ from }) => from.x)).toEqual([0, 100]);
  });

  test('is the middle of a frame, and never its edge', () => {
    const field = guideField([], [box(0, 0, 400, 400)]);
    expect(guide(field, box(153, 90), REACH).dx).toBe(-3);
    expect(guide(field, box(3, 90), REACH).dx).toBe(0);
  });
});

describe('a gap', () => {
  test('is made as wide as the one on the other side', () => {
    const { dx, guides } = guide(guideField([box(0, 0), box(300, 10)]), box(156, 30, 80, 60), REACH);
    expect(dx).toBe(4);
    expect(gapsOf(guides).x).toEqual([60, 60]);
  });

  test('is made as wide as the one before it, and as the one behind it', () => {
    const row = [box(0, 0), box(130, 0)];
    expect(gapsOf(guide(guideField(row), box(257, 17, 80), REACH).guides).x).toEqual([30, 30]);
    expect(gapsOf(guide(guideField(row), box(-112, 17, 80), REACH).guides).x).toEqual([30, 30]);
  });
});

describe('whatever is dragged', () => {
  test('is led no farther than the reach, by whole pixels', () => {
    fc.assert(
      fc.property(drawing, ([rects, dragged, reach]) => {
        const { dx, dy } = guide(guideField(rects), dragged, reach);
        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(reach);
        expect([dx, dy].every(Number.isInteger)).toBe(true);
      }),
    );
  });

  test('stands exactly on a guide once it was led, and stays there', () => {
    fc.assert(
      fc.property(drawing, ([rects, dragged, reach]) => {
        const { dx, dy, guides } = guide(guideField(rects), dragged, reach);
        const led = { ...dragged, x: dragged.x + dx, y: dragged.y + dy };
        for (const { kind, from, to } of guides) {
          if (kind === 'line') expect(from.x === to.x ? lines(led).x : lines(led).y).toContain(from.x === to.x ? from.x : from.y);
        }
        if (dx !== 0) expect(guides.some((each) => isUpright(each) === (each.kind === 'line'))).toBe(true);
        if (dy !== 0) expect(guides.some((each) => isUpright(each) !== (each.kind === 'line'))).toBe(true);
        const again = guide(guideField(rects), led, 0);
        expect([again.dx, again.dy]).toEqual([0, 0]);
      }),
    );
  });

  test('has gaps of one width beside it, two by two', () => {
    fc.assert(
      fc.property(drawing, ([rects, dragged, reach]) => {
        const { x, y } = gapsOf(guide(guideField(rects), dragged, reach).guides);
        for (const gaps of [x, y]) {
          for (let index = 0; index < gaps.length; index += 2) expect(gaps[index]).toBe(gaps[index + 1]);
        }
      }),
    );
  });

  test('goes where it is led when nothing is near', () => {
    fc.assert(
      fc.property(drawing, ([rects, dragged, reach]) => {
        const far = rects.map((each) => ({ ...each, x: each.x + 5000, y: each.y + 5000 }));
        expect(guide(guideField(far), dragged, reach)).toEqual({ dx: 0, dy: 0, guides: [] });
      }),
    );
  });
});

describe('a pulled edge', () => {
  const field = guideField([box(0, 0), box(300, 0, 100, 80)]);

  test('is led to an edge that it nearly meets, and the opposite one stays', () => {
    expect(guideEdges(field, box(120, 200, 177, 60), { x: 'end', y: null }, REACH)).toEqual({
      rect: box(120, 200, 180, 60),
      guides: [{ kind: 'line', from: { x: 300, y: 0 }, to: { x: 300, y: 260 } }],
    });
    expect(guideEdges(field, box(103, 200, 77, 60), { x: 'start', y: null }, REACH).rect).toEqual(box(100, 200, 80, 60));
  });

  test('is led on both axes at a corner, and no edge that is not pulled is', () => {
    expect(guideEdges(field, box(3, 37, 200, 47), { x: 'end', y: 'end' }, REACH).rect).toEqual(box(3, 37, 200, 43));
  });

  test('has no eye for the middle of anything', () => {
    expect(guideEdges(field, box(120, 200, 228, 60), { x: 'end', y: null }, REACH)).toEqual({ rect: box(120, 200, 228, 60), guides: [] });
  });

  test('is led no farther than the reach, and stands on its lines', () => {
    const edge = fc.constantFrom('start' as const, 'end' as const, null);
    fc.assert(
      fc.property(drawing, edge, edge, ([rects, pulledTo, reach], x, y) => {
        const { rect: led, guides } = guideEdges(guideField(rects), pulledTo, { x, y }, reach);
        const moved = [led.x - pulledTo.x, led.x + led.w - pulledTo.x - pulledTo.w, led.y - pulledTo.y, led.y + led.h - pulledTo.y - pulledTo.h];
        expect(Math.max(...moved.map(Math.abs))).toBeLessThanOrEqual(reach);
        expect(moved.filter((by) => by !== 0).length).toBeLessThanOrEqual(guides.length);
        const edges = { x: [led.x, led.x + led.w], y: [led.y, led.y + led.h] };
        for (const { from, to } of guides) expect(from.x === to.x ? edges.x : edges.y).toContain(from.x === to.x ? from.x : from.y);
      }),
    );
  });
});
