import { expect, it } from 'vitest';
import { labelSide } from './label-side.ts';
import type { Pin } from './scene.ts';

const size = { w: 200, h: 18 };
/** A badge on a front door whose lower edge is at 400; the envelope comes up to its middle. */
const pin: Pin = { hop: 'h1', ordinal: 1, place: 'door', at: { x: 325, y: 400 }, badgeX: 200 };
const sideAt = (x: number, y: number, pins: readonly Pin[] = [pin]) => labelSide({ x, y }, size, pins);

it('a label stands above its envelope, and below where it would lie upon a badge', () => {
  expect(sideAt(325, 500)).toBe('above');
  expect(sideAt(325, 410)).toBe('below');
  expect(sideAt(325, 400)).toBe('below');
  expect(sideAt(325, 300)).toBe('above');
});

it('it is left out while the envelope passes a badge', () => {
  expect(sideAt(325, 365)).toBeNull();
});

it('it stays above beside a badge, and where there is none', () => {
  expect(sideAt(480, 410)).toBe('above');
  expect(sideAt(325, 410, [])).toBe('above');
});

it('a badge of a submission, on its tenant, is kept free, too', () => {
  expect(sideAt(260, 415, [{ ...pin, place: 'tenant' }])).toBe('below');
  expect(sideAt(260, 450, [{ ...pin, place: 'tenant' }])).toBe('above');
});
