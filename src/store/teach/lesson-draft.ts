import { create } from 'zustand';
import type { GalleryId } from '../../content/gallery-ids.ts';
import { LONGEST_LESSON, parseLesson, writeLesson } from './parse-lesson.ts';

const KEY = 'lessonDraft';

function load(): readonly GalleryId[] {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? [] : parseLesson(kept).ids;
  } catch {
    return [];
  }
}

/** The lesson that is being composed in the gallery; kept in this browser. */
export const useLessonDraft = create<{ ids: readonly GalleryId[] }>()(() => ({ ids: load() }));

function set(ids: readonly GalleryId[]): void {
  useLessonDraft.setState({ ids });
  try {
    if (ids.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, writeLesson({ name: null, ids }));
  } catch {
    // Blocked or full: it holds for this visit.
  }
}

/** Puts a scenario at the end. One may be shown twice: before, and with what was learned. */
export function addToDraft(id: GalleryId): void {
  const { ids } = useLessonDraft.getState();
  if (ids.length < LONGEST_LESSON) set([...ids, id]);
}

export function removeFromDraft(at: number): void {
  set(useLessonDraft.getState().ids.filter((_, index) => index !== at));
}

/** Moves a scenario one place up (-1) or down (1). */
export function moveInDraft(at: number, step: 1 | -1): void {
  const ids = [...useLessonDraft.getState().ids];
  const [moved] = ids.splice(at, 1);
  if (moved === undefined || at + step < 0 || at + step > ids.length) return;
  ids.splice(at + step, 0, moved);
  set(ids);
}

export function emptyDraft(): void {
  set([]);
}
