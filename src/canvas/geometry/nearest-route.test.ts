import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestRoute } from './nearest-route.ts';
import type { Rect } from './points.ts';
import { routeWay } from './route-path.ts';

const box = (x: number, y: number): Rect => ({ x, y, w: 280, h: 120 });
const place = fc.tuple(fc.integer({ min: -2_000, max: 2_000 }), fc.integer({ min: -2_000, max: 2_000 })).map(([x, y]) => box(x, y));
const drawn = (id: string, from: Rect, to: Rect, isDoor = false) => ({ id, way: routeWay(from, 60, to, isDoor) });

const level = drawn('level', box(0, 0), box(600, 0));
const below = drawn('below', box(0, 200), box(600, 200));
const toDoor = drawn('door', box(0, 400), { x: -100, y: 0, w: 900, h: 90 }, true);

test('the nearer of two lines is meant, and none where both are too far away', () => {
  expect(nearestRoute([level, below], { x: 400, y: 63 }, 6)?.id).toBe('level');
  expect(nearestRoute([level, below], { x: 400, y: 200 }, 90)?.id).toBe('below');
  expect(nearestRoute([level, below], { x: 400, y: 150 }, 6)).toBeNull();
});

test('a line to the front door is met in its bend and on its straight part', () => {
  expect(nearestRoute([toDoor], { x: 302, y: 250 }, 6)?.id).toBe('door');
  expect(nearestRoute([toDoor], { x: 297, y: 455 }, 3)?.id).toBe('door');
  expect(nearestRoute([toDoor], { x: 302, y: 80 }, 6)).toBeNull();
});

test('every line is met at both of its ends, wherever it leads', () => {
  fc.assert(
    fc.property(place, place, fc.boolean(), (from, to, isDoor) => {
      const only = drawn('only', from, to, isDoor);
      const [start, , , end] = only.way.points;
      expect(nearestRoute([only], start, 0.01)).toBe(only);
      expect(nearestRoute([only], end, 0.01)).toBe(only);
    }),
  );
});

test('a line that is no nearer than the reach is not met', () => {
  fc.assert(
    fc.property(place, place, fc.boolean(), fc.integer({ min: 0, max: 40 }), (from, to, isDoor, reach) => {
      const { way } = drawn('only', from, to, isDoor);
      const top = Math.min(...way.points.map(({ y }) => y));
      expect(nearestRoute([{ way }], { x: way.points[0].x, y: top - reach - 1 }, reach)).toBeNull();
    }),
  );
});
