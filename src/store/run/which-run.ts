import { activeRun, playedNow, playedTogether, shownRunsNow } from './active-run.ts';
import { momentAfter, momentBefore, pauseAt, seek, useClock, verdictMoment, verdictMoments } from './clock.ts';
import { setTogether, showRun, showSidePanel, useSession } from '../session.ts';

/** Shows one run alone, from its beginning. */
export function showAlone(run: string): void {
  setTogether(false);
  showRun(run);
  seek(0);
}

/** Chooses a run. Together, all go on where they are; alone, the chosen one starts from its beginning. */
export function chooseRun(run: string): void {
  showRun(run);
  if (playedTogether() === null) seek(0);
}

/** Chooses the next run of the list, or the one before; after the last comes the first. */
export function goToRun(by: 1 | -1): void {
  const runs = shownRunsNow();
  const here = runs.findIndex(({ id }) => id === activeRun()?.id);
  const next = runs[(here + by + runs.length) % runs.length];
  if (next !== undefined) chooseRun(next.id);
}

/**
 * Plays all runs together, or the shown one alone. What is at its end stays at its end; else the picture goes on at the
 * same time, as far as there is one.
 */
export function toggleTogether(): void {
  const before = playedNow();
  const { time } = useClock.getState();
  const startsAt = playedTogether()?.tracks.find(({ run }) => run.id === activeRun()?.id)?.startsAt ?? 0;
  setTogether(!useSession.getState().together);
  const after = playedNow();
  if (before === null || after === null) return;
  const own = playedTogether() === null ? time - startsAt : time;
  seek(time >= before.endsAt ? after.endsAt : Math.min(own, after.endsAt));
}

/** Goes to a decision of any run, on whichever clock is shown, and opens its card. */
export function goToDecisionOf(run: string, hop: string): void {
  showRun(run);
  const found = activeRun()?.hops.find(({ id }) => id === hop);
  if (found === undefined) return;
  pauseAt(verdictMoment(found));
  showSidePanel('decision');
}

/** Goes to the next verdict (1) of what is played, or the one before (-1), and opens its card; there may be none. */
export function goToVerdict(by: 1 | -1): void {
  const played = playedNow();
  if (played === null) return;
  const { time } = useClock.getState();
  const moments = verdictMoments(played);
  const moment = by === 1 ? momentAfter(moments, time) : momentBefore(moments, time);
  if (moment === null) return;
  pauseAt(moment);
  showSidePanel('decision');
}
