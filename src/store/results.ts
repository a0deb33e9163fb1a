import { create } from 'zustand';
import type { Decision } from '../engine/attribution/types.ts';
import type { Hop, SimulationResult } from '../engine/result.ts';
import type { EngineFailure } from '../worker/client.ts';
import type { EngineInput } from '../worker/protocol.ts';

/** What a decision was before the last edit, where that edit changed it. */
export type Flip = { was: Pick<Decision, 'verdict' | 'tenant' | 'decidedBy'> };

type ResultsState = {
  /** `stale`: the engine failed, and what is shown belongs to an older drawing. */
  status: 'running' | 'ready' | 'stale';
  result: SimulationResult | null;
  failure: EngineFailure | null;
  /** By `decisionKey`. */
  flips: ReadonlyMap<string, Flip>;
};

const NO_FLIPS: ReadonlyMap<string, Flip> = new Map();

export const useResults = create<ResultsState>()(() => ({ status: 'running', result: null, failure: null, flips: NO_FLIPS }));

/** Names a decision across edits: the run, and which of its decisions it is, counted from 1. */
export function decisionKey(run: string, ordinal: number): string {
  return `${run}#${ordinal}`;
}

/** The hops of a run that carry a decision, in order; one that is still to be predicted is among them. */
export function decisionsOf<H extends Pick<Hop, 'decidesAt'>>(run: { hops: readonly H[] }): H[] {
  return run.hops.filter((hop) => hop.decidesAt !== null);
}

function decisionMap(result: SimulationResult): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const run of result.runs) {
    decisionsOf(run).forEach((hop, index) => {
      if (hop.attribution !== null) decisions.set(decisionKey(run.id, index + 1), hop.attribution);
    });
  }
  return decisions;
}

/** Decisions that are there in both results and name another verdict or another tenant. */
export function findFlips(before: SimulationResult, after: SimulationResult): Map<string, Flip> {
  const flips = new Map<string, Flip>();
  const old = decisionMap(before);
  for (const [key, now] of decisionMap(after)) {
    const was = old.get(key);
    if (was !== undefined && (was.verdict !== now.verdict || was.tenant !== now.tenant)) flips.set(key, { was });
  }
  return flips;
}

let comparable = false;

/** The next result belongs to a document that was just opened: nothing to compare it with. */
export function forgetResults(): void {
  comparable = false;
  useResults.setState({ status: 'running', result: null, failure: null, flips: NO_FLIPS });
}

export function acceptResult(result: SimulationResult): void {
  const before = useResults.getState().result;
  const flips = comparable && before !== null ? findFlips(before, result) : NO_FLIPS;
  comparable = true;
  useResults.setState({ status: 'ready', result, failure: null, flips });
}

export function acceptFailure(failure: EngineFailure): void {
  useResults.setState({ status: 'stale', failure });
}

export function markRunning(): void {
  useResults.setState({ status: 'running' });
}

/** The part of a document that decides its result; the same parts, the same input. */
export function sameInput(a: EngineInput, b: EngineInput): boolean {
  return (
    a.records === b.records &&
    a.messages === b.messages &&
    a.profile === b.profile &&
    a.outboundOrder === b.outboundOrder &&
    a.expectations === b.expectations
  );
}
