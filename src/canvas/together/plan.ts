import type { TenantColor } from '../../model/tenant-color.ts';
import type { Traveller } from '../geometry/envelopes.ts';
import type { Rect } from '../geometry/points.ts';
import type { Way } from '../geometry/position.ts';

/** All that is drawn of several runs on one clock: plain values, so that it can be painted by another thread. */
export type Plan = {
  tracks: readonly Traveller[];
  /** The way of each track, in the same order. */
  ways: readonly Way[];
  /** What the lines go under. */
  cards: readonly Rect[];
  /** The colour of whoever an envelope was found to belong to. */
  rings: ReadonlyMap<string | null, TenantColor>;
  /** From whom to whom a run goes, by its id. */
  labels: ReadonlyMap<string, string>;
  endsAt: number;
};
