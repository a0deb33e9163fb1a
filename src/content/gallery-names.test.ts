import { expect, test } from 'vitest';
import { isHost } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { isBadlySpaced, isJapanese } from './fixtures/spacing.ts';
import { withGalleryNames } from './gallery-names.ts';

const files = Object.values(import.meta.glob<unknown>('./scenarios/*.json', { eager: true, import: 'default' }));
const scenarios = files.flatMap((file) => {
  const parsed = parseScenario(file);
  return parsed.ok ? [parsed.value] : [];
});

const namesIn = ({ records, messages }: Scenario): string[] => [...records.flatMap((record) => (isHost(record) ? [record.name] : [])), ...messages.flatMap(({ title }) => (title === '' ? [] : [title]))];

test('every host and every message of the gallery has a Japanese name', () => {
  expect(scenarios).toHaveLength(files.length);
  const names = scenarios.flatMap((scenario) => namesIn(withGalleryNames(scenario, 'ja')));
  expect(names.filter((name) => !isJapanese(name) || isBadlySpaced(name))).toEqual([]);
});

test('in English a scenario is what its file says, and in Japanese nothing but those names is another', () => {
  for (const scenario of scenarios) {
    expect(withGalleryNames(scenario, 'en')).toEqual(scenario);
    const nameless = ({ records, messages, ...rest }: Scenario): object => ({ ...rest, records: records.map((record) => (isHost(record) ? { ...record, name: '' } : record)), messages: messages.map((message) => ({ ...message, title: '' })) });
    expect(nameless(withGalleryNames(scenario, 'ja'))).toEqual(nameless(scenario));
  }
});
