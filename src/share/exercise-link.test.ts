import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioChanges, takeBack } from '../model/scenario-changes.ts';
import { parseScenario } from '../model/validate.ts';
import type { Scenario } from '../model/scenario.ts';
import { decodeExercise, encodeExercise } from './exercise-link.ts';
import { decodeLink, encodeLink } from './link.ts';

const files = import.meta.glob<unknown>('../content/scenarios/*.json', { import: 'default', eager: true });
const scenarios = Object.values(files).flatMap((file): Scenario[] => {
  const parsed = parseScenario(file);
  return parsed.ok ? [parsed.value] : [];
});
const picture1 = scenarios.find((scenario) => JSON.stringify(scenario).includes('bob@contoso.com')) ?? scenarios[0];
if (picture1 === undefined) throw new Error('no scenario');

/** Every inbound connector waits for another certificate. */
function withFault(scenario: Scenario): Scenario {
  return {
    ...scenario,
    records: scenario.records.map((record) =>
      record.type === 'tenant' ? { ...record, InboundConnectors: record.InboundConnectors.map((connector) => ({ ...connector, TlsSenderCertificateName: 'wrong.example' })) } : record,
    ),
  };
}

describe('the link of an exercise', () => {
  test.each(scenarios.map((scenario, index) => [Object.keys(files)[index] ?? '', scenario] as const))('brings both drawings of %s back', (_, solution) => {
    const task = withFault(solution);
    const link = encodeExercise({ task, solution });
    expect(decodeExercise(`#${link}`)).toEqual({ ok: true, value: { task, solution } });
  });

  test('shows the solution to nobody who reads it or cuts it off', () => {
    const task = withFault(picture1);
    const link = encodeExercise({ task, solution: picture1 });
    const hidden = encodeLink({ ...picture1, title: '', description: '', layout: {}, expectations: [], messages: [] });
    expect(link).not.toContain(hidden.slice(3));
    expect(decodeLink(link.split('.')[1] ?? '').ok).toBe(false);
  });

  test('carries messages where the fault is in one', () => {
    const task = { ...picture1, messages: picture1.messages.map((message) => ({ ...message, mailFrom: 'x@wrong.example' })) };
    const read = decodeExercise(encodeExercise({ task, solution: picture1 }));
    expect(read.ok && read.value.solution.messages).toEqual(picture1.messages);
  });

  test('survives what mail clients do, and is damaged where it was cut', () => {
    const link = encodeExercise({ task: withFault(picture1), solution: picture1 });
    const wrapped = `#${link.slice(0, 70)}=\r\n${link.slice(70)}&gt;.`;
    expect(decodeExercise(wrapped).ok).toBe(true);
    for (const cut of [link.slice(0, -3), link.slice(0, link.indexOf('.')), 'x1:', 'x1:.', `${link}.AAAA`]) expect(decodeExercise(cut).ok).toBe(false);
  });

  test('opens nothing else, whatever is written there', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => !decodeExercise(`#x1:${text}`).ok));
  });
});

describe('taking a fault back', () => {
  test('finds what was changed, by its names', () => {
    expect(scenarioChanges(picture1, picture1)).toEqual([]);
    const [change] = scenarioChanges(picture1, withFault(picture1));
    expect(change).toMatchObject({ key: 'parameter', parameter: 'TlsSenderCertificateName', is: 'wrong.example' });
  });

  test.each(scenarios.map((scenario, index) => [Object.keys(files)[index] ?? '', scenario] as const))('leaves of %s what the trainee did meanwhile', (_, solution) => {
    const task = withFault({ ...solution, records: solution.records.slice(0, -1) });
    const now = { ...task, title: 'mine', records: task.records.map((record) => (record.type === 'organization' ? { ...record, name: `${record.name}!` } : record)) };
    const back = takeBack(solution, task, now);
    expect(scenarioChanges(solution, back).every((change) => change.key === 'parameter' && change.parameter === 'name')).toBe(true);
    expect(back.title).toBe('mine');
  });

  test('keeps the trainee’s own messages, and nothing that refers to what went with the fault', () => {
    const drawn = scenarios.find(({ records }) => records.some(({ type }) => type === 'onPremisesServer'));
    const host = drawn?.records.find(({ type }) => type === 'onPremisesServer');
    const message = drawn?.messages[0];
    if (drawn === undefined || host?.type !== 'onPremisesServer' || message === undefined) throw new Error('no scenario with a server');
    const stranger: Scenario['records'][number] = { id: 'fault-org', type: 'organization', name: 'Fault', color: 'orange' };
    const task = { ...drawn, records: [...drawn.records, stranger] };
    const own = { ...host, id: 'own', name: 'Own', hostName: 'own.example', organization: stranger.id };
    const policy = { domain: 'contoso.com', spf: 'v=spf1 -all', dmarc: '' };
    const now = { ...task, records: [...task.records, own], messages: [...task.messages, { ...message, id: 'mine', submittedAt: own.id }], domainPolicies: [policy] };
    const back = takeBack(drawn, task, now);
    expect(back.messages.map(({ id }) => id)).toEqual([...drawn.messages.map(({ id }) => id), 'mine']);
    expect(back.domainPolicies).toEqual([policy]);
    expect(back.records.at(-1)).toMatchObject({ id: 'own', organization: null });
    expect(parseScenario(back).ok).toBe(true);
  });
});
