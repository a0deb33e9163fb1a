import { hopAt } from '../store/run/hop-at.ts';
import type { ShownHop, ShownRun } from '../store/run/shown-run.ts';
import { useClock } from '../store/run/clock.ts';

/** How a hop stands to the clock, as the list shows it. */
export type RowPhase = 'past' | 'current' | 'future';

/** The hop under way is the current one; once the run has ended, all are past. */
export function rowPhase(run: ShownRun, hop: ShownHop, time: number): RowPhase {
  if (time >= run.endsAt) return 'past';
  const current = hopAt(run, time);
  if (current === null || current.id === hop.id) return current === null ? 'future' : 'current';
  return hop.startsAt < current.startsAt || hop.index < current.index ? 'past' : 'future';
}

/** The same, watched: changes when the phase does, not with every frame. */
export function useRowPhase(run: ShownRun, hop: ShownHop): RowPhase {
  return useClock((state) => rowPhase(run, hop, state.time));
}
