import { lineAt, lineBehind, type Source } from './source.ts';
import type { PastedValue, Segment } from './pasted.ts';

/** `EXOInboundConnector 'Name'` and the resources beside it, as Microsoft365DSC exports them. */
const HEADER = /^\s*(EXO[A-Za-z]{3,60})\s+(?:"[^"]*"|'[^']*'|[\w-]+)\s*(\{)?\s*$/;
const KEY = /[A-Za-z_]\w*/y;
const BARE = /[^\s;{}()'",]+/y;

/** A value that only PowerShell itself could work out (`$ConfigurationData…`, a call): kept as text behind this mark. */
export const EXPRESSION = '\u0000expression:';

type Cursor = { text: string; at: number; end: number };

/** Reads one Microsoft365DSC resource block, if it begins on this line. Nothing in it is carried out. */
export function readDsc(source: Source, index: number): Segment | null {
  const header = HEADER.exec(lineAt(source, index) ?? '');
  if (header?.[1] === undefined) return null;
  const bodyLine = header[2] === '{' ? index : index + 1;
  const brace = (lineAt(source, bodyLine) ?? '').search(bodyLine === index ? /\{\s*$/ : /^\s*\{/);
  if (brace === -1) return null;
  const open = source.text.indexOf('{', (source.starts[bodyLine] ?? 0) + brace);
  const cursor: Cursor = { text: source.text, at: open + 1, end: Math.min(source.text.length, open + 1 + source.budget.left) };
  const properties = new Map<string, PastedValue>();
  let isClosed = false;
  for (;;) {
    skip(cursor);
    if (cursor.at >= cursor.end) break;
    if (cursor.text[cursor.at] === '}') {
      cursor.at += 1;
      isClosed = true;
      break;
    }
    const key = match(cursor, KEY);
    skip(cursor);
    if (key === null || cursor.text[cursor.at] !== '=') break;
    cursor.at += 1;
    skip(cursor);
    properties.set(key, readValue(cursor));
  }
  source.budget.left -= cursor.at - open;
  const object = { format: 'dsc' as const, line: index + 1, typeName: header[1], properties };
  return {
    objects: properties.size === 0 ? [] : [object],
    notes: isClosed ? [] : [{ key: 'cutOffResource', line: index + 1 }],
    next: isClosed ? lineBehind(source, cursor.at, index) : Math.max(index + 1, lineBehind(source, cursor.at, index) - 1),
  };
}

/** Spaces, separators and comments. */
function skip(cursor: Cursor): void {
  for (;;) {
    const char = cursor.text[cursor.at];
    if (cursor.at >= cursor.end || char === undefined) return;
    if (char === '#') {
      while (cursor.at < cursor.end && cursor.text[cursor.at] !== '\n') cursor.at += 1;
    } else if (/[\s;]/.test(char)) cursor.at += 1;
    else return;
  }
}

function match(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? null;
  if (found !== null) cursor.at += found.length;
  return found;
}

function readValue(cursor: Cursor): PastedValue {
  const { text } = cursor;
  if (text.startsWith('@(', cursor.at)) return readArray(cursor);
  const first = readItem(cursor);
  // `"a","b"` without parentheses is a list as well.
  const items = [first];
  for (;;) {
    const before = cursor.at;
    skipInline(cursor);
    if (text[cursor.at] !== ',') {
      cursor.at = before;
      return items.length === 1 ? first : items;
    }
    cursor.at += 1;
    skip(cursor);
    items.push(readItem(cursor));
  }
}

function readArray(cursor: Cursor): PastedValue {
  cursor.at += 2;
  const items: PastedValue[] = [];
  for (;;) {
    skip(cursor);
    const char = cursor.text[cursor.at];
    if (cursor.at >= cursor.end || char === undefined) return items;
    if (char === ')') {
      cursor.at += 1;
      return items;
    }
    if (char === ',') cursor.at += 1;
    else items.push(readItem(cursor));
  }
}

function readItem(cursor: Cursor): PastedValue {
  const quote = cursor.text[cursor.at];
  if (quote === '"' || quote === "'") return readString(cursor, quote);
  const bare = match(cursor, BARE);
  if (bare === null) {
    cursor.at += 1;
    return null;
  }
  const word = bare.toLowerCase();
  if (word === '$true') return true;
  if (word === '$false') return false;
  if (word === '$null') return null;
  if (/^-?\d{1,15}$/.test(bare)) return Number(bare);
  const lineEnd = cursor.text.indexOf('\n', cursor.at);
  const rest = cursor.text.slice(cursor.at, lineEnd === -1 ? cursor.end : Math.min(lineEnd, cursor.end));
  cursor.at += rest.length;
  return `${EXPRESSION}${(bare + rest).trim().slice(0, 200)}`;
}

function readString(cursor: Cursor, quote: '"' | "'"): string {
  const { text } = cursor;
  let value = '';
  cursor.at += 1;
  while (cursor.at < cursor.end) {
    const char = text[cursor.at] ?? '';
    cursor.at += 1;
    if (char === quote) {
      if (text[cursor.at] !== quote) return value;
      cursor.at += 1;
      value += quote;
    } else if (char === '`' && quote === '"') {
      value += unescape(text[cursor.at] ?? '');
      cursor.at += 1;
    } else value += char;
  }
  return value;
}

const ESCAPES = new Map([['n', '\n'], ['r', '\r'], ['t', '\t'], ['0', '\0']]);

function unescape(char: string): string {
  return ESCAPES.get(char) ?? char;
}

function skipInline(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ' || cursor.text[cursor.at] === '\t') cursor.at += 1;
}
