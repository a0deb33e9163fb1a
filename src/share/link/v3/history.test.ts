import { expect, it } from 'vitest';
import { nextHistory, TRUST_ROWS, trustAtFirst } from './history.ts';

const NONE = 0;
const EVEN = 32_767;
const trust = trustAtFirst(1);
const after = (...bits: readonly number[]): number => bits.reduce((history, bit) => nextHistory(history, bit), NONE);
const likely = (...bits: readonly number[]): number => trust[after(...bits)] ?? 0;

it('a longer run is surer', () => {
  expect(likely(1)).toBeGreaterThan(EVEN);
  expect(likely(1, 1, 1)).toBeGreaterThan(likely(1));
  expect(likely(0, 0)).toBeLessThan(likely(0));
});

it('what contradicts a run makes most of it forgotten', () => {
  expect(likely(0, 0, 0, 0, 1, 1)).toBeGreaterThan(likely(0, 0, 0, 0, 1));
  expect(likely(0, 0, 0, 0, 1, 1, 1)).toBeGreaterThan(EVEN);
});

it('every history has a place among the rows', () => {
  for (let bits = 0; bits < 1 << 12; bits += 1) {
    const history = after(...Array.from({ length: 12 }, (_, at) => (bits >> at) & 1));
    expect(history).toBeLessThan(TRUST_ROWS);
  }
});
