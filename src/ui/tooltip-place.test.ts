import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeTooltip } from './tooltip-place.ts';

const WIDEST = 240;
const part = { start: 0, middle: 0.5, end: 1 };

it('shows all of a tooltip, wherever in the window its owner stands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 320, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 8, max: 60 }), fc.integer({ min: 1, max: WIDEST }), (width, at, size, wide) => {
      const left = at * (width - size);
      const { x, from } = placeTooltip({ left, right: left + size, top: 100, bottom: 130 }, 'below', { width, height: 800 });
      const start = x - part[from] * wide;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + wide).toBeLessThanOrEqual(width);
    }),
  );
});

it('stands beside the owner, and not on the next one, when it is told to', () => {
  expect(placeTooltip({ left: 0, right: 64, top: 50, bottom: 96 }, 'right', { width: 1440, height: 900 })).toEqual({ x: 70, y: 50, from: 'start', above: false });
});
