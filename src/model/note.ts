import * as v from 'valibot';
import { wrapText, type Font } from '../util/text-width.ts';
import { id, nullable, text } from './fields.ts';

export const noteEntries = {
  /** In whose frame it lies, and goes along with it; null: in none. */
  organization: nullable(id),
  text,
};

/** Words on the drawing, for whoever reads it. They change nothing about any mail. */
export const noteSchema = v.strictObject({ id, type: v.literal('note'), ...noteEntries });
export type Note = v.InferOutput<typeof noteSchema>;

/** How a note is written, wherever it is drawn; in pixels at zoom 1. */
export const NOTE_FONT: Font = { size: 13 };
export const NOTE_LINE = 20;
export const NOTE_WIDTH = 240;
/** Between the words and the edge of the note. */
export const NOTE_PADDING = 12;

/** A note of more lines is cut: it would be read by nobody, and all of it is in the inspector. */
const MOST_LINES = 30;

const linesOf = new WeakMap<Note, readonly string[]>();

/** The lines of a note, broken where they are broken on the page and in every picture. */
export function noteLines(note: Note): readonly string[] {
  const known = linesOf.get(note);
  if (known !== undefined) return known;
  const all = wrapText(note.text.trim(), NOTE_WIDTH - 2 * NOTE_PADDING, NOTE_FONT);
  const lines = all.length <= MOST_LINES ? all : [...all.slice(0, MOST_LINES - 1), '…'];
  linesOf.set(note, lines);
  return lines;
}

/** The place of the last line that was written anew, from 0: where somebody is writing. */
export function lastChangedLine(before: Note, after: Note): number {
  const [old, lines] = [noteLines(before), noteLines(after)];
  let same = 0;
  while (same < Math.min(old.length, lines.length) - 1 && old[old.length - 1 - same] === lines[lines.length - 1 - same]) same += 1;
  return Math.max(0, lines.length - 1 - same);
}
