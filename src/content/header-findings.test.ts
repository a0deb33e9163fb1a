import { beforeAll, describe, expect, test } from 'vitest';
import { readHeaders } from '../exchange/headers/read-headers.ts';
import { HEADERS } from '../exchange/fixtures/headers.ts';
import type { Conclusion, Doubt } from '../exchange/headers/reading.ts';
import { isBadlySpaced, isJapanese } from './fixtures/spacing.ts';
import { doubtSentence, findingSentenceOf } from './header-findings.ts';
import { LANGUAGES, type Language } from './language.ts';

/** Everything that the fixtures give rise to, and what none of them has. */
const conclusions: Conclusion[] = [];
const doubts: Doubt[] = [{ key: 'noHeader' }, { key: 'noReceived' }, { key: 'cut' }, { key: 'unreadableHop', hop: 0 }, { key: 'directionsDiffer' }, { key: 'textBefore', lines: 1 }];

beforeAll(async () => {
  for (const text of HEADERS.values()) {
    const reading = await readHeaders(text);
    conclusions.push(...reading.conclusions);
    doubts.push(...reading.doubts);
  }
});

function sentencesIn(language: Language): string[] {
  return [...conclusions.map(({ finding }) => findingSentenceOf(finding, language)), ...doubts.map((doubt) => doubtSentence(doubt, language))];
}

describe('what headers tell', () => {
  test('is met in all its kinds', () => {
    expect(new Set(conclusions.map(({ finding }) => finding.key)).size).toBe(16);
    expect(new Set(doubts.map(({ key }) => key)).size).toBe(19);
  });

  test.each(LANGUAGES)('holds no leftover of a value in %s', (language) => {
    expect(sentencesIn(language).filter((sentence) => sentence === '' || /undefined|\[object|NaN|\bnull\b(?! reverse)| {2}/.test(sentence))).toEqual([]);
  });

  test('is said in the right language, and set well', () => {
    expect(sentencesIn('ja').filter((sentence) => !isJapanese(sentence) || isBadlySpaced(sentence))).toEqual([]);
    expect(sentencesIn('en').filter(isJapanese)).toEqual([]);
  });
});
