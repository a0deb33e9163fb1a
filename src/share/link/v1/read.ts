import { assertNever } from '../../../util/assert-never.ts';
import { ByteReader } from './bytes.ts';
import { Damaged } from './damaged.ts';
import { unfold } from './document.ts';
import { FIRST_FORM, type Book, type DenseForm } from './form.ts';
import { parseId } from './ids.ts';
import { KEYS, type Key } from './keys.ts';
import { DOCUMENT } from './nouns.ts';
import { parseNumber, parsePlacement } from './placement.ts';
import { rawItems, type Raw } from './raw.ts';
import { parseRest } from './rest.ts';
import type { Field, Noun, Shape, Way } from './shape.ts';

/** Where reading stands. */
type Eye = { form: DenseForm; from: ByteReader; names: Book };

/**
 * Reads the dense form of a document. It nests no deeper than the tables do.
 *
 * @returns a document for the schema to judge.
 * @throws Damaged where no writer can have written this.
 */
export function readDocument(bytes: Uint8Array, form = FIRST_FORM): Raw {
  const eye: Eye = { form, from: new ByteReader(bytes), names: form.openBook() };
  const folded = readNoun(eye, DOCUMENT, []);
  if (!eye.from.atEnd) throw new Damaged();
  return unfold(folded);
}

function readNoun(eye: Eye, noun: Noun, siblings: readonly Raw[]): Raw {
  const { constant, head, fields } = noun;
  const raw: Raw = { ...constant };
  if (head !== null) raw[head.name] = readHead(eye, head);
  for (let key = peekKey(eye); key !== undefined; key = peekKey(eye)) {
    if (key === 'restKey') readRest(eye, raw);
    else {
      const at = fields.findIndex((field) => field.ways.some((way) => way.key === key));
      const field = fields[at];
      const way = field?.ways.find((candidate) => candidate.key === key);
      if (field === undefined || way === undefined) break;
      fillIn(raw, fields.slice(0, at), siblings);
      readField(eye, raw, field, way, siblings);
    }
  }
  fillIn(raw, fields, siblings);
  return raw;
}

function readHead(eye: Eye, { name, shape, suggests }: NonNullable<Noun['head']>): string {
  const value = shape.kind === 'name' ? readName(eye, name) : eye.from.text(noReference);
  for (const likely of suggests(value)) eye.names.remember(likely, name);
  return value;
}

/** Gives every field that is not there its fallback. */
function fillIn(raw: Raw, fields: readonly Field[], siblings: readonly Raw[]): void {
  for (const { name, fallback } of fields) {
    if (Object.hasOwn(raw, name)) continue;
    const value = fallback(raw, siblings);
    if (value !== undefined) raw[name] = value;
  }
}

function readField(eye: Eye, raw: Raw, field: Field, way: Way, siblings: readonly Raw[]): void {
  eye.from.skipKey();
  const isNothing = peekKey(eye) === 'nothing';
  if (isNothing) eye.from.skipKey();
  if (!field.many) raw[field.name] = isNothing ? null : readValue(eye, field.name, way.shape, field.fallback(raw, siblings), raw, siblings);
  else if (isNothing) raw[field.name] = [];
  else append(eye, raw, field, way);
}

function append(eye: Eye, raw: Raw, field: Field, way: Way): void {
  const value = Object.hasOwn(raw, field.name) ? raw[field.name] : [];
  const items: unknown[] = Array.isArray(value) ? value : [];
  raw[field.name] = items;
  items.push(readValue(eye, field.name, way.shape, undefined, raw, way.shape.kind === 'noun' ? rawItems(items) : []));
}

function readRest(eye: Eye, raw: Raw): void {
  eye.from.skipKey();
  const name = eye.from.text(noReference);
  if (peekKey(eye) !== 'restValue') throw new Damaged();
  eye.from.skipKey();
  const value = parseRest(eye.from.text(noReference));
  Object.defineProperty(raw, name, { value, configurable: true, enumerable: true, writable: true });
}

function noReference(): never {
  throw new Damaged();
}

function readValue(eye: Eye, field: string, shape: Shape, fallback: unknown, owner: Raw, siblings: readonly Raw[]): unknown {
  switch (shape.kind) {
    case 'text':
      return eye.from.text(noReference);
    case 'name':
      return readName(eye, field);
    case 'id':
      return parseId(eye.from.text(noReference), owner, siblings);
    case 'number':
      return parseNumber(eye.from.text(noReference));
    case 'flag':
      return fallback !== true;
    case 'choice':
      return readChoice(eye, shape.values, fallback);
    case 'placement':
      return parsePlacement(eye.from.text(noReference), eye.form.placeFrom(owner, siblings));
    case 'noun':
      return readNoun(eye, shape.noun, siblings);
    default:
      return assertNever(shape);
  }
}

function readChoice(eye: Eye, values: readonly string[], fallback: unknown): string {
  const text = eye.from.text(noReference);
  const value = text === '' ? values.find((other) => other !== fallback) : values[text.charCodeAt(0) - 97];
  if (value === undefined || text.length > 1) throw new Damaged();
  return value;
}

function readName({ from, names }: Eye, field: string): string {
  const name = from.text((reference, isFirst) => {
    const known = names.textOf(reference, { field, isFirst });
    if (known === null) throw new Damaged();
    return known;
  });
  names.remember(name, field);
  return name;
}

function peekKey({ from }: Eye): Key | undefined {
  const index = from.peekKey();
  return index === null ? undefined : KEYS[index];
}
