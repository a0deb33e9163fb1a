import { recordTitle } from './record-title.ts';
import { withoutNotes, type RecordType, type ScenarioRecord } from './record.ts';
import type { Scenario } from './scenario.ts';
import { sameDeep } from './validate-field.ts';

/** Where in a drawing something differs: a record and, if it is one of its rows, that row's name. */
export type ChangePlace = { record: string; name: string; item: string | null };

/** One difference between two states of a drawing, as data. Places, looks and notes are no difference; nor is what is expected. */
export type ScenarioChange =
  | { key: 'recordAdded'; record: string; name: string; type: RecordType }
  | { key: 'recordRemoved'; record: string; name: string; type: RecordType }
  /** A row of a record (a connector, a recipient, an accepted domain) that is there in one of the two only. */
  | { key: 'itemAdded'; place: ChangePlace; list: string }
  | { key: 'itemRemoved'; place: ChangePlace; list: string }
  /** The same rows in another order; where the first match wins, that is another configuration. */
  | { key: 'reordered'; place: ChangePlace; list: string }
  /** `was` and `is` as they would be typed; an empty one is nothing. */
  | { key: 'parameter'; place: ChangePlace; parameter: string; was: string; is: string }
  /** The drawing's own settings: the rule text, the order of outbound connectors, what domains publish. */
  | { key: 'setting'; parameter: string }
  | { key: 'messages' };

/** The parts of a drawing that are compared in another way, or not at all. */
const NO_SETTINGS: ReadonlySet<string> = new Set(['schemaVersion', 'title', 'description', 'records', 'layout', 'messages', 'expectations']);
/** What rows are called by, in the order in which it is looked for. */
const NAMES = ['Name', 'DomainName', 'PrimarySmtpAddress', 'name', 'domain'];

type Fields = { readonly [key: string]: unknown };

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRows(value: unknown): value is Fields[] {
  return Array.isArray(value) && value.every(isFields);
}

function rowName(row: Fields): string {
  for (const key of NAMES) {
    const name = row[key];
    if (typeof name === 'string') return name;
  }
  return JSON.stringify(row);
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(written).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function fieldChanges(before: Fields, after: Fields, place: ChangePlace): ScenarioChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): ScenarioChange[] => {
    const was = before[key];
    const is = after[key];
    if (sameDeep(was, is)) return [];
    if (isRows(was) && isRows(is) && was.length + is.length > 0) return rowChanges(was, is, key, place);
    if (isFields(was) && isFields(is)) return fieldChanges(was, is, place);
    return [{ key: 'parameter', place, parameter: key, was: written(was), is: written(is) }];
  });
}

function rowChanges(before: readonly Fields[], after: readonly Fields[], list: string, place: ChangePlace): ScenarioChange[] {
  const at = (row: Fields): ChangePlace => ({ ...place, item: rowName(row) });
  const old = new Map(before.map((row) => [rowName(row), row]));
  const now = new Map(after.map((row) => [rowName(row), row]));
  const removed = before.filter((row) => !now.has(rowName(row)));
  const added = after.filter((row) => !old.has(rowName(row)));
  // One gone and one new is one with another name.
  const [gone] = removed;
  const [fresh] = added;
  if (removed.length === 1 && added.length === 1 && gone !== undefined && fresh !== undefined) {
    return [...fieldChanges(gone, fresh, at(fresh)), ...inBoth(old, now).flatMap(([was, is]) => fieldChanges(was, is, at(is)))];
  }
  const changes: ScenarioChange[] = [
    ...removed.map((row): ScenarioChange => ({ key: 'itemRemoved', place: at(row), list })),
    ...added.map((row): ScenarioChange => ({ key: 'itemAdded', place: at(row), list })),
    ...inBoth(old, now).flatMap(([was, is]) => fieldChanges(was, is, at(is))),
  ];
  return changes.length === 0 ? [{ key: 'reordered', place, list }] : changes;
}

function inBoth(old: ReadonlyMap<string, Fields>, now: ReadonlyMap<string, Fields>): [Fields, Fields][] {
  return [...old].flatMap(([name, was]): [Fields, Fields][] => {
    const is = now.get(name);
    return is === undefined ? [] : [[was, is]];
  });
}

/** What was changed between two states of a drawing, in the order of its records. */
export function scenarioChanges(before: Scenario, after: Scenario): ScenarioChange[] {
  const now = new Map(after.records.map((record) => [record.id, record]));
  const old = new Set(before.records.map((record) => record.id));
  const records = withoutNotes(before.records).flatMap((was): ScenarioChange[] => {
    const is = now.get(was.id);
    const name = recordTitle(is ?? was);
    return is === undefined ? [{ key: 'recordRemoved', record: was.id, name, type: was.type }] : fieldChanges({ ...was }, { ...is }, { record: was.id, name, item: null });
  });
  const added = withoutNotes(after.records)
    .filter(({ id }) => !old.has(id))
    .map((record): ScenarioChange => ({ key: 'recordAdded', record: record.id, name: recordTitle(record), type: record.type }));
  const settings = Object.entries(before).flatMap(([parameter, value]): ScenarioChange[] =>
    NO_SETTINGS.has(parameter) || sameDeep(value, Object.entries(after).find(([key]) => key === parameter)?.[1]) ? [] : [{ key: 'setting', parameter }],
  );
  return [...records, ...added, ...settings, ...(sameDeep(before.messages, after.messages) ? [] : [{ key: 'messages' as const }])];
}

/**
 * Takes the difference from one state to another back in a third one that has gone on from the second: records,
 * messages and settings that differ become the first one's again, all others and every note stay as they are by now. What refers to a record that
 * goes with the difference goes, or loses the reference, so that a valid drawing stays one.
 */
export function takeBack(first: Scenario, second: Scenario, now: Scenario): Scenario {
  const setting = <Key extends 'profile' | 'outboundOrder' | 'domainPolicies'>(key: Key): Scenario[Key] => (sameDeep(first[key], second[key]) ? now[key] : first[key]);
  return withoutDangling({
    ...now,
    profile: setting('profile'),
    outboundOrder: setting('outboundOrder'),
    domainPolicies: setting('domainPolicies'),
    records: [...itemsBack<ScenarioRecord>(withoutNotes(first.records), withoutNotes(second.records), withoutNotes(now.records)), ...now.records.filter(({ type }) => type === 'note')],
    messages: itemsBack(first.messages, second.messages, now.messages),
  });
}

function itemsBack<Item extends { id: string }>(first: readonly Item[], second: readonly Item[], now: readonly Item[]): Item[] {
  const between = new Map(second.map((item) => [item.id, item]));
  const present = new Map(now.map((item) => [item.id, item]));
  const original = new Set(first.map(({ id }) => id));
  const kept = first.map((item) => (sameDeep(item, between.get(item.id)) ? (present.get(item.id) ?? item) : item));
  return [...kept, ...now.filter(({ id }) => !original.has(id) && !between.has(id))];
}

function withoutDangling(scenario: Scenario): Scenario {
  const ids = new Set(scenario.records.map(({ id }) => id));
  const messages = scenario.messages.filter(({ submittedAt }) => ids.has(submittedAt));
  const messageIds = new Set(messages.map(({ id }) => id));
  return {
    ...scenario,
    records: scenario.records.map((record) => ('organization' in record && record.organization !== null && !ids.has(record.organization) ? { ...record, organization: null } : record)),
    messages,
    expectations: scenario.expectations.filter((expected) => {
      const place = expected.kind === 'decision' ? expected.tenant : expected.at;
      return messageIds.has(expected.message) && (place === null || ids.has(place));
    }),
  };
}
