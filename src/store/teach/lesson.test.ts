import { lessons } from '../../content/lessons.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_SCENARIO } from '../../model/scenario.ts';

/** A page's address and storage, as much of them as a lesson touches. */
const address = { origin: 'http://127.0.0.1', pathname: '/', search: '', hash: '' };
let written: { state: unknown; url: string } = { state: null, url: '' };
const kept = new Map<string, string>();
vi.stubGlobal('navigator', { language: 'en-US' });
vi.stubGlobal('location', address);
vi.stubGlobal('history', { state: null, replaceState: (state: unknown, _title: string, url: string) => (written = { state, url }) });
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => undefined });
vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) });

const { goToStep, leaveLesson, moveInLesson, openLessonLink, startLesson } = await import('./lesson.ts');
const { useLesson } = await import('./lesson-state.ts');
const { setTitle, useDocument, adoptDocument, openDocument } = await import('../document.ts');
const { openGalleryScenario } = await import('../open/open-gallery.ts');
const { useSession } = await import('../session.ts');
const { addToDraft, emptyDraft, moveInDraft, removeFromDraft, useLessonDraft } = await import('./lesson-draft.ts');

const opened = (): string => {
  const { origin } = useDocument.getState();
  return origin.kind === 'gallery' ? origin.id : origin.kind;
};

beforeEach(() => {
  useLesson.setState({ lesson: null });
  useSession.setState({ notices: [] });
  emptyDraft();
});

test('a lesson goes through its scenarios, and its address says where it is', async () => {
  await startLesson({ name: null, ids: ['picture-1', 'faq1-endpoint-name'] });
  expect(opened()).toBe('picture-1');
  expect(written.url).toBe('/?lesson=picture-1,faq1-endpoint-name');
  expect(await moveInLesson(1)).toBe(true);
  expect(opened()).toBe('faq1-endpoint-name');
  expect(written.url).toBe('/?lesson=picture-1,faq1-endpoint-name&step=2');
  expect(await moveInLesson(1)).toBe(false);
  expect(opened()).toBe('faq1-endpoint-name');
  leaveLesson();
  expect(written.url).toBe('/');
});

test('two presses at once go one scenario further, not two', async () => {
  await startLesson({ name: 'article', ids: ['picture-1', 'picture-2', 'picture-3'] });
  await Promise.all([moveInLesson(1), moveInLesson(1)]);
  expect(useLesson.getState().lesson?.at).toBe(1);
  expect(opened()).toBe('picture-2');
});

test('a scenario that is on its way takes the place of nothing that was opened meanwhile', async () => {
  const going = openGalleryScenario('picture-1');
  openDocument('mine', EMPTY_SCENARIO, { kind: 'own' });
  expect(await going).toBe(false);
  expect(useDocument.getState().id).toBe('mine');
});

test('a step that is overtaken by another scenario is not where the lesson is', async () => {
  await startLesson({ name: null, ids: ['picture-1', 'picture-2'] });
  const before = useLesson.getState().lesson;
  const going = moveInLesson(1);
  await openGalleryScenario('faq3-mx');
  expect(await going).toBe(false);
  expect(opened()).toBe('faq3-mx');
  expect(useLesson.getState().lesson).toEqual(before);
});

test('a step that was changed is the drawing a reload comes back to; a step further it is not', async () => {
  await startLesson({ name: null, ids: ['picture-1', 'picture-2'] });
  setTitle('With the class’s change');
  adoptDocument();
  expect(written.state).toEqual({ drawing: useDocument.getState().id });
  await goToStep(1);
  expect(written.state).toBeNull();
});

test('a link says what it names and nobody knows, and teaches the rest from its step', async () => {
  expect(await openLessonLink('picture-1,picture-9,picture-3', 2)).toBe(true);
  expect(opened()).toBe('picture-3');
  expect(useSession.getState().notices).toMatchObject([{ key: 'unknownScenarios', names: ['picture-9'] }]);
});

test('a link that names nothing opens nothing and says so', async () => {
  const before = useDocument.getState().id;
  expect(await openLessonLink(' , ', null)).toBe(false);
  expect(useDocument.getState().id).toBe(before);
  expect(useSession.getState().notices).toMatchObject([{ key: 'unknownScenarios', names: [] }]);
});

test('a step beyond the end is the last one', async () => {
  await openLessonLink('article', 1_000);
  expect(useLesson.getState().lesson).toMatchObject({ name: 'article', at: lessons.article.ids.length - 1 });
});

test('a draft is put in order and kept', () => {
  for (const id of ['picture-1', 'picture-2', 'picture-1'] as const) addToDraft(id);
  moveInDraft(1, -1);
  moveInDraft(0, -1);
  removeFromDraft(2);
  expect(useLessonDraft.getState().ids).toEqual(['picture-2', 'picture-1']);
  expect(kept.get('lessonDraft')).toBe('picture-2,picture-1');
  emptyDraft();
  expect(kept.has('lessonDraft')).toBe(false);
});
