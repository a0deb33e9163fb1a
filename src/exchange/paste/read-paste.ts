import { cleanText } from './clean-text.ts';
import { readClixml } from './clixml.ts';
import { readCsv } from './csv.ts';
import { readDsc } from './dsc.ts';
import { readFormatList } from './format-list.ts';
import { readJson } from './json.ts';
import { NoteCollector } from './note-collector.ts';
import { lineAt, sourceOf, type Source } from './source.ts';
import type { PastedObject, PasteNote, Segment } from './pasted.ts';

/** Largest paste that is looked at, in characters: well above the output of the largest tenant. */
export const MAX_CHARACTERS = 32_000_000;
/** More objects than any drawing holds. */
export const MAX_OBJECTS = 50_000;

const READERS: readonly ((source: Source, index: number) => Segment | null)[] = [readClixml, readJson, readDsc, readCsv, readFormatList];
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
  const source = sourceOf(cleanText(text));
  const total = source.starts.length;
  const objects: PastedObject[] = [];
  const notes = new NoteCollector();
  let reported = 0;
  let index = 0;
  while (index < total) {
    if (index - reported >= PROGRESS_EVERY) {
      reported = index;
      onProgress(index / total);
    }
    const segment = readSegment(source, index);
    if (segment === null) {
      notes.addUnread(lineAt(source, index) ?? '', index);
      index += 1;
      continue;
    }
    notes.endRun();
    for (const object of segment.objects) objects.push(object);
    for (const note of segment.notes) notes.add(note);
    index = segment.next;
    if (objects.length > MAX_OBJECTS) {
      notes.add({ key: 'tooManyObjects', limit: MAX_OBJECTS });
      return { objects: objects.slice(0, MAX_OBJECTS), notes: notes.all };
    }
    if (segment.notes.some((note) => note.key === 'tooTangled')) break;
  }
  return { objects, notes: notes.all };
}

function readSegment(source: Source, index: number): Segment | null {
  for (const reader of READERS) {
    const segment = reader(source, index);
    if (segment !== null) return segment;
  }
  return null;
}
