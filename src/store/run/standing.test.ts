import { describe, expect, test } from 'vitest';
import { standingAt } from './standing.ts';

describe('what is still ahead of the clock', () => {
  test('is there at a glance while the run rests at its beginning', () => {
    expect(standingAt(100, { time: 0, playing: false })).toBe('known');
  });

  test('is nowhere while the run plays towards it, from the first frame', () => {
    expect([0, 50, 99].map((time) => standingAt(100, { time, playing: true }))).toEqual(['hidden', 'hidden', 'hidden']);
  });

  test('is marked while the clock is stopped before it', () => {
    expect([1, 99].map((time) => standingAt(100, { time, playing: false }))).toEqual(['foreseen', 'foreseen']);
  });

  test('is known from its moment on, playing or not', () => {
    expect([true, false].flatMap((playing) => [100, 200].map((time) => standingAt(100, { time, playing })))).toEqual(['known', 'known', 'known', 'known']);
  });
});
