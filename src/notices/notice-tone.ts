import type { Notice } from '../content/notice.ts';

/** How urgent a notice is: a problem interrupts a screen reader; news goes away by itself. */
export type Tone = 'news' | 'advice' | 'problem';

const tones: { readonly [K in Notice['key']]: Tone } = {
  linkDamaged: 'problem',
  linkCopied: 'news',
  linkTooLong: 'advice',
  clipboardBlocked: 'advice',
  engineCrashed: 'problem',
  engineHung: 'problem',
  engineUnavailable: 'problem',
  partMissing: 'problem',
  storageUnavailable: 'problem',
  storageFull: 'problem',
  documentDamaged: 'problem',
  fileDamaged: 'problem',
  fileUnknown: 'problem',
  pictureWithoutDrawing: 'problem',
  unknownScenarios: 'problem',
  lessonTooLong: 'advice',
  exerciseEmpty: 'advice',
  exerciseNeeds: 'advice',
  exerciseCopied: 'news',
  notesBlocked: 'problem',
  keptBoth: 'advice',
  textCopied: 'news',
  pictureFailed: 'problem',
  pasteDamaged: 'problem',
  nothingToPaste: 'advice',
  connectorsDoNotFit: 'advice',
  filesLeft: 'advice',
  removed: 'news',
  cannotConnect: 'advice',
};

/** How urgent a notice is. */
export function toneOf(notice: Notice): Tone {
  return tones[notice.key];
}

/** What answers a gesture that cannot be, and is read at once: it goes by itself, as news do, and does not stay over the drawing. */
const ANSWERS: ReadonlySet<Notice['key']> = new Set(['cannotConnect', 'connectorsDoNotFit', 'nothingToPaste']);

/** Whether a notice goes by itself. */
export function isFleeting(notice: Notice): boolean {
  return toneOf(notice) === 'news' || ANSWERS.has(notice.key);
}
