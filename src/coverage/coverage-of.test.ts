import { describe, expect, it } from 'vitest';
import addOn from '../content/scenarios/bp-add-on-loop.json';
import hybrid from '../content/scenarios/bp-hybrid-mx-cloud.json';
import { simulate } from '../engine/index.ts';
import { parseScenario } from '../model/validate.ts';
import { coverageOf, type Coverage } from './coverage-of.ts';

function coverage(document: unknown): Coverage[] {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join());
  return coverageOf(parsed.value.records, simulate(parsed.value).runs);
}

const unused = (all: readonly Coverage[]): string[] => all.filter(({ used }) => used === 0).map(({ kind, name }) => `${kind} ${name}`);

describe('what no message made use of', () => {
  it('is nothing when the messages exercise all that is drawn', () => {
    expect(unused(coverage(addOn)).filter((name) => !name.startsWith('mxRecord'))).toEqual([]);
  });

  it('is listed until a message makes use of it', () => {
    const one = { ...hybrid, expectations: [], messages: hybrid.messages.slice(0, 1) };
    const few = unused(coverage(one));
    expect(few.length).toBeGreaterThan(0);
    expect(unused(coverage(hybrid)).length).toBeLessThan(few.length);
  });

  it('a connector that was compared and lost is told from one that was never asked', () => {
    const inbound = coverage(addOn).filter(({ kind }) => kind === 'InboundConnectors');
    expect(inbound.some(({ used, lost }) => used > 0 || lost > 0)).toBe(true);
    expect(inbound.every(({ used, lost }) => used + lost <= 3)).toBe(true);
  });
});
