import { phrase, type Texts } from './language.ts';

/** What is said wherever something pasted is read. */
export const pasteTexts = {
  close: { en: 'Close', ja: '閉じる' },
  read: { en: 'Read', ja: '読み取る' },
  reading: { en: 'Reading…', ja: '読み取り中…' },
  cancel: { en: 'Cancel', ja: '中止' },
  unavailable: phrase({
    en: (message: string) => `This browser does not let the page read in the background (${message}). Reload the page, or use another browser.`,
    ja: (message: string) => `このブラウザーではバックグラウンドでの読み取りができません (${message})。ページを再読み込みするか、別のブラウザーを使用してください。`,
  }),
  fileUnreadable: phrase({ en: (name: string) => `The browser could not read ${name}. Choose it again.`, ja: (name: string) => `ブラウザーが ${name} を読み取れませんでした。もう一度選択してください。` }),
} as const satisfies Texts;
