import type { RecordType } from '../model/record.ts';
import { phrase, type TextTable, type Texts } from './language.ts';

/** What the palette can add: records, messages to send, and parts that are made of several records. */
export type PaletteItem = RecordType | 'message' | 'parts';

/** The words under the icons: short enough for a narrow rail, and part of the name that a screen reader says. */
export const paletteLabels: TextTable<PaletteItem> = {
  organization: { en: 'Organization', ja: '組織' },
  tenant: { en: 'Tenant', ja: 'テナント' },
  onPremisesServer: { en: 'Server', ja: 'サーバー' },
  gateway: { en: 'Gateway', ja: 'ゲートウェイ' },
  internetHost: { en: 'Internet', ja: 'インターネット' },
  mxRecord: { en: 'MX', ja: 'MX' },
  note: { en: 'Note', ja: 'メモ' },
  message: { en: 'Message', ja: 'メッセージ' },
  parts: { en: 'Parts', ja: '部品' },
};

/** What the palette says. */
export const paletteTexts = {
  add: phrase({ en: (what: string) => `Add: ${what}`, ja: (what: string) => `追加: ${what}` }),
  /** Two sentences after each other, and a name before what it is. */
  both: phrase({ en: (first: string, second: string) => `${first} ${second}`, ja: (first: string, second: string) => `${first}${second}` }),
  tip: phrase({ en: (name: string, hint: string) => `${name}. ${hint}`, ja: (name: string, hint: string) => `${name}。${hint}` }),
  drag: { en: 'Click, or drag it into the drawing.', ja: 'クリックするか、図の中へドラッグします。' },
  message: { en: 'Message', ja: 'メッセージ' },
  messageWhat: {
    en: 'A message to send: MAIL FROM, RCPT TO, and the place where it starts.',
    ja: '送信するメッセージです。MAIL FROM、RCPT TO、送信する場所を指定します。',
  },
  messageNeedsPlace: {
    en: 'A message starts at a tenant or a server: add one of them first.',
    ja: 'メッセージはテナントまたはサーバーから送信されます。先にどちらかを追加してください。',
  },
} as const satisfies Texts;

/** What the dialog with the parts says. */
export const partTexts = {
  title: { en: 'Ready-made parts', ja: '既製の部品' },
  search: { en: 'Search parts', ja: '部品を検索' },
  nothingFound: { en: 'No such part.', ja: '該当する部品はありません。' },
  hint: { en: 'Several records at once, with the connectors between them.', ja: '複数のレコードを、その間のコネクタごとまとめて追加します。' },
} as const satisfies Texts;
