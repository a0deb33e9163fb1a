import { isGalleryId, type GalleryId } from '../../content/gallery-ids.ts';
import { LANGUAGES, type Language } from '../../content/language.ts';

/** What the notes can have the main window do; ids of its commands. */
export const NOTES_COMMANDS = ['stepForward', 'stepBack', 'play', 'nextScenario', 'previousScenario', 'blank', 'laser', 'restartTimer', 'present'] as const;
export type NotesCommand = (typeof NOTES_COMMANDS)[number];

/** All that the notes show. Nothing of it is hidden from the main window: what is to be predicted there is a riddle here too. */
export type NotesState = {
  language: Language;
  /** Whose story is told; null: what is open is no scenario of the gallery. */
  story: GalleryId | null;
  /** Whether the story may be told: it gives the verdicts away. */
  asking: boolean;
  title: string;
  lesson: { title: string; ids: readonly GalleryId[]; at: number } | null;
  /** The message under way, and which of how many runs it is, counted from 1. */
  run: { label: string; at: number; count: number } | null;
  /** Where it stands. */
  moment: string;
  /** The verdicts that were made so far. */
  verdicts: readonly string[];
  playing: boolean;
  /** When the class began, in milliseconds since 1970. */
  since: number;
  presenting: boolean;
  blank: boolean;
  laser: boolean;
};

/** What the two windows say to each other. */
export type PresenterMessage =
  /** The notes have been opened, or ask again. */
  | { key: 'hello' }
  /** The main window is here, perhaps again, and asks whether there are notes. */
  | { key: 'anyNotes' }
  | { key: 'state'; state: NotesState }
  | { key: 'command'; command: NotesCommand }
  /** A window goes: it was closed, or is being loaded again. */
  | { key: 'mainGone' }
  | { key: 'notesGone' };

function isStory(id: unknown): boolean {
  return typeof id === 'string' && isGalleryId(id);
}

/** The lesson's scenarios are looked up by their ids. */
function isLessonPlace(lesson: unknown): boolean {
  return lesson === null || (typeof lesson === 'object' && 'ids' in lesson && Array.isArray(lesson.ids) && lesson.ids.every(isStory));
}

/** The channel carries what this page sent, or another version of it in another window: its form is looked at, its words are only shown. */
function isState(state: unknown): state is NotesState {
  return (
    typeof state === 'object' &&
    state !== null &&
    'language' in state &&
    LANGUAGES.some((known) => known === state.language) &&
    'story' in state &&
    (state.story === null || isStory(state.story)) &&
    'lesson' in state &&
    isLessonPlace(state.lesson) &&
    'verdicts' in state &&
    Array.isArray(state.verdicts) &&
    'since' in state &&
    typeof state.since === 'number' &&
    'moment' in state &&
    typeof state.moment === 'string'
  );
}

/** A message as it came; null: none of ours. */
export function readMessage(data: unknown): PresenterMessage | null {
  if (typeof data !== 'object' || data === null || !('key' in data)) return null;
  switch (data.key) {
    case 'hello':
    case 'anyNotes':
    case 'mainGone':
    case 'notesGone':
      return { key: data.key };
    case 'state':
      return 'state' in data && isState(data.state) ? { key: 'state', state: data.state } : null;
    case 'command': {
      const command = 'command' in data ? NOTES_COMMANDS.find((known) => known === data.command) : undefined;
      return command === undefined ? null : { key: 'command', command };
    }
    default:
      return null;
  }
}

/** What notes answer to a message; null: nothing. Two windows with the same notes hear each other, and must not go on for ever. */
export function answerOfNotes({ key }: PresenterMessage): PresenterMessage | null {
  return key === 'anyNotes' ? { key: 'hello' } : null;
}

/** One end of the wire between a main window and its notes. */
export type PresenterChannel = { send: (message: PresenterMessage) => void; close: () => void };

/**
 * Opens the wire. It stays within this browser, between windows of this page.
 *
 * @param id names the main window; its notes carry it in their address.
 */
export function openPresenterChannel(id: string, onMessage: (message: PresenterMessage) => void): PresenterChannel {
  const channel = new BroadcastChannel(`presenting-${id}`);
  channel.addEventListener('message', ({ data }) => {
    const message = readMessage(data);
    if (message !== null) onMessage(message);
  });
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
