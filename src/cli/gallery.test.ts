import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { simulate } from '../engine/index.ts';
import type { Scenario } from '../model/scenario.ts';
import { galleryFile, galleryFileIds } from './gallery-files.ts';
import { readScenario } from './read-scenario.ts';

/** Findings that a gallery scenario is about; any other would be a slip of its author. */
const MEANT_FINDINGS = new Map([
  ['faq2-shared-ip', ['sharedIp', 'sharedIp']],
  ['trouble-ambiguous', ['sharedIp', 'sharedIp', 'domainInTwoTenants']],
]);

async function read(id: string): Promise<Scenario> {
  const reading = await readScenario(id);
  if (!reading.ok) throw new Error(reading.lines.join('\n'));
  return reading.scenario;
}

test('the gallery has scenarios', () => {
  expect(galleryFileIds().length).toBeGreaterThan(30);
});

const gallery = await Promise.all(galleryFileIds().map(async (id) => ({ id, scenario: await read(id) })));

describe.each(gallery)('$id', ({ id, scenario }) => {
  const result = simulate(scenario);

  test('every expectation holds', () => {
    const failed = result.expectations.filter(({ holds }) => !holds).map(({ index, found }) => ({ expected: scenario.expectations[index], found }));
    expect(failed).toEqual([]);
  });

  test('every decision of every message is expected, and so is its end', () => {
    for (const message of scenario.messages) {
      const own = scenario.expectations.filter((expectation) => expectation.message === message.id);
      const outcome = own.find((expectation) => expectation.kind === 'outcome');
      const decisions = own.flatMap((expectation) => (expectation.kind === 'decision' ? [expectation.decision] : []));
      expect(outcome?.decisions).toBe(decisions.length);
      expect(decisions).toEqual(decisions.map((_, index) => index + 1));
    }
  });

  test('it has no findings but those it is about', () => {
    expect(result.findings.map((finding) => finding.key)).toEqual(MEANT_FINDINGS.get(id) ?? []);
  });

  test('every frame has something in it', () => {
    const owners = new Set(scenario.records.flatMap((record) => ('organization' in record ? [record.organization] : [])));
    const empty = scenario.records.filter((record) => record.type === 'organization' && !owners.has(record.id));
    expect(empty).toEqual([]);
  });

  test('it has no layout of its own, and leaves defaults out', () => {
    const raw = readFileSync(galleryFile(id) ?? '', 'utf8');
    expect(scenario.layout).toEqual({});
    expect(raw).not.toMatch(/"(?:Enabled|UseMXRecord|DNSRoutingEnabled|presentsCertificate|trusted)": true|: null|: \[\]|"(?:RequireTls|TestMode)": false/);
  });
});
