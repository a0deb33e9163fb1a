import { describe, expect, it } from 'vitest';
import picture1 from '../content/scenarios/picture-1.json';
import picture2 from '../content/scenarios/picture-2.json';
import { LANGUAGES, type Language } from '../content/language.ts';
import { simulate } from '../engine/index.ts';
import type { Run } from '../engine/result.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { parseScenario } from '../model/validate.ts';
import { momentsOf } from '../store/run/clock.ts';
import { wayName } from '../store/show/name-places.ts';
import type { ShownHop } from '../store/run/shown-run.ts';
import { describeMoment } from './describe-moment.ts';

function runOf(document: unknown): { run: Run; records: readonly ScenarioRecord[] } {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join());
  const [run] = simulate(parsed.value).runs;
  if (run === undefined) throw new Error('no run');
  return { run, records: parsed.value.records };
}

function moments(document: unknown, language: Language): string[] {
  const { run, records } = runOf(document);
  const wayOf = (hop: ShownHop): string => wayName(records, hop, language);
  return momentsOf(run).map((time) => describeMoment(run, time, { language, wayOf }));
}

describe('where a run stands, in words', () => {
  it('tells a run from hop to rule to verdict to its end', () => {
    expect(moments(picture1, 'en')).toEqual([
      'Hop 1: Exchange (on-premises) → front door',
      'Decision 1, rule 1 of 6: Submission',
      'Decision 1, rule 2 of 6: Certificate',
      'Decision 1: Originating contoso',
      'Hop 2: contoso → front door',
      'Decision 2, rule 1 of 6: Submission',
      'Decision 2, rule 2 of 6: Certificate',
      'Decision 2, rule 3 of 6: Connecting IP and MAIL FROM',
      "Decision 2, rule 4 of 6: Recipient's domain",
      'Decision 2, rule 5 of 6: Partner connectors',
      'Decision 2, rule 6 of 6: Default connector',
      'Decision 2: Incoming tailspintoys',
      'End: delivered',
    ]);
  });

  it('tells a submission as coming from the mailbox', () => {
    const { run, records } = runOf(picture2);
    expect(run.hops.map((hop) => wayName(records, hop, 'en'))).toEqual([
      'mailbox → contoso',
      'contoso → Exchange (on-premises)',
      'Exchange (on-premises) → tailspintoys',
    ]);
  });

  it.each(LANGUAGES)('says something else at every moment (%s)', (language) => {
    const said = moments(picture1, language);
    expect(new Set(said).size).toBe(said.length);
  });
});
