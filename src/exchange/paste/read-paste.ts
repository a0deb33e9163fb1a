import { readClixml } from './clixml.ts';
import { readCsv } from './csv.ts';
import { readDsc } from './dsc.ts';
import { readFormatList } from './format-list.ts';
import { readJson } from './json.ts';
import { lineAt, sourceOf, type Source } from './source.ts';
import type { PastedObject, PasteNote, Segment } from './pasted.ts';

/** Largest paste that is looked at, in characters: well above the output of the largest tenant. */
export const MAX_CHARACTERS = 32_000_000;
/** More objects than any drawing holds. */
export const MAX_OBJECTS = 50_000;

const READERS: readonly ((source: Source, index: number) => Segment | null)[] = [readClixml, readJson, readDsc, readCsv, readFormatList];
const SAMPLE = 80;
const PROGRESS_EVERY = 2_000;

/** What a paste holds, before anybody asked what the objects are. */
export type Paste = { objects: readonly PastedObject[]; notes: readonly PasteNote[] };

/**
 * Finds the objects that PowerShell printed, in any of the formats, in any order, with anything around them. Never throws;
 * takes time in proportion to the text's length.
 *
 * @param onProgress is told the part that is done, 0 … 1.
 */
export function readPaste(text: string, onProgress: (done: number) => void = () => undefined): Paste {
  if (text.length > MAX_CHARACTERS) return { objects: [], notes: [{ key: 'tooLarge', characters: text.length, limit: MAX_CHARACTERS }] };
  const source = sourceOf(text.startsWith('\ufeff') ? text.slice(1) : text);
  const total = source.starts.length;
  const objects: PastedObject[] = [];
  const notes: PasteNote[] = [];
  let reported = 0;
  let index = 0;
  while (index < total) {
    if (index - reported >= PROGRESS_EVERY) {
      reported = index;
      onProgress(index / total);
    }
    const segment = readSegment(source, index);
    if (segment === null) {
      noteUnread(notes, source, index);
      index += 1;
      continue;
    }
    for (const object of segment.objects) objects.push(object);
    for (const note of segment.notes) notes.push(note);
    index = segment.next;
    if (objects.length > MAX_OBJECTS) return { objects: objects.slice(0, MAX_OBJECTS), notes: [...notes, { key: 'tooManyObjects', limit: MAX_OBJECTS }] };
    if (segment.notes.some((note) => note.key === 'tooTangled')) break;
  }
  return { objects, notes };
}

function readSegment(source: Source, index: number): Segment | null {
  for (const reader of READERS) {
    const segment = reader(source, index);
    if (segment !== null) return segment;
  }
  return null;
}

/** Lines that no reader took are told in runs: nothing is left out in silence. */
function noteUnread(notes: PasteNote[], source: Source, index: number): void {
  const line = (lineAt(source, index) ?? '').trim();
  if (line === '') return;
  // The rule under the column names of Format-Table.
  if (/^-{2,}(?: +-{2,})+$/.test(line)) notes.push({ key: 'table', line: index + 1 });
  const last = notes.at(-1);
  if (last?.key === 'unreadLines' && last.line + last.count === index + 1) last.count += 1;
  else notes.push({ key: 'unreadLines', line: index + 1, count: 1, sample: line.slice(0, SAMPLE) });
}
