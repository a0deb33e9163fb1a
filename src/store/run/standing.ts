import { useClock, verdictMoment, type ClockState } from './clock.ts';
import type { ShownHop } from './shown-run.ts';

/**
 * How what the run will show stands to the clock. `known`: it has been reached, or the run rests at its beginning, where
 * all of it is there at a glance. `foreseen`: the clock has been stopped before it, so it is shown, and marked. `hidden`:
 * the run is playing towards it.
 */
export type Standing = 'known' | 'foreseen' | 'hidden';

/** @param moment when it is reached, in milliseconds on the clock that shows it. */
export function standingAt(moment: number, { time, playing }: Pick<ClockState, 'time' | 'playing'>): Standing {
  if (time >= moment) return 'known';
  if (playing) return 'hidden';
  return time === 0 ? 'known' : 'foreseen';
}

/** The same, watched: changes when the standing does, not with every frame. */
export function useStanding(moment: number): Standing {
  return useClock((clock) => standingAt(moment, clock));
}

/** A hop as far as it is known before its decision: a session leads to the front door, whoever is behind it. */
export function untilDecided(hop: ShownHop): ShownHop {
  return hop.decidesAt === null || hop.routing.key === 'submission' ? hop : { ...hop, to: { kind: 'frontDoor' } };
}

/** Whether a hop's decision is behind the clock; one that has none is known from its start. */
export function isDecidedAt(hop: ShownHop, time: number): boolean {
  return hop.decidesAt === null || time >= verdictMoment(hop);
}
