import type { Problem } from '../../model/problem.ts';
import { validateField } from '../../model/validate-field.ts';
import { CUT_SHORT, type PastedProperties, type PastedValue } from '../paste/pasted.ts';
import { EXPRESSION } from '../paste/dsc.ts';
import type { PropertyNote } from './report.ts';
import type { UsedProperty } from './properties.ts';

/** What a document may hold under a key: JSON, as the model's schemas read it. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** A property's value as the model has it; `value` undefined: it is not taken. */
export type ReadValue = { value: JsonValue | undefined; notes: readonly PropertyNote[] };

/** What Export-Csv, and ConvertTo-Json beyond its depth, write in place of a value. */
const TYPE_NAME = /^(?:System|Microsoft\.Exchange|Deserialized)\.[\w.`+]+(?:\[.*\]|\(.*\))?$/;
/** Under these, an address, a domain or an enumeration says itself; the first that is there is meant. */
const NAMING = ['Expression', 'IPAddressToString', 'Address', 'Domain', 'SmtpAddress', 'DomainName', 'Name', 'Value'];
const LONGEST_QUOTE = 120;
/** Refers to nothing. */
const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** The text of a scalar, or of an object that stands for one; null when it has none. */
export function textOf(value: PastedValue): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value === '$null' ? null : value;
  if (typeof value === 'boolean' || typeof value === 'number') return `${value}`;
  if (value instanceof Map) return textOfObject(value);
  return 'length' in value && value.length === 1 ? textOf(value[0] ?? null) : null;
}

function textOfObject(map: PastedProperties): string | null {
  const cost = map.get('Cost');
  const type = map.get('Type');
  const address = map.get('Address');
  // An address space of a Send connector: type, address, cost.
  if (typeof cost === 'number' && typeof type === 'string' && typeof address === 'string') return `${type}:${address};${cost}`;
  const isName = map.get('IsIPAddress') === false;
  for (const name of isName ? ['Domain', ...NAMING] : NAMING) {
    const text = textOf(map.get(name) ?? null);
    if (text !== null && text !== '') return text;
  }
  return null;
}

/** Reads one property that the simulation reads, into the form the model has. What cannot be read is said, never guessed. */
export function readUsed(name: string, pasted: PastedValue, property: UsedProperty): ReadValue {
  const refused = unreadable(pasted);
  if (refused !== null) return { value: undefined, notes: [refused] };
  switch (property.shape.kind) {
    case 'list':
      return readList(name, pasted, property);
    case 'flag':
      return checked(name, readFlag(pasted), property, []);
    case 'text':
      return readText(name, pasted, property);
    case 'choice':
      return readChoice(name, pasted, property, property.shape);
  }
}

function unreadable(pasted: PastedValue): PropertyNote | null {
  const text = typeof pasted === 'string' ? pasted : null;
  if (text === null) return null;
  if (text.startsWith(EXPRESSION)) return { key: 'expression', text: text.slice(EXPRESSION.length, EXPRESSION.length + LONGEST_QUOTE) };
  return TYPE_NAME.test(text) ? { key: 'collapsed', typeName: text.slice(0, LONGEST_QUOTE) } : null;
}

function checked(name: string, value: JsonValue, property: UsedProperty, notes: readonly PropertyNote[]): ReadValue {
  const problem = validateField(property.schema, value, name);
  return problem === null ? { value, notes } : { value: undefined, notes: [...notes, { key: 'valueRefused', problem }] };
}

function readFlag(pasted: PastedValue): JsonValue {
  const text = textOf(pasted)?.trim().toLowerCase() ?? '';
  if (['true', '$true', '1'].includes(text)) return true;
  if (['false', '$false', '0'].includes(text)) return false;
  return textOf(pasted);
}

function readText(name: string, pasted: PastedValue, property: UsedProperty): ReadValue {
  const text = textOf(pasted);
  // Without a value: null where the model has null for that, else the empty text, which the model refuses where a name must be given.
  if (text === null || text.trim() === '') return checked(name, validateField(property.schema, null, name) === null ? null : '', property, []);
  return checked(name, text, property, []);
}

function readChoice(name: string, pasted: PastedValue, property: UsedProperty, shape: Extract<UsedProperty['shape'], { kind: 'choice' }>): ReadValue {
  const text = textOf(pasted)?.trim() ?? '';
  const meaning = /^\d{1,3}$/.test(text) ? shape.numbers.get(Number(text)) : undefined;
  if (meaning !== undefined) return checked(name, meaning, property, [{ key: 'enumeration', printed: text, meaning }]);
  const word = shape.values.find((value) => value.toLowerCase() === text.toLowerCase());
  return checked(name, word ?? text, property, []);
}

/** The items of a list, however it was written. */
function itemsOf(pasted: PastedValue, isItem: (text: string) => boolean): { items: readonly PastedValue[]; cut: boolean } {
  if (pasted === null) return { items: [], cut: false };
  if (typeof pasted === 'object' && 'length' in pasted) {
    const cut = pasted.at(-1) === CUT_SHORT;
    return { items: cut ? pasted.slice(0, -1) : pasted, cut };
  }
  const text = textOf(pasted)?.trim() ?? '';
  if (text === '') return { items: [], cut: false };
  // `{a, b...}` inside another format, and lists that were joined before they were printed.
  const isBraced = text.startsWith('{') && text.endsWith('}');
  const inner = isBraced ? text.slice(1, -1).trim() : text;
  const end = /(?:\.\.\.|\u2026)$/.exec(inner);
  const body = end === null ? inner : inner.slice(0, end.index);
  if (body === '') return { items: [], cut: end !== null };
  const ways = [[body], body.split(/[\s,|]+/), body.split(/[\s,|;]+/)].map((parts) => parts.filter((part) => part !== ''));
  const items = ways.find((parts) => parts.every(isItem)) ?? (isBraced ? body.split(/,\s*/) : [body]);
  return { items, cut: end !== null };
}

function readList(name: string, pasted: PastedValue, property: UsedProperty): ReadValue {
  const problemOf = (text: string): Problem | null => validateField(property.schema, [text], name);
  const { items, cut } = itemsOf(pasted, (text) => problemOf(text) === null);
  const taken: string[] = [];
  const notes: PropertyNote[] = [];
  for (const item of items) {
    const text = textOf(item);
    if (text === null || text.trim() === '') continue;
    const note = unreadable(text);
    const problem = note === null ? problemOf(text) : null;
    if (note !== null) notes.push(note);
    else if (problem !== null) notes.push({ key: 'itemRefused', item: text.slice(0, LONGEST_QUOTE), problem });
    else taken.push(text);
  }
  if (cut) notes.push({ key: 'cutShort', shown: taken.length });
  const isNothing = taken.length === 0 && notes.some((note) => note.key === 'collapsed');
  return { value: isNothing ? undefined : taken, notes };
}

/** A value that is kept as it came. */
export function readKept(pasted: PastedValue): ReadValue {
  const refused = unreadable(pasted);
  if (refused !== null) return { value: undefined, notes: [refused] };
  if (pasted === null || pasted === '' || pasted === '$null' || pasted === NO_GUID) return { value: undefined, notes: [{ key: 'noValue' }] };
  if (typeof pasted === 'object' && 'length' in pasted) {
    if (pasted.length === 0) return { value: undefined, notes: [{ key: 'noValue' }] };
    const isCut = pasted.at(-1) === CUT_SHORT;
    const items = isCut ? pasted.slice(0, -1) : pasted;
    return { value: items.map(toJson), notes: isCut ? [{ key: 'cutShort', shown: items.length }] : [] };
  }
  if (pasted === 'True' || pasted === 'False') return { value: pasted === 'True', notes: [] };
  return { value: toJson(pasted), notes: [] };
}

function toJson(value: PastedValue): JsonValue {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Map) {
    const map: PastedProperties = value;
    return Object.fromEntries([...map].filter(([key]) => !isReservedName(key)).map(([key, inner]) => [key, toJson(inner)]));
  }
  return 'length' in value ? value.map(toJson) : null;
}

/** Names that mean something to the language that reads the document: never a key, from whatever paste. */
export function isReservedName(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype';
}
