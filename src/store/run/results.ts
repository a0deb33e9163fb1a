import { create } from 'zustand';
import type { Decision } from '../../engine/attribution/types.ts';
import type { Hop, Run, SimulationResult } from '../../engine/result.ts';
import type { EngineFailure } from '../../worker/client.ts';
import type { EngineInput } from '../../worker/protocol.ts';

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

/** What the next result is compared with; null: it belongs to a document that was just opened. */
let compared: SimulationResult | null = null;
/** Runs of the next result that are shown already. */
let early: readonly Run[] = [];

/** The next result belongs to a document that was just opened: nothing to compare it with. */
export function forgetResults(): void {
  compared = null;
  early = [];
  useResults.setState({ status: 'running', result: null, failure: null, flips: NO_FLIPS });
}

/** Runs that are shown already stay the same objects: nothing of them has to be rendered anew. */
function keepShown(result: SimulationResult, shown: readonly Run[]): SimulationResult {
  if (shown.length === 0) return result;
  const known = new Map(shown.map((run) => [JSON.stringify(run), run]));
  const ids = new Set(shown.map(({ id }) => id));
  return { ...result, runs: result.runs.map((run) => (ids.has(run.id) ? (known.get(JSON.stringify(run)) ?? run) : run)) };
}

/** Shows the runs of one message before the result they are a part of; the others stay as they were meanwhile. */
export function acceptFirst(runs: readonly Run[]): void {
  const { result } = useResults.getState();
  const [first] = runs;
  const place = result?.runs.findIndex(({ messageId }) => messageId === first?.messageId) ?? -1;
  if (compared === null || result === null || place < 0) return;
  const others = result.runs.filter(({ messageId }) => messageId !== first?.messageId);
  early = runs;
  const next = { ...result, runs: others.toSpliced(place, 0, ...runs) };
  useResults.setState({ result: next, failure: null, flips: findFlips(compared, next) });
}

export function acceptResult(result: SimulationResult): void {
  const flips = compared === null ? NO_FLIPS : findFlips(compared, result);
  compared = keepShown(result, early);
  early = [];
  useResults.setState({ status: 'ready', result: compared, failure: null, flips });
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
