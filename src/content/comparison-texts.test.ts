import { expect, test } from 'vitest';
import type { Comparison } from '../exchange/headers/compare-ways.ts';
import { TONES } from '../exchange/headers/compare-ways.ts';
import { comparisonSentence } from './comparison-texts.ts';
import { isBadlySpaced, isJapanese } from './fixtures/spacing.ts';

const samples: readonly Comparison[] = [
  { key: 'sameVerdict', verdict: 'Originating' },
  { key: 'sameTenant', tenant: 't' },
  { key: 'sameAddress', ip: '192.0.2.10' },
  { key: 'sameHost', host: 'h' },
  { key: 'verdictDiffers', observed: 'Incoming', predicted: 'Ambiguous', certainty: 'weak' },
  { key: 'takenThoughRefused' },
  { key: 'tenantDiffers', observed: 't', predicted: 'u', certainty: 'stated' },
  { key: 'tenantDiffers', observed: 't', predicted: null, certainty: 'derived' },
  { key: 'addressDiffers', observed: '192.0.2.10', predicted: ['192.0.2.11', '192.0.2.12', '192.0.2.13'] },
  { key: 'hostDiffers', side: 'from', observed: 'h', predicted: null },
  { key: 'hostDiffers', side: 'by', observed: 'h', predicted: 'i' },
  { key: 'wayInDiffers', observed: 'mailbox' },
  { key: 'wayInDiffers', observed: 'frontDoor' },
  { key: 'extraEntry' },
  { key: 'missingEntry' },
  { key: 'extraLeaving' },
  { key: 'missingHop' },
  { key: 'deliveredThough' },
  { key: 'verdictNotRecorded' },
  { key: 'tenantNotRecorded' },
  { key: 'tenantNotMapped', id: '11111111-2222-4333-8444-555555555555' },
  { key: 'hostNotMapped', name: 'mail.contoso.example' },
  { key: 'notDrawn' },
  { key: 'notReached' },
];

test('every comparison has its sentence, in the right language and without leftovers', () => {
  expect(new Set(samples.map(({ key }) => key)).size).toBe(Object.keys(TONES).length);
  const nameOf = (): string => 'contoso';
  const ja = samples.map((sample) => comparisonSentence(sample, nameOf, 'ja'));
  const en = samples.map((sample) => comparisonSentence(sample, nameOf, 'en'));
  expect(ja.filter((sentence) => !isJapanese(sentence) || isBadlySpaced(sentence))).toEqual([]);
  expect([...ja, ...en].filter((sentence) => isJapanese(sentence) === en.includes(sentence) || /undefined|null| {2}/.test(sentence))).toEqual([]);
});
