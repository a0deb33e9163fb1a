import type { Naming } from './painter.ts';
import type { Plan } from './plan.ts';

/** How the drawing is shown: its origin and zoom, and the size of the canvas, in pixels of the page. */
export type View = { transform: readonly [number, number, number]; width: number; height: number; ratio: number };

/**
 * Where the clock stands. While it plays, the thread goes on from here by itself, so that the page need not say so with
 * every frame.
 */
export type Anchor = {
  /** In milliseconds on the run's clock. */
  time: number;
  /** Milliseconds of the run's clock for each that passes; 0: it stands. */
  rate: number;
  /** When it stood there, in milliseconds since 1970: a page and its threads begin to count at different times. */
  at: number;
  /** For how long the thread goes on without hearing more, in milliseconds: then the page may have paused. */
  lasts: number;
};

/** All that the thread that paints has to know. */
export type Told = {
  canvas: OffscreenCanvas;
  plan: Plan;
  /** The theme's colours by their tokens. */
  colors: ReadonlyMap<string, string>;
  naming: Naming;
  /** Id of the run that the panels speak of. */
  chosen: string | null;
  view: View;
  anchor: Anchor;
};

/** What the page tells the thread: what has changed. */
export type ToPainter = Partial<Told>;

/** What the clock of page and threads says, in milliseconds since 1970. */
export function sharedNow(): number {
  return performance.timeOrigin + performance.now();
}
