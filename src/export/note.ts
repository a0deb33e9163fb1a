import type { Rect } from '../canvas/geometry/points.ts';
import { NOTE_FONT, NOTE_LINE, NOTE_PADDING, noteLines, type Note } from '../model/note.ts';
import type { Brush } from './brush.ts';
import { element, textElement } from './svg.ts';

/** From the top of a line to what its letters stand on, in pixels. */
const BASELINE = 14.5;

/** Words on the drawing, in the lines in which the page has them. */
export function drawNote({ colors }: Brush, { x, y, w, h }: Rect, note: Note): string {
  return [
    element('rect', { x: x + 0.5, y: y + 0.5, width: w - 1, height: h - 1, rx: 3, fill: colors.note, stroke: colors.noteLine }),
    ...noteLines(note).map((line, at) => textElement(line, { x: x + NOTE_PADDING + 1, y: y + NOTE_PADDING + at * NOTE_LINE + BASELINE, size: NOTE_FONT.size, fill: colors.ink })),
  ].join('');
}
