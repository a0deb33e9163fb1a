import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { lineBehind, lineAt, type Source } from './source.ts';
import { collectObjects } from './collect-objects.ts';
import type { PastedObject, PastedProperties, PastedValue, PasteNote, Segment } from './pasted.ts';

/*
 * Export-Clixml ([MS-PSRP] §2.2.5): `<Obj>` with its type names, its text form (`<ToString>`), and its properties in
 * `<Props>` and `<MS>`; lists are `<LST>`, `<IE>`, `<QUE>` or `<STK>`; hash tables are `<DCT>`, with a key and a value in each `<En>`; scalars
 * are named by their type.
 */

const LISTS = new Set(['LST', 'IE', 'QUE', 'STK']);
const NUMBERS = new Set(['I16', 'I32', 'I64', 'U16', 'U32', 'U64', 'By', 'SB', 'Sg', 'Db', 'D']);
const BAGS = new Set(['Props', 'MS', 'DCT']);
const MAX_DEPTH = 60;
const CLOSE = '</Objs>';

type Frame = {
  tag: string;
  line: number;
  name: string | null;
  text: string;
  typeName: string | null;
  toString: string | null;
  properties: Map<string, PastedValue>;
  items: PastedValue[] | null;
  /** Characters of text within it, those of what it refers to included. */
  size: number;
};

/** An object that others may refer to. */
type Known = { value: PastedValue; size: number };

/** Reads what Export-Clixml wrote, if it begins on this line. A document type declaration is refused, so no entity is ever expanded. */
export function readClixml(source: Source, index: number): Segment | null {
  const line = lineAt(source, index) ?? '';
  const column = line.search(/<Objs[\s>]/);
  if (column === -1 && !/^\s*(?:\ufeff)?<(?:\?xml|!DOCTYPE)/i.test(line)) return null;
  if (column === -1) return { objects: [], notes: /<!DOCTYPE/i.test(line) ? [{ key: 'doctype', line: index + 1 }] : [], next: index + 1 };
  const start = (source.starts[index] ?? 0) + column;
  const close = source.text.indexOf(CLOSE, start);
  const end = close === -1 ? source.text.length : close + CLOSE.length;
  source.budget.left -= end - start;
  if (source.budget.left < 0) return { objects: [], notes: [{ key: 'tooTangled', line: index + 1 }], next: index + 1 };
  const { objects, problem } = parseObjects(source.text.slice(start, end), index + 1, source.budget);
  const notes: PasteNote[] = problem === null ? [] : [{ key: close === -1 ? 'cutOffXml' : problem, line: index + 1 }];
  return { objects, notes, next: lineBehind(source, end, index) };
}

/** @param budget pays for what references repeat: thirty levels, each of which refers twice to the one before, are a billion objects. */
function parseObjects(xml: string, line: number, budget: Source['budget']): { objects: PastedObject[]; problem: 'brokenXml' | 'doctype' | null } {
  const parser = new SaxesParser();
  const objects: PastedObject[] = [];
  const stack: Frame[] = [];
  const byRef = new Map<string, Known>();
  const typesByRef = new Map<string, string>();
  let problem: 'brokenXml' | 'doctype' | null = null;
  parser.on('doctype', () => {
    problem = 'doctype';
    throw new StopReading();
  });
  parser.on('error', () => {
    problem ??= 'brokenXml';
    throw new StopReading();
  });
  parser.on('text', (text) => {
    const top = stack.at(-1);
    if (top !== undefined) top.text += text;
  });
  parser.on('opentag', (tag) => {
    if (stack.length > MAX_DEPTH) throw new StopReading();
    stack.push(frameOf(tag, line + parser.line - 1));
  });
  parser.on('closetag', (tag) => {
    const frame = stack.pop();
    const parent = stack.at(-1);
    if (frame === undefined || parent === undefined) return;
    const refId = attribute(tag, 'RefId');
    const repeated = frame.tag === 'Ref' ? (byRef.get(refId ?? '')?.size ?? 0) : 0;
    budget.left -= repeated;
    if (budget.left < 0) throw new StopReading();
    frame.size += frame.text.length + repeated + 1;
    parent.size += frame.size;
    close(frame, parent, refId, byRef, typesByRef);
    if (frame.tag === 'Obj' && parent.tag === 'Objs') for (const object of topLevel(frame)) objects.push(object);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof StopReading)) problem = 'brokenXml';
    problem ??= 'brokenXml';
  }
  return { objects, problem };
}

