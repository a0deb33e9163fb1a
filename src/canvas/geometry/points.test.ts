import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, lengthOf, pointAt, type Point } from './points.ts';

const coordinate = fc.integer({ min: -1_000, max: 1_000 });
const polyline = fc.array(fc.record<Point>({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 12 });

describe('the beginning of a polyline', () => {
  it('is as long as asked for, and no longer than the whole', () => {
    fc.assert(
      fc.property(polyline, fc.double({ min: 0, max: 10_000, noNaN: true }), (points, length) => {
        expect(lengthOf(beginningOf(points, length))).toBeCloseTo(Math.min(length, lengthOf(points)), 6);
      }),
    );
  });

  it('goes through the points in their order, and ends where the same share of the way ends', () => {
    fc.assert(
      fc.property(polyline, fc.double({ min: 0, max: 1, noNaN: true }), (points, share) => {
        const beginning = beginningOf(points, lengthOf(points) * share);
        expect(beginning.slice(0, -1)).toEqual(points.slice(0, beginning.length - 1));
        expect(beginning.at(-1)).toEqual(pointAt(points, share));
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(beginningOf([], 10)).toEqual([]);
    expect(pointAt([], 0.5)).toBeNull();
  });
});
