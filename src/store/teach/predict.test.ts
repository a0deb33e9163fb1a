import { beforeEach, expect, test, vi } from 'vitest';
import picture3 from '../../content/scenarios/picture-3.json';
import { simulate } from '../../engine/index.ts';
import type { Run, SimulationResult } from '../../engine/result.ts';
import { parseScenario } from '../../model/validate.ts';
import { usePredict, watchPredictions } from './predict.ts';
import { acceptResult, forgetResults } from '../run/results.ts';

// The preferences ask the browser for its language.
vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

watchPredictions();

function drawn(profile = 'article-2019'): SimulationResult {
  const parsed = parseScenario({ ...picture3, profile });
  if (!parsed.ok) throw new Error('picture-3.json');
  return simulate(parsed.value);
}

/** A decision, by its hop. */
type Decided = [hop: string, verdict: string, tenant: string | null];

function decisions({ runs }: SimulationResult): Decided[] {
  return runs.flatMap(({ hops }) => hops.flatMap(({ id, attribution }): Decided[] => (attribution === null ? [] : [[id, attribution.verdict, attribution.tenant]])));
}

/** As if the message began a hop later on its way: each hop has the number of the one before it. */
function oneHopLess(result: SimulationResult): SimulationResult {
  const shorter = (run: Run): Run => ({ ...run, hops: run.hops.slice(1).map((hop, at) => ({ ...hop, id: run.hops[at]?.id ?? '', index: run.hops[at]?.index ?? 0 })) });
  return { ...result, runs: result.runs.map(shorter) };
}

const before = drawn();

beforeEach(() => {
  forgetResults();
  acceptResult(before);
  usePredict.setState({ on: true, guesses: new Map(decisions(before).map(([hop]) => [hop, { guess: { verdict: 'Incoming', tenant: null }, result: 'wrong' }])) });
});

const guessed = (): string[] => [...usePredict.getState().guesses.keys()];

test('guesses outlive an edit that changes no decision', () => {
  acceptResult(drawn('relay-2023'));
  expect(guessed()).toEqual(decisions(before).map(([hop]) => hop));
});

test('a guess reveals no other decision than the one that was guessed', () => {
  const after = oneHopLess(before);
  acceptResult(after);
  const was = new Map(decisions(before).map(([hop, ...decision]) => [hop, decision]));
  const is = new Map(decisions(after).map(([hop, ...decision]) => [hop, decision]));
  expect(guessed().length).toBeLessThan(was.size);
  for (const hop of guessed()) expect(is.get(hop)).toEqual(was.get(hop));
});
