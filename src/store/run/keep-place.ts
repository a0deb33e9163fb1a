import type { SimulationResult } from '../../engine/result.ts';
import { phaseOf } from './active-run.ts';
import { seek, useClock } from './clock.ts';
import { hopAt } from './hop-at.ts';
import { useResults } from './results.ts';
import { useSession } from '../session.ts';
import type { ShownRun } from './shown-run.ts';
import { tracksOf } from './tracks.ts';

/**
 * Where a paused clock stands after an edit: at the end if it stood there, else on the same hop and as far on it; a verdict
 * that was shown stays shown. Rules may have been added to a decision, so that the same place has another time.
 */
export function samePlace(before: ShownRun, after: ShownRun, time: number): number {
  if (time >= before.endsAt) return after.endsAt;
  const was = hopAt(before, time);
  const is = after.hops.find(({ id }) => id === was?.id);
  if (was === null || is === undefined) return Math.min(time, after.endsAt);
  const phase = phaseOf(was, time);
  if (phase === 'turning' || phase === 'done') return is.turnsAt ?? is.endsAt;
  if (phase === 'deciding' && is.decidesAt !== null) return Math.min(is.decidesAt + (time - (was.decidesAt ?? time)), (is.turnsAt ?? is.endsAt) - 1);
  return Math.min(is.startsAt + (time - was.startsAt), is.endsAt);
}

/** Where each run stands on the clock that shows it: alone on its own, or together on the common one. */
function runOn(result: SimulationResult, id: string, together: boolean): { run: ShownRun; endsAt: number } | null {
  if (!together || result.runs.length < 2) {
    const run = result.runs.find((known) => known.id === id);
    return run === undefined ? null : { run, endsAt: run.endsAt };
  }
  const all = tracksOf(result.runs);
  const track = all.tracks.find(({ run }) => run.id === id);
  return track === undefined ? null : { run: track.run, endsAt: all.endsAt };
}

/** Keeps the paused clock at its place when an edit gives the shown run other times. @returns what stops it. */
export function watchPlace(): () => void {
  return useResults.subscribe(({ result }, { result: before }) => {
    const { time, playing } = useClock.getState();
    if (result === null || before === null || result === before || playing) return;
    const { activeRun, together } = useSession.getState();
    const id = activeRun ?? before.runs[0]?.id ?? '';
    const old = runOn(before, id, together);
    const now = runOn(result, id, together);
    if (old === null || now === null) return;
    // Together, the shown run may have ended while others are still under way.
    const isPast = time >= old.run.endsAt && time < old.endsAt;
    seek(time >= old.endsAt ? now.endsAt : isPast ? Math.min(time, now.endsAt) : samePlace(old.run, now.run, time));
  });
}
