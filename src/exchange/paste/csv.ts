import { lineAt, lineBehind, type Source } from './source.ts';
import type { PastedObject, PasteNote, Segment } from './pasted.ts';

/** Export-Csv separates by a comma, or with -UseCulture by what the region uses; a spreadsheet gives tabs. */
const DELIMITERS = [',', ';', '\t'] as const;
const COLUMN = /^[A-Za-z_][\w .-]{0,80}$/;

type Row = { fields: string[]; end: number; isClosed: boolean };

/**
 * Reads a table as Export-Csv wrote it (RFC 4180: quoted fields may hold delimiters, doubled quotes and line ends), if its
 * header stands on this line. It ends with the first row that is none.
 */
export function readCsv(source: Source, index: number): Segment | null {
  const first = lineAt(source, index) ?? '';
  const isTyped = /^#TYPE\s/.test(first);
  const headerIndex = isTyped ? index + 1 : index;
  const headerLine = lineAt(source, headerIndex) ?? '';
  const delimiter = DELIMITERS.find((candidate) => isHeader(headerLine, candidate));
  if (delimiter === undefined) return null;
  const header = readRow(headerLine, 0, delimiter).fields;
  const objects: PastedObject[] = [];
  const notes: PasteNote[] = [];
  let at = headerIndex + 1;
  for (;;) {
    const line = lineAt(source, at);
    if (line === undefined || line.trim() === '') break;
    const row = readRow(source.text, source.starts[at] ?? 0, delimiter, source.budget);
    if (!row.isClosed) {
      notes.push({ key: 'cutOffCsv', line: at + 1 });
      at += 1;
      break;
    }
    if (row.fields.length !== header.length) {
      if (row.fields.length === 1) break;
      notes.push({ key: 'csvRow', line: at + 1, fields: row.fields.length, expected: header.length });
    } else {
      const properties = new Map(header.map((name, column) => [name, row.fields[column] ?? null]));
      objects.push({ format: 'csv', line: at + 1, typeName: isTyped ? first.slice(5).trim() : null, properties });
    }
    at = lineBehind(source, row.end, at);
  }
  return objects.length === 0 && notes.length === 0 ? null : { objects, notes, next: at };
}

/** Column names only, no two alike; without quotes at least three, or prose with a comma in it would be a table. */
function isHeader(line: string, delimiter: string): boolean {
  if (line.length > 20_000 || !line.includes(delimiter)) return false;
  const { fields, isClosed } = readRow(line, 0, delimiter);
  const isQuoted = line.startsWith('"');
  return isClosed && fields.length >= (isQuoted ? 2 : 3) && fields.every((field) => COLUMN.test(field)) && new Set(fields).size === fields.length;
}

function readRow(text: string, start: number, delimiter: string, budget: { left: number } = { left: text.length }): Row {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        budget.left -= (quote === -1 ? text.length : quote) - at;
        if (quote === -1 || budget.left < 0) return { fields, end: text.length, isClosed: false };
        field += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    }
    const rest = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    fields.push(field + text.slice(rest, at));
    if (text[at] !== delimiter) return { fields, end: at, isClosed: true };
    at += 1;
  }
}
