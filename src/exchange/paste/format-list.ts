import { CUT_SHORT, type PastedObject, type PastedValue, type Segment } from './pasted.ts';
import { lineAt, type Source } from './source.ts';

/** `Name          : value`: Format-List sets at least one space before the colon, which warnings and prompts do not. */
const PROPERTY = /^([A-Za-z_][\w.]{0,80})(\s+):(?: (.*)|)$/;

/** `isTight`: a single space before the colon. Of a printed list only the longest name has that. */
type Line = { name: string; colon: number; isTight: boolean; pieces: string[] };

/**
 * Reads one object as Format-List printed it, if it begins on this line: property lines whose colons stand in one column,
 * with the continuation lines of long values. It ends with an empty line. A list that came by a chat, a ticket or a web page
 * has lost its columns: a single space before each colon is taken for that.
 */
export function readFormatList(source: Source, index: number): Segment | null {
  const lines: Line[] = [];
  const names = new Set<string>();
  let allTight = true;
  let isRagged = false;
  let at = index;
  for (; ; at += 1) {
    const text = lineAt(source, at);
    const last = lines.at(-1);
    if (text === undefined) break;
    if (text.trim() === '') {
      if (last === undefined || !goesOn(source, at, text, last, names)) break;
      last.pieces.push('');
      continue;
    }
    const property = PROPERTY.exec(text);
    const colon = (property?.[1]?.length ?? 0) + (property?.[2]?.length ?? 0);
    const isTight = property?.[2]?.length === 1;
    if (property?.[1] !== undefined && (last === undefined || colon === last.colon || (isTight && allTight && !names.has(property[1])))) {
      allTight &&= isTight;
      isRagged ||= last !== undefined && colon !== last.colon;
      lines.push({ name: property[1], colon, isTight, pieces: [property[3] ?? ''] });
      names.add(property[1]);
    } else if (last !== undefined && isContinuation(text, last.colon)) last.pieces.push(text.slice(last.colon + 2));
    else if (last !== undefined && isRagged && /^\s+\S/.test(text)) last.pieces.push(text.trim());
    else break;
  }
  // A single line with a colon is more likely a message than an object, if its value is no plain word.
  if (lines.length < 2 && !isPlainSetting(lines)) return null;
  const isExact = wrapsAtEdge(lines);
  const properties = new Map(lines.map((line) => [line.name, readValue(joinPieces(line.pieces, isExact))]));
  const object: PastedObject = { format: 'formatList', line: index + 1, typeName: null, properties };
  return { objects: [object], notes: [], next: at };
}

/**
 * Whether a blank line belongs to a value of several lines (the Description of a transport rule ends in one): behind it, the same object goes
 * on with a property it does not have yet.
 */
function goesOn(source: Source, at: number, blank: string, last: Line, names: ReadonlySet<string>): boolean {
  if (blank.length < last.colon && last.pieces.length < 2) return false;
  const next = PROPERTY.exec(lineAt(source, at + 1) ?? '');
  if (next?.[1] === undefined) return false;
  if (next[1].length + (next[2]?.length ?? 0) !== last.colon && !(last.isTight && next[2]?.length === 1)) return false;
  return !names.has(next[1]);
}

/** `RejectDirectSend : False`: one setting that was asked for by its name. */
function isPlainSetting([line]: readonly Line[]): boolean {
  return line !== undefined && /^[A-Z][a-z]+[A-Z]\w*$/.test(line.name) && line.pieces.length === 1 && /^[\w.-]*$/.test(line.pieces[0] ?? '');
}

function isContinuation(text: string, colon: number): boolean {
  return text.length > colon + 2 && text.slice(0, colon + 2).trim() === '';
}

/** Columns of a console that a text takes: signs of East Asian scripts take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += (char.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return columns;
}

/**
 * How the console wrapped: at the exact edge, as it does under East Asian cultures, when at least two lines went on and all of
 * them reach the same edge (a sign of two columns may not have fitted); else between words.
 */
function wrapsAtEdge(lines: readonly Line[]): boolean {
  const widths = lines.flatMap(({ pieces }) => pieces.slice(0, -1).map(columnsOf));
  const edge = widths.reduce((widest, width) => Math.max(widest, width), 0);
  return widths.length >= 2 && widths.every((width) => edge - width <= 1);
}

/**
 * One value from its lines. Between words, the space at the break is gone; a line without any space was too long for the console
 * and was broken where it stood.
 */
function joinPieces(pieces: readonly string[], isExact: boolean): string {
  const parts: string[] = [];
  // The last sign so far. Asked of the whole text, after each piece of it, it would cost the square of a long value.
  let last = '';
  pieces.forEach((piece, at) => {
    const wantsSpace = at > 0 && (last === ',' || (!isExact && last !== ' ' && (pieces[at - 1] ?? '').includes(' ')));
    if (wantsSpace) parts.push(' ');
    parts.push(piece);
    last = piece.at(-1) ?? (wantsSpace ? ' ' : last);
  });
  return parts.join('');
}

/** `{a, b...}` is a list, with a mark where it was cut short; anything else is text. */
export function readValue(text: string): PastedValue {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) return trimmed === '' ? null : trimmed;
  const isClosed = trimmed.endsWith('}');
  const inner = isClosed ? trimmed.slice(1, -1) : trimmed.slice(1);
  const cut = /(?:\.\.\.|\u2026)$/.exec(inner.trimEnd());
  const items = inner
    .slice(0, cut === null ? undefined : cut.index)
    .split(/,\s+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return cut === null && isClosed ? items : [...items, CUT_SHORT];
}
