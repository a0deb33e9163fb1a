import { phrase, type Texts } from './language.ts';

/** The few words about drawings that the first picture comes with; the others are loaded with what they stand on. */
export const drawingNames = {
  menu: { en: 'Drawing', ja: '図' },
  dropHere: {
    en: 'Drop a drawing, an exported picture, PowerShell output or an .eml message to open it',
    ja: '図のファイル、書き出した画像、PowerShell の出力、.eml メッセージをドロップすると開きます',
  },
  copyOf: phrase({
    en: (title: string) => (title === '' ? 'Untitled drawing (copy)' : `${title} (copy)`),
    ja: (title: string) => (title === '' ? '無題の図 (コピー)' : `${title} (コピー)`),
  }),
} as const satisfies Texts;
