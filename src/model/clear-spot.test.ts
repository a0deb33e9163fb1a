import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearSpot } from './clear-spot.ts';
import { boxesOf, overlaps } from './free-place.ts';
import { anyGateway, anyServer } from './fixtures/records.ts';
import type { Layout } from './layout.ts';

const SIZE = 400;
const place = fc.record({ x: fc.integer({ min: -SIZE, max: SIZE }), y: fc.integer({ min: -SIZE, max: SIZE }) });

describe('a node that is put upon others', () => {
  const records = [anyServer({ id: 'a' }), anyGateway({ id: 'b' }), anyServer({ id: 'c' })];

  it('covers none of them, and stays where it was put when it covers none', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const layout: Layout = { a, b, frontDoor: { x: 2_000, y: 0, w: 500 }, dns: { x: 2_000, y: 400 } };
        const spot = clearSpot('c', c, records, layout);
        const covers = (at: typeof spot): boolean => {
          const boxes = boxesOf(records, { ...layout, c: at });
          const own = boxes.get('c');
          return own === undefined || [...boxes].some(([id, box]) => id !== 'c' && overlaps(own, box));
        };
        expect(covers(spot)).toBe(false);
        if (!covers(c)) expect(spot).toEqual(c);
      }),
    );
  });

  it('goes no further than beside the one it was put upon', () => {
    const layout: Layout = { a: { x: 0, y: 0 }, b: { x: 2_000, y: 2_000 }, frontDoor: { x: 4_000, y: 0, w: 500 }, dns: { x: 4_000, y: 400 } };
    const size = boxesOf(records, { ...layout, c: { x: 0, y: 0 } }).get('c');
    const spot = clearSpot('c', { x: 4, y: 8 }, records, layout);
    expect(Math.hypot(spot.x - 4, spot.y - 8)).toBeLessThan((size?.h ?? 0) + 30);
  });
});
