import { phrase, type Texts } from './language.ts';

/** What the dialog that exports pictures says. */
export const pictureTexts = {
  heading: { en: 'Export picture', ja: '画像を書き出す' },
  intro: {
    en: 'Drop the picture on this page later, and its drawing opens again: the link is inside it.',
    ja: '書き出した画像には図のリンクが含まれます。このページにドロップすると、同じ図が開きます。',
  },
  close: { en: 'Close', ja: '閉じる' },
  preview: phrase({ en: (title: string) => `Preview of ${title}`, ja: (title: string) => `${title} のプレビュー` }),
  theme: { en: 'Colours', ja: '配色' },
  light: { en: 'Light', ja: 'ライト' },
  dark: { en: 'Dark', ja: 'ダーク' },
  runHidden: { en: 'The run is left out while there is something to predict.', ja: '予想が終わるまで、実行結果は画像に含まれません。' },
  withRun: { en: 'With the shown message and its verdicts', ja: '表示中のメッセージと判定を含める' },
  withTitle: { en: 'With the title', ja: 'タイトルを含める' },
  withLink: { en: 'With the link inside (the whole drawing, readable by whoever gets the picture)', ja: 'リンクを含める (画像を受け取った人は図の全体を読めます)' },
  withQr: { en: 'With a QR code of the link', ja: 'リンクの QR コードを含める' },
  qrTooLong: phrase({
    en: (length: number) => `The link has ${length.toLocaleString('en')} characters: too many for a QR code that a camera can read.`,
    ja: (length: number) => `リンクが ${length.toLocaleString('ja')} 文字あり、カメラで読み取れる QR コードにできません。`,
  }),
  saveSvg: { en: 'Save as SVG', ja: 'SVG で保存' },
  savePng: { en: 'Save as PNG', ja: 'PNG で保存' },
  copyMermaid: { en: 'Copy as Mermaid text', ja: 'Mermaid テキストをコピー' },
  size: phrase({ en: (width: number, height: number) => `${width} × ${height} px; the PNG is twice as dense`, ja: (width: number, height: number) => `${width} × ${height} px (PNG は 2 倍の密度)` }),
} as const satisfies Texts;
