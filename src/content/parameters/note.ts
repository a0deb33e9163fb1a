import type { Note } from '../../model/note.ts';
import type { FieldOf, ParameterTexts } from './parameter.ts';
import { ANY_TEXT, FOR_READERS, NONE } from './shared.ts';

/** Words on the drawing. */
export const note: ParameterTexts<FieldOf<Note>> = {
  text: {
    label: { en: 'Text', ja: 'テキスト' },
    what: { en: 'What is written on the drawing. The line breaks stay.', ja: '図に表示される文章です。改行もそのまま表示されます。' },
    values: ANY_TEXT,
    fallback: NONE,
    effect: FOR_READERS,
    source: null,
  },
  organization: {
    label: { en: 'Organization', ja: '組織' },
    what: { en: 'In whose frame the note lies. It moves with the frame.', ja: 'メモが置かれている枠の組織です。枠を動かすと一緒に動きます。' },
    values: { en: 'An organization of the drawing, or none', ja: '図の組織、またはなし' },
    fallback: NONE,
    effect: FOR_READERS,
    source: null,
  },
};
