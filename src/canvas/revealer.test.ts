import { beforeEach, expect, it, vi } from 'vitest';
import { anyServer, drawingOf } from '../model/fixtures/records.ts';
import type { Scenario } from '../model/scenario.ts';
import { createRevealer } from './revealer.ts';

const server = anyServer({ id: 'server' });
const empty = drawingOf();
const one = drawingOf(server);
const moved: Scenario = { ...one, layout: { server: { x: 40, y: 0 } } };
const again: Scenario = { ...one, layout: { server: { x: 80, y: 0 } } };

let frames: (() => void)[] = [];
let isByHand = false;
const reveal = vi.fn();

function begin(scenario: Scenario) {
  const { follow } = createRevealer({ documentId: 'mine', scenario }, () => isByHand, reveal);
  return (next: Scenario, documentId = 'mine'): void => follow({ documentId, scenario: next });
}

const nextFrame = (): void => frames.splice(0).forEach((frame) => frame());

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1));
  frames = [];
  isByHand = false;
  reveal.mockClear();
});

it('shows what was added although something else changed before the next frame', () => {
  const follow = begin(empty);
  follow(one);
  isByHand = true;
  follow(moved);
  nextFrame();
  expect(reveal.mock.calls).toEqual([[empty, moved]]);
});

it('shows each change once, and none that was taken back meanwhile', () => {
  const follow = begin(empty);
  follow(one);
  nextFrame();
  follow(moved);
  follow(one);
  nextFrame();
  nextFrame();
  expect(reveal.mock.calls).toEqual([[empty, one]]);
});

it('leaves the view alone while things are moved by hand, and compares with where they were left', () => {
  const follow = begin(one);
  isByHand = true;
  follow(moved);
  expect(frames).toHaveLength(0);
  isByHand = false;
  follow(again);
  nextFrame();
  expect(reveal.mock.calls).toEqual([[moved, again]]);
});

it('compares no drawing with another one', () => {
  const follow = begin(empty);
  follow(one);
  follow(moved, 'yours');
  nextFrame();
  expect(reveal).not.toHaveBeenCalled();
});
