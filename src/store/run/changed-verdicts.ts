import { playedTogether, shownRunsNow, useShownRuns } from './active-run.ts';
import { pauseAt, SAME_MOMENT, useClock } from './clock.ts';
import { decisionKey, decisionsOf, useResults, type Flip } from './results.ts';
import { showRun, showSidePanel, useSession } from '../session.ts';
import type { ShownRun } from './shown-run.ts';

/** A verdict that the last edit changed: whose it is, and when it is known on the clock that shows it, in milliseconds. */
export type ChangedVerdict = { run: string; time: number };

/** The changed verdicts of some runs, run by run; one that is still to be predicted is not among them. */
export function changedVerdicts(runs: readonly ShownRun[], flips: ReadonlyMap<string, Flip>): ChangedVerdict[] {
  return runs.flatMap((run) =>
    decisionsOf(run).flatMap((hop, index) =>
      hop.attribution === null || !flips.has(decisionKey(run.id, index + 1)) ? [] : [{ run: run.id, time: hop.turnsAt ?? hop.endsAt }],
    ),
  );
}

/**
 * The changed verdict that follows a place: the next one of the same run, else the first of a later run, else the very
 * first. Null: nothing was changed.
 *
 * @param order ids of the runs in their order.
 */
export function changeAfter(changed: readonly ChangedVerdict[], order: readonly string[], run: string | null, time: number): ChangedVerdict | null {
  const here = run === null ? 0 : order.indexOf(run);
  const isLater = (other: ChangedVerdict): boolean => {
    const there = order.indexOf(other.run);
    return there > here || (there === here && other.time > time + SAME_MOMENT);
  };
  return changed.find(isLater) ?? changed[0] ?? null;
}

/** Goes to the next verdict that the last edit changed, whichever message it belongs to, and opens its card. */
export function goToNextChange(): void {
  const { flips } = useResults.getState();
  const { time } = useClock.getState();
  const together = playedTogether();
  const runs = together === null ? shownRunsNow() : together.tracks.map((track) => track.run);
  const changed = changedVerdicts(runs, flips);
  const order = runs.map(({ id }) => id);
  const next =
    together === null
      ? changeAfter(changed, order, useSession.getState().activeRun ?? order[0] ?? null, time)
      : nextInTime(changed, useSession.getState().activeRun, time);
  if (next === null) return;
  showRun(next.run);
  pauseAt(next.time);
  showSidePanel('decision');
}

/** On a common clock: the others of the same moment first, each once, then the next in time. */
function nextInTime(changed: readonly ChangedVerdict[], run: string | null, time: number): ChangedVerdict | null {
  const inTime = changed.toSorted((a, b) => a.time - b.time);
  const here = inTime.findIndex((one) => one.run === run && Math.abs(one.time - time) < SAME_MOMENT);
  const next = here >= 0 ? inTime[here + 1] : inTime.find((one) => one.time > time + SAME_MOMENT);
  return next ?? inTime[0] ?? null;
}

/** How many verdicts the last edit changed, as far as they may be seen. */
export function useChangedCount(): number {
  const runs = useShownRuns();
  const flips = useResults((state) => state.flips);
  return flips.size === 0 ? 0 : changedVerdicts(runs, flips).length;
}
