import { expect, test } from 'vitest';
import { createRegion } from './use-region.ts';

const view = (x: number, y: number, zoom: number): { transform: [number, number, number]; width: number; height: number } => ({ transform: [x, y, zoom], width: 1000, height: 600 });

test('a region is the view and a strip on each side of it', () => {
  expect(createRegion()(view(0, 0, 1))).toEqual({ x: -200, y: -200, w: 1400, h: 1000 });
  expect(createRegion()(view(-500, -250, 0.5))).toEqual({ x: 600, y: 100, w: 2800, h: 2000 });
});

test('moving the view about within the strip renders nothing else', () => {
  const follow = createRegion();
  const region = follow(view(0, 0, 1));
  expect(follow(view(200, -200, 1))).toBe(region);
  expect(follow(view(0, 0, 1.2))).toBe(region);
});

test('what comes into view is in the region', () => {
  const follow = createRegion();
  const region = follow(view(0, 0, 1));
  expect(follow(view(201, 0, 1))).not.toBe(region);
  expect(follow(view(-2000, -900, 1))).toEqual({ x: 1800, y: 700, w: 1400, h: 1000 });
});

test('who zooms in is not left with all that was in view before', () => {
  const follow = createRegion();
  follow(view(0, 0, 0.3));
  expect(follow(view(0, 0, 1))).toEqual({ x: -200, y: -200, w: 1400, h: 1000 });
});
