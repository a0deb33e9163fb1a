import { phrase, type Texts } from './language.ts';

/** Places of a run that are no record of the drawing, and the way from one place to another. */
export const placeTexts = {
  frontDoor: { en: 'front door', ja: 'フロント ドア' },
  mailbox: { en: 'mailbox', ja: 'メールボックス' },
  way: phrase({ en: (from: string, to: string) => `${from} → ${to}`, ja: (from: string, to: string) => `${from} → ${to}` }),
} as const satisfies Texts;
