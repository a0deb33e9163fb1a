import { describe, expect, it } from 'vitest';
import gateway from '../content/scenarios/faq6b-gateway-swallowed.json';
import { forkRun, simulate } from '../engine/index.ts';
import { parseScenario } from '../model/validate.ts';
import { partsAt } from './compare-runs.ts';

const parsed = parseScenario(gateway);
if (!parsed.ok) throw new Error('faq6b-gateway-swallowed is not valid');
const [run] = simulate(parsed.value).runs;
const forkWith = (certificate: null | undefined) => forkRun(parsed.value, { message: 'm1', recipient: 0, hop: 1, change: certificate === null ? { certificate } : {} });

describe('two ways of one message', () => {
  it('part at the first hop that is another', () => {
    const fork = forkWith(null);
    if (run === undefined || fork === null) throw new Error('no run');
    expect(partsAt(run, fork)).toBe(1);
    expect(partsAt(fork, run)).toBe(1);
  });

  it('do not part when nothing was changed', () => {
    const fork = forkWith(undefined);
    if (run === undefined || fork === null) throw new Error('no run');
    expect(partsAt(run, fork)).toBeNull();
  });
});
