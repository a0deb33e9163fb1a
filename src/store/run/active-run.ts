import { useSyncExternalStore } from 'react';
import type { Run, SimulationResult } from '../../engine/result.ts';
import { useClock, type ClockState, type Played } from './clock.ts';
import { hopAt } from './hop-at.ts';
import { revealedHops, usePredict } from '../teach/predict.ts';
import { useResults } from './results.ts';
import { useSession } from '../session.ts';
import { hideUnpredicted, shownRuns, type ShownHop, type ShownRun } from './shown-run.ts';
import { tracksOf, type Together } from './tracks.ts';

function pickRun(result: SimulationResult | null, id: string | null): Run | null {
  if (result === null) return null;
  return result.runs.find((run) => run.id === id) ?? result.runs[0] ?? null;
}

const shown = new WeakMap<Run, { revealed: ReadonlySet<string> | null; run: ShownRun }>();

/** A run as it may be shown; the same object as long as the same may be. */
function shownRun(run: Run | null, revealed: ReadonlySet<string> | null): ShownRun | null {
  if (run === null) return null;
  const known = shown.get(run);
  if (known !== undefined && known.revealed === revealed) return known.run;
  const made = hideUnpredicted(run, revealed);
  shown.set(run, { revealed, run: made });
  return made;
}

type Shown = { revealed: ReadonlySet<string> | null; runs: readonly ShownRun[]; together: Together | null };

const shownOf = new WeakMap<SimulationResult, Shown>();
const NOTHING: Shown = { revealed: null, runs: [], together: null };

/** All runs of a result as they may be shown; the same object as long as the same may be. */
function allShown(result: SimulationResult | null, revealed: ReadonlySet<string> | null): Shown {
  if (result === null) return NOTHING;
  const known = shownOf.get(result);
  if (known !== undefined && known.revealed === revealed) return known;
  const made = { revealed, runs: shownRuns(result.runs, revealed), together: null };
  shownOf.set(result, made);
  return made;
}

/** All runs on one clock; null: they are not played together, or there is only one. */
function togetherOf(result: SimulationResult | null, revealed: ReadonlySet<string> | null, on: boolean): Together | null {
  if (!on) return null;
  const all = allShown(result, revealed);
  if (all.runs.length < 2) return null;
  all.together ??= tracksOf(all.runs);
  return all.together;
}

function activeOf(result: SimulationResult | null, id: string | null, revealed: ReadonlySet<string> | null, on: boolean): ShownRun | null {
  const together = togetherOf(result, revealed, on);
  if (together === null) return shownRun(pickRun(result, id), revealed);
  return (together.tracks.find(({ run }) => run.id === id) ?? together.tracks[0])?.run ?? null;
}

/**
 * The run that is shown: the chosen one, or the first; no further than the audience has predicted it. While all are
 * played together, its times are those of the common clock.
 */
export function useActiveRun(): ShownRun | null {
  const id = useSession((state) => state.activeRun);
  const on = useSession((state) => state.together);
  const revealed = usePredict(revealedHops);
  return useResults((state) => activeOf(state.result, id, revealed, on));
}

/** The run that is shown, now. */
export function activeRun(): ShownRun | null {
  const { activeRun: id, together } = useSession.getState();
  return activeOf(useResults.getState().result, id, revealedHops(usePredict.getState()), together);
}

/** All runs on one clock, as they may be shown; null: one is played alone. */
export function useTogether(): Together | null {
  const on = useSession((state) => state.together);
  const revealed = usePredict(revealedHops);
  return useResults((state) => togetherOf(state.result, revealed, on));
}

/** The same, now. */
export function playedTogether(): Together | null {
  return togetherOf(useResults.getState().result, revealedHops(usePredict.getState()), useSession.getState().together);
}

/** What the clock plays now: all runs together, or the shown one alone. */
export function playedNow(): Played | null {
  return playedTogether() ?? activeRun();
}

/** What a run that is shown depends on, and where it stands. */
function subscribe(onChange: () => void): () => void {
  const ends = [useResults, useSession, usePredict, useClock].map((store) => store.subscribe(onChange));
  return () => ends.forEach((end) => end());
}

/**
 * Watches one plain value of the shown run and its clock. The component is rendered when that value changes, whatever else
 * of the run does: an edit gives another run to every part of the drawing, and most of them show the same as before.
 */
export function useOfRun<T extends string | number | boolean | null>(select: (run: ShownRun | null, clock: ClockState) => T): T {
  return useSyncExternalStore(subscribe, () => select(activeRun(), useClock.getState()));
}

/** The whole run, whatever has been predicted of it: for a picture or a file, never for the page. */
export function useWholeRun(): Run | null {
  const id = useSession((state) => state.activeRun);
  return useResults((state) => pickRun(state.result, id));
}

/** The same, now. */
export function wholeRun(): Run | null {
  return pickRun(useResults.getState().result, useSession.getState().activeRun);
}

/** All runs, as they may be shown, each on its own clock. */
export function useShownRuns(): readonly ShownRun[] {
  const revealed = usePredict(revealedHops);
  return useResults((state) => allShown(state.result, revealed).runs);
}

/** The same, now. */
export function shownRunsNow(): readonly ShownRun[] {
  return allShown(useResults.getState().result, revealedHops(usePredict.getState())).runs;
}

/** Whether something is still to be predicted: then whatever would tell the verdicts waits. */
export function useAsking(): boolean {
  return useShownRuns().some(({ outcome }) => outcome === null);
}

/** The same, now. */
export function isAsking(): boolean {
  return shownRunsNow().some(({ outcome }) => outcome === null);
}

/** How far a hop has come at a time. */
export type HopPhase = 'ahead' | 'travelling' | 'deciding' | 'turning' | 'done';

export function phaseOf(hop: ShownHop, time: number): HopPhase {
  if (time >= hop.endsAt) return 'done';
  if (time < hop.startsAt) return 'ahead';
  if (hop.decidesAt === null || time < hop.decidesAt) return 'travelling';
  return hop.turnsAt !== null && time < hop.turnsAt ? 'deciding' : 'turning';
}

/**
 * How many of a decision's reached rules are shown at a time: none before the envelope is at the front door, all from
 * when it turns.
 */
export function shownSteps(hop: ShownHop, time: number): number {
  if (hop.attribution === null || hop.decidesAt === null || hop.turnsAt === null) return 0;
  const reached = hop.attribution.steps.filter((step) => step.outcome !== 'notReached').length;
  if (time < hop.decidesAt) return 0;
  if (time >= hop.turnsAt) return reached;
  const share = (time - hop.decidesAt) / (hop.turnsAt - hop.decidesAt);
  return Math.min(reached, Math.floor(share * reached + 1e-6) + 1);
}

/** Id of the hop under way; changes a few times a run, not with every frame. */
export function useCurrentHopId(run: ShownRun | null): string | null {
  return useClock((state) => (run === null ? null : (hopAt(run, state.time)?.id ?? null)));
}

export function useHopPhase(hop: ShownHop | null): HopPhase {
  return useClock((state) => (hop === null ? 'ahead' : phaseOf(hop, state.time)));
}

export function useShownSteps(hop: ShownHop | null): number {
  return useClock((state) => (hop === null ? 0 : shownSteps(hop, state.time)));
}
