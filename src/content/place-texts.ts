/** Places of a run that are no record of the drawing. */
export const placeTexts = {
  frontDoor: { en: 'front door', ja: 'フロント ドア' },
} as const;
