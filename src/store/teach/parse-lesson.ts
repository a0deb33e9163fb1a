import { isGalleryId, type GalleryId } from '../../content/gallery-ids.ts';
import { LESSON_NAMES, lessons, type LessonName } from '../../content/lessons.ts';

/** Scenarios of one lesson: more than anybody teaches, and few enough for any address. */
export const LONGEST_LESSON = 60;
/** Signs of a name that is repeated to its reader; what a link holds may be anything. */
const LONGEST_NAME = 40;

/** What a lesson's text holds. */
export type ParsedLesson = {
  /** The ready lesson that was named; null: a list of scenarios. */
  name: LessonName | null;
  ids: GalleryId[];
  /** What names no scenario, shortened, each once. */
  unknown: string[];
  /** How many scenarios were left out because a lesson may not be longer. */
  leftOut: number;
};

/** Reads `article`, or `picture-1,faq1-endpoint-name`. Empty places, as after a last comma, say nothing. */
export function parseLesson(text: string): ParsedLesson {
  const name = LESSON_NAMES.find((known) => known === text.trim());
  if (name !== undefined) return { name, ids: [...lessons[name].ids], unknown: [], leftOut: 0 };
  const ids: GalleryId[] = [];
  const unknown = new Set<string>();
  for (const part of text.split(',')) {
    const given = part.trim();
    if (given === '') continue;
    if (isGalleryId(given)) ids.push(given);
    else unknown.add(given.length > LONGEST_NAME ? `${given.slice(0, LONGEST_NAME)}…` : given);
  }
  return { name: null, ids: ids.slice(0, LONGEST_LESSON), unknown: [...unknown], leftOut: Math.max(0, ids.length - LONGEST_LESSON) };
}

/** A lesson as a link holds it; a ready one goes by its name. */
export function writeLesson({ name, ids }: { name: LessonName | null; ids: readonly GalleryId[] }): string {
  return name ?? ids.join(',');
}
