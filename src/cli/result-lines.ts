import type { Expectation } from '../model/expectation.ts';
import type { Scenario } from '../model/scenario.ts';
import { FRONT_DOOR_ID } from '../model/layout.ts';
import type { Reply } from '../engine/attribution/types.ts';
import type { Arrival, Hop, Outcome, Place, Run, SimulationResult } from '../engine/result.ts';

/** One hop, as the command prints it. `from`, `to` and `at` are ids of records; `tenant` is a name, as in every verdict. */
export type HopLine = {
  message: string;
  rcptTo: string;
  hop: number;
  from: string;
  to: string;
  verdict: string | null;
  tenant: string | null;
  connector: string | null;
  decidedBy: string | null;
  reply: Reply | null;
};
export type OutcomeLine = { message: string; rcptTo: string; outcome: Outcome['kind']; at: string | null; reply: Reply | null };
export type ExpectationLine = { expectation: Expectation; holds: boolean };

/**
 * The lines of a result: for each run its hops and its outcome, then the expectations. Reports and forwarded copies are
 * messages of their own, named by their run.
 */
export function linesOf(scenario: Scenario, result: SimulationResult): (HopLine | OutcomeLine | ExpectationLine)[] {
  return [
    ...result.runs.flatMap((run) => [...run.hops.map((hop) => hopLine(run, hop)), outcomeLine(run)]),
    ...result.expectations.flatMap(({ index, holds }) => {
      const expectation = scenario.expectations[index];
      return expectation === undefined ? [] : [{ expectation, holds }];
    }),
  ];
}

function messageOf(run: Run): string {
  return run.cause.kind === 'message' ? run.messageId : run.id;
}

function hopLine(run: Run, hop: Hop): HopLine {
  const { attribution } = hop;
  return {
    message: messageOf(run),
    rcptTo: run.rcptTo,
    hop: hop.index,
    from: idOf(hop.from),
    to: idOf(hop.to),
    verdict: attribution?.verdict ?? null,
    tenant: attribution?.tenant ?? null,
    connector: attribution?.connector ?? null,
    decidedBy: attribution?.decidedBy ?? null,
    reply: attribution?.reply ?? replyOf(hop.arrival),
  };
}

function outcomeLine(run: Run): OutcomeLine {
  const { outcome } = run;
  return {
    message: messageOf(run),
    rcptTo: run.rcptTo,
    outcome: outcome.kind,
    at: outcome.at,
    reply: 'reply' in outcome ? outcome.reply : null,
  };
}

function replyOf(arrival: Arrival): Reply | null {
  return 'reply' in arrival ? arrival.reply : null;
}

/** A place's id; the front door has one of its own, which no record may take. */
export function idOf(place: Place): string {
  return place.kind === 'record' ? place.id : FRONT_DOOR_ID;
}
