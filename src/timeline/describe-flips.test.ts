import { describe, expect, it } from 'vitest';
import picture1 from '../content/scenarios/picture-1.json';
import { simulate } from '../engine/index.ts';
import type { SimulationResult } from '../engine/result.ts';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { findFlips } from '../store/run/results.ts';
import { describeFlips } from './describe-flips.ts';

function scenario(): Scenario {
  const parsed = parseScenario(picture1);
  if (!parsed.ok) throw new Error('picture-1 is not valid');
  return parsed.value;
}

/** The scenario without contoso's connector. */
function withoutConnector(before: Scenario): Scenario {
  const records = before.records.map((record) => (record.type === 'tenant' ? { ...record, InboundConnectors: [] } : record));
  return { ...before, records };
}

/** The same message to two recipients. */
function toTwo(before: Scenario): Scenario {
  return { ...before, messages: before.messages.map((message) => ({ ...message, rcptTo: [...message.rcptTo, 'kate@tailspintoys.com'] })) };
}

function flipsOf(before: Scenario): { result: SimulationResult; flips: ReturnType<typeof findFlips> } {
  const result = simulate(withoutConnector(before));
  return { result, flips: findFlips(simulate(before), result) };
}

describe('what an edit did to the verdicts', () => {
  it('names what a verdict was and what it is', () => {
    const { result, flips } = flipsOf(scenario());
    expect(describeFlips(result.runs, flips, 'en')).toEqual(['Decision 1: was Originating contoso, is now Incoming tailspintoys.']);
    expect(describeFlips(result.runs, flips, 'ja')).toEqual(['判定 1: Originating contoso から Incoming tailspintoys に変わりました。']);
  });

  it('says whose message it is when there are several', () => {
    const { result, flips } = flipsOf(toTwo(scenario()));
    expect(describeFlips(result.runs, flips, 'en')).toEqual([
      'To joe@tailspintoys.com: Decision 1: was Originating contoso, is now Incoming tailspintoys.',
      'To kate@tailspintoys.com: Decision 1: was Originating contoso, is now Incoming tailspintoys.',
    ]);
  });

  it('says nothing when nothing changed', () => {
    const result = simulate(scenario());
    expect(describeFlips(result.runs, findFlips(result, simulate(scenario())), 'en')).toEqual([]);
  });
});
