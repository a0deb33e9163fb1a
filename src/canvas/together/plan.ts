import type { TenantColor } from '../../model/tenant-color.ts';
import type { Traveller } from '../geometry/envelopes.ts';
import type { Point, Rect } from '../geometry/points.ts';
import type { Way } from '../geometry/position.ts';

/** One stretch of a way, where its line is drawn, and when an envelope is on it. */
export type Stretch = { points: readonly Point[]; length: number; color: number; dashed: boolean; startsAt: number; endsAt: number };

/** All that is drawn of several runs on one clock: plain values, so that it can be painted by another thread. */
export type Plan = {
  tracks: readonly Traveller[];
  /** The way of each track, in the same order. */
  ways: readonly Way[];
  /** In the order of their ends: then it is one picture whether it is painted at once or as the clock goes. */
  stretches: readonly Stretch[];
  /** What the lines go under. */
  cards: readonly Rect[];
  /** The colour of whoever an envelope was found to belong to. */
  rings: ReadonlyMap<string | null, TenantColor>;
  /** From whom to whom a run goes, by its id. */
  labels: ReadonlyMap<string, string>;
  endsAt: number;
};
