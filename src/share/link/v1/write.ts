import { assertNever } from '../../../util/assert-never.ts';
import { ByteWriter } from './bytes.ts';
import { fold } from './document.ts';
import { fitsField, wayFor } from './fits.ts';
import { idText } from './ids.ts';
import { FIRST_FORM, type Book, type DenseForm } from './form.ts';
import { KEYS, type Key } from './keys.ts';
import { DOCUMENT } from './nouns.ts';
import { isPlace, numberText, placementText } from './placement.ts';
import { isRaw, type Raw } from './raw.ts';
import { restText } from './rest.ts';
import { same } from './same.ts';
import type { Field, Noun, Shape } from './shape.ts';

/** Where writing stands. */
type Pen = { form: DenseForm; out: ByteWriter; names: Book };

/** The dense form of a document of the schema's. */
export function writeDocument(document: Raw, form = FIRST_FORM): Uint8Array {
  const pen: Pen = { form, out: new ByteWriter(), names: form.openBook() };
  writeNoun(pen, fold(document), DOCUMENT, []);
  return pen.out.finish();
}

function writeNoun(pen: Pen, raw: Raw, noun: Noun, siblings: readonly Raw[]): void {
  const { constant, head } = noun;
  if (head !== null) writeHead(pen, raw[head.name], head);
  const known = noun.fields.filter((field) => field.name in raw && fitsField(field, raw[field.name]));
  const said = new Set([...Object.keys(constant), head?.name, ...known.map((field) => field.name)]);
  for (const [name, value] of Object.entries(raw)) if (!said.has(name)) writeRest(pen, name, value);
  for (const field of known) if (!same(raw[field.name], field.fallback(raw, siblings))) writeField(pen, raw, field, siblings);
}

function writeHead(pen: Pen, value: unknown, { name, shape, suggests }: NonNullable<Noun['head']>): void {
  if (typeof value !== 'string') return;
  writeValue(pen, value, name, shape, {}, []);
  for (const likely of suggests(value)) pen.names.remember(likely, name);
}

/** What the tables do not know: its name, and its value as JSON. */
function writeRest(pen: Pen, name: string, value: unknown): void {
  const json = restText(value);
  if (json === undefined) return;
  writeKey(pen, 'restKey');
  pen.out.text(name);
  writeKey(pen, 'restValue');
  pen.out.text(json);
}

function writeField(pen: Pen, raw: Raw, field: Field, siblings: readonly Raw[]): void {
  const value = raw[field.name];
  const items = field.many && Array.isArray(value) ? value : [value];
  if (items.length === 0 || value === null) {
    const [way] = field.ways;
    if (way !== undefined) writeKey(pen, way.key);
    writeKey(pen, 'nothing');
    return;
  }
  const before: Raw[] = [];
  for (const item of items) {
    const way = wayFor(field, item);
    if (way === undefined) continue;
    writeKey(pen, way.key);
    writeValue(pen, item, field.name, way.shape, raw, field.many ? before : siblings);
    if (isRaw(item)) before.push(item);
  }
}

function writeValue(pen: Pen, value: unknown, field: string, shape: Shape, owner: Raw, siblings: readonly Raw[]): void {
  switch (shape.kind) {
    case 'text':
      if (typeof value === 'string') pen.out.text(value);
      return;
    case 'name':
      if (typeof value === 'string') writeName(pen, value, field);
      return;
    case 'id':
      if (typeof value === 'string') pen.out.text(idText(value, owner, siblings));
      return;
    case 'number':
      if (typeof value === 'number') pen.out.text(numberText(value));
      return;
    case 'flag':
      return;
    case 'choice':
      if (typeof value === 'string' && shape.values.length > 2) pen.out.text(String.fromCharCode(97 + shape.values.indexOf(value)));
      return;
    case 'placement':
      if (isPlace(value)) pen.out.text(placementText(value, pen.form.placeFrom(owner, siblings)));
      return;
    case 'noun':
      if (isRaw(value)) writeNoun(pen, value, shape.noun, siblings);
      return;
    default:
      assertNever(shape);
  }
}

function writeName({ out, names }: Pen, value: string, field: string): void {
  const known = names.find(value, field);
  if (known === null) out.text(value);
  else {
    out.text(value.slice(0, known.start));
    out.reference(known.reference);
    out.text(value.slice(known.start + known.length));
  }
  names.remember(value, field);
}

function writeKey({ out }: Pen, key: Key): void {
  out.key(KEYS.indexOf(key));
}
