import { describe, expect, it } from 'vitest';
import picture3 from '../content/scenarios/picture-3.json';
import { simulate } from '../engine/index.ts';
import { parseScenario } from '../model/validate.ts';
import { rowPhase } from './use-row-phase.ts';

const parsed = parseScenario(picture3);
if (!parsed.ok) throw new Error('picture-3 is not valid');
const [run] = simulate(parsed.value).runs;
if (run === undefined) throw new Error('no run');

describe('the rows of the hop list on the clock', () => {
  it.each(run.hops.map((hop, index) => ({ hop, index })))('while hop $index is under way, only its row is current', ({ hop, index }) => {
    const time = (hop.startsAt + hop.endsAt) / 2;
    const phases = run.hops.map((row) => rowPhase(run, row, time));
    expect(phases).toEqual(run.hops.map((_, at) => (at < index ? 'past' : at === index ? 'current' : 'future')));
  });

  it('has nothing under way once the run has ended', () => {
    expect(new Set(run.hops.map((row) => rowPhase(run, row, run.endsAt)))).toEqual(new Set(['past']));
  });
});
