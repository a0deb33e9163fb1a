import { hopAt, phaseOf } from './active-run.ts';
import { seek, useClock } from './clock.ts';
import { useResults } from './results.ts';
import { useSession } from './session.ts';
import type { ShownRun } from './shown-run.ts';

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

/** Keeps the paused clock at its place when an edit gives the shown run other times. @returns what stops it. */
export function watchPlace(): () => void {
  return useResults.subscribe(({ result }, { result: before }) => {
    const { time, playing } = useClock.getState();
    if (result === null || before === null || result === before || playing) return;
    const id = useSession.getState().activeRun ?? before.runs[0]?.id;
    const old = before.runs.find((run) => run.id === id);
    const now = result.runs.find((run) => run.id === id);
    if (old !== undefined && now !== undefined) seek(samePlace(old, now, time));
  });
}
