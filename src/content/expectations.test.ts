import { describe, expect, test } from 'vitest';
import type { Found } from '../engine/result.ts';
import type { Expectation } from '../model/expectation.ts';
import { expectationSentence, foundSentence } from './expectations.ts';
import { isBadlySpaced } from './fixtures/spacing.ts';

const nameOf = (id: string): string => (id === 't' ? 'tailspintoys' : id);

const expectations: readonly Expectation[] = [
  { kind: 'decision', message: 'm1', rcptTo: null, decision: 2, verdict: 'Incoming', tenant: 't', decidedBy: 'recipient' },
  { kind: 'decision', message: 'm1', rcptTo: null, decision: 1, verdict: 'Rejected', tenant: null, decidedBy: null },
  { kind: 'outcome', message: 'm1', rcptTo: null, outcome: 'delivered', at: 't', decisions: 1 },
  { kind: 'outcome', message: 'm1', rcptTo: null, outcome: 'loop', at: null, decisions: null },
];

const founds: readonly Found[] = [
  { key: 'noRun' },
  { key: 'noDecision', decisions: 1 },
  { key: 'decision', verdict: 'Incoming', tenant: 't', decidedBy: 'recipient' },
  { key: 'decision', verdict: 'Rejected', tenant: null, decidedBy: 'noTenant' },
  { key: 'outcome', outcome: 'delivered', at: 't', decisions: 2 },
  { key: 'outcome', outcome: 'rejected', at: null, decisions: 1 },
];

describe('expectations in words', () => {
  test('say whose message, which decision and what', () => {
    expect(expectations.map((expectation) => expectationSentence(expectation, 'bob → joe', nameOf, 'en'))).toEqual([
      'bob → joe: decision 2 is Incoming tailspintoys, by recipient',
      'bob → joe: decision 1 is Rejected',
      'bob → joe: delivered at “tailspintoys”, after 1 decision',
      'bob → joe: loop',
    ]);
  });

  test('say what was found', () => {
    expect(founds.map((found) => foundSentence(found, nameOf, 'en'))).toEqual([
      'no such message or recipient',
      'only 1 decision',
      'Incoming tailspintoys, by recipient',
      'Rejected, by no tenant',
      'delivered at “tailspintoys”, after 2 decisions',
      'rejected at the front door, after 1 decision',
    ]);
  });

  test('are set in Japanese as the house sets it', () => {
    const said = [...expectations.map((expectation) => expectationSentence(expectation, 'bob → joe', nameOf, 'ja')), ...founds.map((found) => foundSentence(found, nameOf, 'ja'))];
    expect(said.filter(isBadlySpaced)).toEqual([]);
  });
});
