import { create } from 'zustand';
import type { GalleryId } from '../../content/gallery-ids.ts';
import type { LessonName } from '../../content/lessons.ts';
import { useDocument } from '../document.ts';

/** Scenarios of the gallery in the order they are taught. */
export type Lesson = {
  /** The ready lesson this is; null: composed by somebody. */
  name: LessonName | null;
  ids: readonly GalleryId[];
  /** Which of them comes now, counted from 0. */
  at: number;
  /** Id of the document it was opened as; another one that is open is a digression. Null: it is being opened. */
  document: string | null;
};

/** Which document tells which scenario's story; it goes on telling it when it has been changed. */
export const useStory = create<{ document: string; id: GalleryId } | { document: null }>()(() => ({ document: null }));

/** The scenario whose story the open document tells; null: it tells none. */
export function useStoryId(): GalleryId | null {
  const open = useDocument(({ id }) => id);
  return useStory((story) => (story.document === open ? story.id : null));
}

/** The lesson that is being given; null: none. What can be done with it is in `lesson.ts`, loaded when there is one. */
export const useLesson = create<{ lesson: Lesson | null }>()(() => ({ lesson: null }));
