import { describe, expect, it } from 'vitest';
import picture1 from '../../content/scenarios/picture-1.json';
import picture2 from '../../content/scenarios/picture-2.json';
import loop from '../../content/scenarios/trouble-internal-relay-loop.json';
import { simulate } from '../../engine/index.ts';
import type { Run } from '../../engine/result.ts';
import { parseScenario } from '../../model/validate.ts';
import { hideUnpredicted, pendingHop, shownRuns } from './shown-run.ts';

function runsOf(document: unknown): [Run, ...Run[]] {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join());
  const [first, ...more] = simulate(parsed.value).runs;
  if (first === undefined) throw new Error('no run');
  return [first, ...more];
}

const NOBODY: ReadonlySet<string> = new Set();

describe('a run with decisions to predict', () => {
  it('ends at the front door, without a word of what follows', () => {
    const [run] = runsOf(picture1);
    const shown = hideUnpredicted(run, NOBODY);
    expect(shown.hops).toHaveLength(1);
    expect(shown.endsAt).toBe(run.hops[0]?.decidesAt);
    expect(shown.outcome).toBeNull();
    const text = JSON.stringify(shown);
    for (const secret of ['Originating', 'Incoming', 'contoso-tenant', 'tailspintoys-tenant', 'certificateAnd', 'ledger']) expect(text).not.toContain(secret);
  });

  it('opens hop by hop, and is the run itself when all has been predicted', () => {
    const [run] = runsOf(picture1);
    const first = new Set([run.hops[0]?.id ?? '']);
    const shown = hideUnpredicted(run, first);
    expect(shown.hops[0]).toBe(run.hops[0]);
    expect(pendingHop(shown)?.index).toBe(2);
    expect(hideUnpredicted(run, new Set(run.hops.map(({ id }) => id)))).toBe(run);
    expect(hideUnpredicted(run, null)).toBe(run);
  });

  it('does not ask about a submission from a mailbox', () => {
    const [run] = runsOf(picture2);
    const shown = hideUnpredicted(run, NOBODY);
    expect(shown.hops[0]?.attribution?.decidedBy).toBe('submission');
    expect(pendingHop(shown)?.index).toBe(2);
  });

  it('keeps reports back until the run they tell of is open', () => {
    const runs = runsOf(loop);
    expect(runs.map(({ cause }) => cause.kind)).toContain('ndr');
    expect(shownRuns(runs, NOBODY).map(({ cause }) => cause.kind)).toEqual(['message']);
    expect(shownRuns(runs, null)).toEqual(runs);
  });
});
