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
  connectorsStay: 'advice',
  removed: 'news',
  cannotConnect: 'advice',
};

/** How urgent a notice is. */
export function toneOf(notice: Notice): Tone {
  return tones[notice.key];
}
