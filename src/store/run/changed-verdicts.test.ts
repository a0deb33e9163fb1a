import { describe, expect, it } from 'vitest';
import shared from '../../content/scenarios/faq2-shared-ip.json';
import { simulate } from '../../engine/index.ts';
import type { SimulationResult } from '../../engine/result.ts';
import { parseScenario } from '../../model/validate.ts';
import { changeAfter, changedVerdicts, type ChangedVerdict } from './changed-verdicts.ts';
import { findFlips } from './results.ts';
import { shownRuns } from './shown-run.ts';

function resultOf(document: unknown): SimulationResult {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join());
  return simulate(parsed.value);
}

/** The relay that both companies use has moved to another address: no connector lists it any more. */
const moved = { ...shared, records: shared.records.map((record) => ('ipAddresses' in record ? { ...record, ipAddresses: ['198.51.100.99'] } : record)) };

describe('run to the next changed verdict', () => {
  const before = resultOf(shared);
  const after = resultOf(moved);
  const flips = findFlips(before, after);
  const changed = changedVerdicts(shownRuns(after.runs, null), flips);
  const order = after.runs.map(({ id }) => id);

  it('finds the verdicts of all messages that the edit changed, and where they stand on their clocks', () => {
    expect(changed.map(({ run }) => run)).toEqual(['m1.1', 'm2.1']);
    expect(changed[0]?.time).toBe(after.runs[0]?.hops[0]?.turnsAt);
  });

  it('goes from one to the next, message by message, and from the last to the first', () => {
    const [first, second] = changed;
    expect(changeAfter(changed, order, 'm1.1', 0)).toBe(first);
    expect(changeAfter(changed, order, 'm1.1', first?.time ?? 0)).toBe(second);
    expect(changeAfter(changed, order, 'm3.1', 0)).toBe(first);
  });

  it('has nowhere to go when nothing was changed', () => {
    const none: ChangedVerdict[] = changedVerdicts(shownRuns(before.runs, null), new Map());
    expect(changeAfter(none, order, 'm1.1', 0)).toBeNull();
  });

  it('does not tell of what is still to be predicted', () => {
    expect(changedVerdicts(shownRuns(after.runs, new Set()), flips)).toEqual([]);
  });
});
