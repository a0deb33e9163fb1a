import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../model/expectation.ts';
import { PROBLEM_KEYS } from '../model/problem.ts';
import { certificateCandidate, ipCandidate, partnerCandidate, recipientCandidate } from './candidates.ts';
import { consequenceSentences } from './consequences.ts';
import { findingRemedy, findingSentence } from './findings.ts';
import { sampledVerdicts, sampleDecisions } from './fixtures/sample-decisions.ts';
import { sampleSteps } from './fixtures/sample-steps.ts';
import { samples } from './fixtures/samples.ts';
import { isBadlySpaced, isJapanese } from './fixtures/spacing.ts';
import { ledgerShort } from './ledger-short.ts';
import { ledgerSentence } from './ledger.ts';
import { LANGUAGES, type Language } from './language.ts';
import { problemLine } from './problems.ts';
import { arrivalSentence, noRouteSentence, outcomeSentence, routingSentence, routingShort } from './routing.ts';
import { stepSentence } from './steps.ts';
import { verdictSentence } from './verdicts.ts';

const nameOf = (): string => 'Exchange (on-premises)';
const facts = { seenBy: 'contoso', mayRelay: true, mxConsulted: true };
const nothing = { seenBy: null, mayRelay: false, mxConsulted: false };

/** Every sentence that is made from values, made from samples of every kind of value. */
function sentencesIn(language: Language): string[] {
  return [
    ...sampleDecisions.map((decision) => verdictSentence(decision, language)),
    ...sampleSteps.flatMap((step) => [stepSentence(step, 'short', language), stepSentence(step, 'full', language), ...candidatesOf(step, language)]),
    ...samples.ledger.flatMap((reason) => [ledgerShort(reason, language), ledgerSentence(reason, language)]),
    ...samples.routing.flatMap((reason) => [routingShort(reason, language), routingSentence(reason, language)]),
    ...samples.arrival.map((arrival) => arrivalSentence(arrival, language)),
    ...samples.noRoute.map((reason) => noRouteSentence(reason, language)),
    ...samples.outcome.map((outcome) => outcomeSentence(outcome, nameOf, language)),
    ...samples.finding.flatMap((finding) => [findingSentence(finding, nameOf, language), findingRemedy(finding, nameOf, language)]),
    ...Object.values(consequenceSentences).flatMap((phrase) => [phrase[language](facts), phrase[language](nothing)]),
    ...PROBLEM_KEYS.flatMap((key) =>
      ['"x"', 'nothing'].flatMap((received) =>
        [null, 'string', '("OnPremises" | "Partner")'].map((expected) => problemLine({ key, path: 'records[0].name', received, expected }, language)),
      ),
    ),
  ];
}

function candidatesOf(step: (typeof sampleSteps)[number], language: Language): string[] {
  switch (step.id) {
    case 'certificate':
    case 'certificateAndMailFrom':
    case 'certificateAndRecipient':
      return step.candidates.map((candidate) => certificateCandidate[language](candidate, step));
    case 'ipAndMailFrom':
    case 'ipAndRecipient':
      return step.candidates.map((candidate) => ipCandidate[language](candidate, step));
    case 'recipient':
      return step.candidates.map((candidate) => recipientCandidate[language](candidate, step));
    case 'partner':
      return step.candidates.map((candidate) => partnerCandidate[language](candidate, step));
    case 'submission':
    case 'defaultConnector':
      return [];
  }
}

describe('sentences made from values', () => {
  test('are made from every verdict', () => {
    expect(VERDICTS.filter((verdict) => !sampledVerdicts.has(verdict))).toEqual([]);
  });

  test.each(LANGUAGES)('hold no leftover of a value in %s', (language) => {
    const broken = sentencesIn(language).filter((sentence) => sentence === '' || /undefined|\[object|NaN|\bnull\b(?! reverse)| {2}|\$\{/.test(sentence));
    expect(broken).toEqual([]);
  });

  test('are Japanese in Japanese', () => {
    expect(sentencesIn('ja').filter((sentence) => !isJapanese(sentence))).toEqual([]);
  });

  test('set Latin apart from Japanese', () => {
    expect(sentencesIn('ja').filter(isBadlySpaced)).toEqual([]);
  });

  test('are English in English', () => {
    expect(sentencesIn('en').filter((sentence) => isJapanese(sentence))).toEqual([]);
  });
});
