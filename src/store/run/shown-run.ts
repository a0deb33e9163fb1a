import type { Arrival, Hop, Outcome, Run } from '../../engine/result.ts';

/** A hop as it may be shown. `arrival` is null while its decision is to be predicted. */
export type ShownHop = Omit<Hop, 'arrival'> & { arrival: Arrival | null };

/** A run as it may be shown. `outcome` is null while one of its decisions is to be predicted. */
export type ShownRun = Omit<Run, 'hops' | 'outcome'> & { hops: ShownHop[]; outcome: Outcome | null };

/** Whether a hop has come to the front door with a decision that nobody may see yet. */
export function isPending(hop: ShownHop): boolean {
  return hop.attribution === null && hop.decidesAt !== null;
}

/** The hop whose decision the audience is asked for; null: everything may be seen. It is the last one of a run. */
export function pendingHop(run: ShownRun): ShownHop | null {
  const last = run.hops.at(-1);
  return last !== undefined && isPending(last) ? last : null;
}

/** A submission from a mailbox is nobody's riddle: it never sees the front door. */
function isQuestion(hop: Hop): boolean {
  return hop.attribution !== null && hop.routing.key !== 'submission';
}

/**
 * A run up to its first decision that has not been predicted: that hop ends at the front door, and neither its verdict
 * nor anything that follows from it is in what this gives. Whatever shows a run shows this, so that nothing can tell.
 *
 * @param revealed ids of the hops whose decisions may be seen; null: all may.
 */
export function hideUnpredicted(run: Run, revealed: ReadonlySet<string> | null): ShownRun {
  if (revealed === null) return run;
  const at = run.hops.findIndex((hop) => isQuestion(hop) && !revealed.has(hop.id));
  const hop = run.hops[at];
  if (hop === undefined || hop.decidesAt === null) return run;
  const pending: ShownHop = { ...hop, to: { kind: 'frontDoor' }, attribution: null, arrival: null, turnsAt: null, endsAt: hop.decidesAt };
  return { ...run, hops: [...run.hops.slice(0, at), pending], outcome: null, endsAt: hop.decidesAt };
}

/** The runs that may be shown: reports and forwarded copies follow from another run, and wait until that one is open. */
export function shownRuns(runs: readonly Run[], revealed: ReadonlySet<string> | null): ShownRun[] {
  const open = new Set<string>();
  return runs.flatMap((run) => {
    if (run.cause.kind !== 'message' && !open.has(run.cause.run)) return [];
    const shown = hideUnpredicted(run, revealed);
    if (shown.outcome !== null) open.add(run.id);
    return [shown];
  });
}
