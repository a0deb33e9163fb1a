import type { GalleryId } from '../../content/gallery-ids.ts';
import type { Lesson } from '../teach/lesson-state.ts';
import { writeLesson } from '../teach/parse-lesson.ts';

/** What of the gallery an address opens: one scenario, or a lesson from one of its steps, counted from 1. */
export type GalleryAddress = { scenario: GalleryId } | { lesson: Pick<Lesson, 'name' | 'ids'>; step: number };

/** The address within this site: `?scenario=faq3-mx`, `?lesson=article&step=3`. Names only: it opens what the gallery holds by then. */
export function addressOf(wanted: GalleryAddress): string {
  if ('scenario' in wanted) return `${location.pathname}?scenario=${wanted.scenario}`;
  const { lesson, step } = wanted;
  return `${location.pathname}?lesson=${writeLesson(lesson)}${step === 1 ? '' : `&step=${step}`}`;
}

/** The same as a whole link. */
export function galleryLink(wanted: GalleryAddress): string {
  return `${location.origin}${addressOf(wanted)}`;
}