class StopReading extends Error {}

function attribute(tag: SaxesTagPlain, name: string): string | null {
  return Object.hasOwn(tag.attributes, name) ? (tag.attributes[name] ?? null) : null;
}

function frameOf(tag: SaxesTagPlain, line: number): Frame {
  return { tag: tag.name, line, name: attribute(tag, 'N'), text: '', typeName: null, toString: null, properties: new Map(), items: null, size: 0 };
}

/** Hands what a closed element says to the one around it. */
function close(frame: Frame, parent: Frame, refId: string | null, byRef: Map<string, Known>, typesByRef: Map<string, string>): void {
  if (frame.tag === 'T' && parent.tag === 'TN') {
    parent.typeName ??= unescapeText(frame.text);
    return;
  }
  if (frame.tag === 'TN') {
    parent.typeName ??= frame.typeName;
    if (refId !== null && frame.typeName !== null) typesByRef.set(refId, frame.typeName);
    return;
  }
  if (frame.tag === 'TNRef') {
    parent.typeName ??= refId === null ? null : (typesByRef.get(refId) ?? null);
    return;
  }
  if (frame.tag === 'ToString') {
    parent.toString = unescapeText(frame.text);
    return;
  }
  if (BAGS.has(frame.tag)) {
    for (const [name, value] of frame.properties) parent.properties.set(name, value);
    return;
  }
  if (frame.tag === 'En') {
    const key = frame.properties.get('Key');
    if (typeof key === 'string') parent.properties.set(key, frame.properties.get('Value') ?? null);
    return;
  }
  if (LISTS.has(frame.tag)) {
    parent.items = frame.items ?? [];
    return;
  }
  const value = frame.tag === 'Ref' ? (refId === null ? null : (byRef.get(refId)?.value ?? null)) : valueOf(frame);
  if (frame.tag === 'Obj' && refId !== null) byRef.set(refId, { value, size: frame.size });
  if (frame.name !== null) parent.properties.set(unescapeText(frame.name), value);
  else if (LISTS.has(parent.tag)) (parent.items ??= []).push(value);
  else if (parent.tag === 'Obj' && parent.toString === null && typeof value === 'string') parent.toString = value;
}

function valueOf(frame: Frame): PastedValue {
  if (frame.tag === 'Nil') return null;
  if (frame.tag === 'B') return frame.text.trim() === 'true';
  if (NUMBERS.has(frame.tag)) return Number(frame.text.trim());
  if (frame.tag !== 'Obj') return unescapeText(frame.text);
  if (frame.items !== null) return frame.items;
  // An enumeration, a domain or an address says itself best in the words that its type prints.
  if (frame.toString !== null) return frame.toString;
  const properties: PastedProperties = frame.properties;
  return properties;
}

/** The objects of a document: itself, or what it wraps (a list, a hash table of lists). */
function topLevel(frame: Frame): PastedObject[] {
  const { line } = frame;
  const found: PastedObject[] = [];
  if (frame.properties.size > 0) collectObjects(frame.properties, { format: 'clixml', line, typeName: frame.typeName }, found);
  else collectObjects(frame.items ?? [], { format: 'clixml', line, typeName: null }, found);
  return found;
}

/** `_x000A_` is how CLIXML writes a character that XML does not carry ([MS-PSRP] §2.2.5.3.2). */
function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
