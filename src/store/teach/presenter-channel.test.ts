import { expect, test } from 'vitest';
import { answerOfNotes, readMessage, type NotesState, type PresenterMessage } from './presenter-channel.ts';

const state: NotesState = {
  language: 'ja',
  story: 'picture-1',
  asking: false,
  title: 'x',
  lesson: { title: 'y', ids: ['picture-1'], at: 0 },
  run: { label: 'a → b', at: 1, count: 1 },
  moment: 'End',
  verdicts: [],
  playing: false,
  since: 1,
  presenting: true,
  blank: false,
  laser: false,
};

test.each([{ key: 'hello' }, { key: 'anyNotes' }, { key: 'mainGone' }, { key: 'notesGone' }, { key: 'command', command: 'stepForward' }, { key: 'state', state }])('$key is understood', (message) => {
  expect(readMessage(structuredClone(message))).toEqual(message);
});

test.each([null, 'hello', {}, { key: 'command', command: 'delete' }, { key: 'command' }, { key: 'state' }, { key: 'state', state: { ...state, language: 'xx' } }, { key: 'state', state: { ...state, story: 'of a later version' } }, { key: 'state', state: { ...state, lesson: { title: 'y', ids: ['picture-1', 'of a later version'], at: 0 } } }, { key: 'run', code: 'alert(1)' }])(
  '%j is none of ours',
  (message) => {
    expect(readMessage(message)).toBeNull();
  },
);

test('notes answer the main window, and nothing that other notes say', () => {
  expect(answerOfNotes({ key: 'anyNotes' })).toEqual({ key: 'hello' });
  const saidByNotes: PresenterMessage[] = [{ key: 'hello' }, { key: 'notesGone' }, { key: 'command', command: 'play' }];
  expect(saidByNotes.map(answerOfNotes)).toEqual([null, null, null]);
});
