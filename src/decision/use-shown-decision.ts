import type { Attribution } from '../engine/attribution/types.ts';
import type { ShownHop, ShownRun } from '../store/run/shown-run.ts';
import { useCurrentHopId, useHopPhase, useShownSteps } from '../store/run/active-run.ts';
import { decisionsOf } from '../store/run/results.ts';

/** A hop with its decision. */
export type Decided = { hop: ShownHop; attribution: Attribution; ordinal: number };

/** The hop under way; null for a run without hops. */
export function useShownHop(run: ShownRun | null): ShownHop | null {
  const id = useCurrentHopId(run);
  return run?.hops.find((hop) => hop.id === id) ?? null;
}

/** The decision of a hop, or else the last one before it. */
export function decisionAt(run: ShownRun, hop: ShownHop): Decided | null {
  const decisions = decisionsOf(run);
  const last = decisions.findLastIndex((decided) => decided.index <= hop.index);
  const decided = decisions[last];
  return decided === undefined || decided.attribution === null ? null : { hop: decided, attribution: decided.attribution, ordinal: last + 1 };
}

/** How far a decision has come on the clock: the rules shown, and whether the verdict may be seen. */
export function useProgress(hop: ShownHop): { shown: number; decided: boolean; begun: boolean } {
  const shown = useShownSteps(hop);
  const phase = useHopPhase(hop);
  return { shown, decided: phase === 'turning' || phase === 'done', begun: phase !== 'ahead' && phase !== 'travelling' };
}
