import type { Attribution } from './attribution/types.ts';

/*
 * How long things take on a run's clock, in milliseconds. Real mail is faster and nobody could follow it: these are the
 * pace of an explanation.
 */

/** From one place to the next, or to the front door. */
export const TRAVEL_MS = 1_200;
/** One rule, shown. */
export const STEP_MS = 900;
/** From the front door to the tenant that was named (or back, when none was). */
export const TURN_MS = 600;

/** The moments of one hop on its run's clock. */
export type HopTimes = { startsAt: number; decidesAt: number | null; turnsAt: number | null; endsAt: number };

/** A hop from place to place; when it enters the service, the rules that were reached are shown on the way. */
export function timesOfHop(startsAt: number, attribution: Attribution | null): HopTimes {
  const arrivesAt = startsAt + TRAVEL_MS;
  if (attribution === null) return { startsAt, decidesAt: null, turnsAt: null, endsAt: arrivesAt };
  const turnsAt = arrivesAt + STEP_MS * reachedSteps(attribution);
  return { startsAt, decidesAt: arrivesAt, turnsAt, endsAt: turnsAt + TURN_MS };
}

/** A submission from a mailbox: nothing travels, only the rule is shown. */
export function timesOfSubmission(startsAt: number, attribution: Attribution): HopTimes {
  const turnsAt = startsAt + STEP_MS * reachedSteps(attribution);
  return { startsAt, decidesAt: startsAt, turnsAt, endsAt: turnsAt };
}

function reachedSteps(attribution: Attribution): number {
  return attribution.steps.filter((step) => step.outcome !== 'notReached').length;
}
