import { beforeEach, describe, expect, it } from 'vitest';
import picture1 from '../../content/scenarios/picture-1.json';
import { simulate } from '../../engine/index.ts';
import type { Run } from '../../engine/result.ts';
import { parseScenario } from '../../model/validate.ts';
import { currentScenario, openDocument, undo } from '../document.ts';
import { expectationOf, expectDecision, isExpected, removeExpectation, toggleExpectation } from './expectations.ts';
import { hideUnpredicted } from './shown-run.ts';

function run(): Run {
  const [first] = simulate(currentScenario()).runs;
  if (first === undefined) throw new Error('no run');
  return first;
}

beforeEach(() => {
  const parsed = parseScenario({ ...picture1, expectations: [] });
  if (!parsed.ok) throw new Error('picture-1 is not valid');
  openDocument('test', parsed.value, { kind: 'own' });
});

describe('an expectation', () => {
  it('of what is seen holds, is there once, and can be taken back', () => {
    const made = simulate(currentScenario()).runs[0];
    const hop = made?.hops[0];
    const expectation = made === undefined || hop === undefined ? null : expectationOf(made, hop, currentScenario());
    if (expectation === null) throw new Error('nothing to expect');
    expectDecision(expectation);
    expectDecision(expectation);
    expect(currentScenario().expectations).toEqual([
      { kind: 'decision', message: 'm1', rcptTo: null, decision: 1, verdict: 'Originating', tenant: 'contoso-tenant', decidedBy: 'certificate' },
    ]);
    expect(isExpected(expectation, currentScenario())).toBe(true);
    expect(simulate(currentScenario()).expectations.map(({ holds }) => holds)).toEqual([true]);
    undo();
    expect(currentScenario().expectations).toEqual([]);
  });

  it('replaces what was expected of the same decision', () => {
    const first = { kind: 'decision', message: 'm1', rcptTo: null, decision: 1, verdict: 'Incoming', tenant: 'tailspintoys-tenant', decidedBy: null } as const;
    expectDecision(first);
    expectDecision({ ...first, verdict: 'Originating', tenant: 'contoso-tenant' });
    expect(currentScenario().expectations).toHaveLength(1);
    removeExpectation(0);
    expect(currentScenario().expectations).toEqual([]);
  });

  it('cannot be made of what is still to be predicted', () => {
    const shown = hideUnpredicted(run(), new Set());
    const hop = shown.hops[0];
    expect(hop === undefined ? undefined : expectationOf(shown, hop, currentScenario())).toBeNull();
  });
});

describe('a pin', () => {
  const first = (): { run: Run; hop: Run['hops'][number] } => {
    const [made] = simulate(currentScenario()).runs;
    const hop = made?.hops[0];
    if (made === undefined || hop === undefined) throw new Error('no run');
    return { run: made, hop };
  };

  it('is set by one press and taken back by another', () => {
    const { run: made, hop } = first();
    toggleExpectation(made, hop);
    expect(currentScenario().expectations).toHaveLength(1);
    toggleExpectation(made, hop);
    expect(currentScenario().expectations).toEqual([]);
  });

  it('that does not hold is set anew by a press: what there is, is expected', () => {
    expectDecision({ kind: 'decision', message: 'm1', rcptTo: null, decision: 1, verdict: 'Incoming', tenant: 'tailspintoys-tenant', decidedBy: null });
    const { run: made, hop } = first();
    toggleExpectation(made, hop);
    expect(currentScenario().expectations).toMatchObject([{ verdict: 'Originating', tenant: 'contoso-tenant' }]);
  });
});
