import { expect, test } from 'vitest';
import { GALLERY_IDS } from '../../content/gallery-ids.ts';
import { LESSON_NAMES, lessons } from '../../content/lessons.ts';
import { LONGEST_LESSON, parseLesson, writeLesson } from './parse-lesson.ts';

test('a list of scenarios keeps its order and may repeat one', () => {
  expect(parseLesson('picture-3, picture-1,picture-3,')).toEqual({ name: null, ids: ['picture-3', 'picture-1', 'picture-3'], unknown: [], leftOut: 0 });
});

test('what names no scenario is said once, and shortened', () => {
  const { ids, unknown } = parseLesson(`picture-9,picture-1,picture-9,${'x'.repeat(500)},<b>`);
  expect(ids).toEqual(['picture-1']);
  expect(unknown).toEqual(['picture-9', `${'x'.repeat(40)}…`, '<b>']);
});

test.each(LESSON_NAMES)('the ready lesson %s goes by its name, and fits into its own list', (name) => {
  const lesson = { name, ids: lessons[name].ids };
  expect(parseLesson(writeLesson(lesson))).toEqual({ ...lesson, unknown: [], leftOut: 0 });
  expect(parseLesson(writeLesson({ ...lesson, name: null }))).toEqual({ name: null, ids: [...lesson.ids], unknown: [], leftOut: 0 });
});

test('a lesson has an end', () => {
  const { ids, leftOut } = parseLesson(Array.from({ length: 100 }, (_, index) => GALLERY_IDS[index % GALLERY_IDS.length]).join(','));
  expect(ids).toHaveLength(LONGEST_LESSON);
  expect(leftOut).toBe(100 - LONGEST_LESSON);
});

test.each(['', ',', ' , '])('%j holds nothing', (text) => {
  expect(parseLesson(text)).toEqual({ name: null, ids: [], unknown: [], leftOut: 0 });
});
