import type { Hop, Run, SimulationResult } from '../engine/result.ts';
import { useClock } from './clock.ts';
import { useResults } from './results.ts';
import { useSession } from './session.ts';

function pickRun(result: SimulationResult | null, id: string | null): Run | null {
  if (result === null) return null;
  return result.runs.find((run) => run.id === id) ?? result.runs[0] ?? null;
}

/** The run that is shown: the chosen one, or the first. */
export function useActiveRun(): Run | null {
  const id = useSession((state) => state.activeRun);
  return useResults((state) => pickRun(state.result, id));
}

/** The run that is shown, now. */
export function activeRun(): Run | null {
  return pickRun(useResults.getState().result, useSession.getState().activeRun);
}

/** The hop that is under way at a time: the last one that has started. */
export function hopAt(run: Run, time: number): Hop | null {
  return run.hops.findLast((hop) => hop.startsAt <= time) ?? run.hops[0] ?? null;
}

/** How far a hop has come at a time. */
export type HopPhase = 'ahead' | 'travelling' | 'deciding' | 'turning' | 'done';

export function phaseOf(hop: Hop, time: number): HopPhase {
  if (time >= hop.endsAt) return 'done';
  if (time < hop.startsAt) return 'ahead';
  if (hop.decidesAt === null || time < hop.decidesAt) return 'travelling';
  return hop.turnsAt !== null && time < hop.turnsAt ? 'deciding' : 'turning';
}

/**
 * How many of a decision's reached rules are shown at a time: none before the envelope is at the front door, all from
 * when it turns.
 */
export function shownSteps(hop: Hop, time: number): number {
  if (hop.attribution === null || hop.decidesAt === null || hop.turnsAt === null) return 0;
  const reached = hop.attribution.steps.filter((step) => step.outcome !== 'notReached').length;
  if (time < hop.decidesAt) return 0;
  if (time >= hop.turnsAt) return reached;
  const share = (time - hop.decidesAt) / (hop.turnsAt - hop.decidesAt);
  return Math.min(reached, Math.floor(share * reached + 1e-6) + 1);
}

/** Id of the hop under way; changes a few times a run, not with every frame. */
export function useCurrentHopId(run: Run | null): string | null {
  return useClock((state) => (run === null ? null : (hopAt(run, state.time)?.id ?? null)));
}

export function useHopPhase(hop: Hop | null): HopPhase {
  return useClock((state) => (hop === null ? 'ahead' : phaseOf(hop, state.time)));
}

export function useShownSteps(hop: Hop | null): number {
  return useClock((state) => (hop === null ? 0 : shownSteps(hop, state.time)));
}
