import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, pointAt, sampleCubic } from './points.ts';
import { spread } from './scene.ts';

describe('spread', () => {
  it('leaves positions that are far enough apart where they are', () => {
    expect(spread([100, 400, 700], 200, 0, 1000)).toEqual([100, 400, 700]);
  });

  it('pulls close ones apart and keeps them within the bar', () => {
    expect(spread([950, 960], 200, 0, 1000)).toEqual([800, 1000]);
  });

  it('keeps the order, the distance where there is room, and the bounds, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 1500 }), { maxLength: 6 }), (wanted) => {
        const placed = spread(wanted, 150, 0, 1000);
        expect(placed).toHaveLength(wanted.length);
        for (const x of placed) {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(1000 + 1e-6);
        }
        const sorted = [...placed].sort((a, b) => a - b);
        sorted.forEach((x, index) => {
          const before = sorted[index - 1];
          if (before !== undefined) expect(x - before).toBeGreaterThanOrEqual(150 - 1e-6);
        });
        wanted.forEach((a, i) => {
          wanted.forEach((b, j) => {
            if (a < b) expect(placed[i]).toBeLessThan(placed[j] ?? Infinity);
          });
        });
      }),
    );
  });
});

describe('pointAt', () => {
  it('starts and ends where the way does', () => {
    const way = sampleCubic([
      { x: 0, y: 0 },
      { x: 0, y: 50 },
      { x: 100, y: 50 },
      { x: 100, y: 100 },
    ]);
    expect(pointAt(way, 0)).toEqual({ x: 0, y: 0 });
    expect(pointAt(way, 1)?.x).toBeCloseTo(100);
    expect(pointAt(way, 1)?.y).toBeCloseTo(100);
  });

  it('moves evenly: half the time is half the length', () => {
    const way = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 70 },
    ];
    expect(lengthOf(way)).toBe(100);
    expect(pointAt(way, 0.5)).toEqual({ x: 30, y: 20 });
  });

  it('has no place on an empty way', () => {
    expect(pointAt([], 0.5)).toBeNull();
  });
});
