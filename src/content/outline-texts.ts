import { phrase, type Texts } from './language.ts';

/** What the outline says. */
export const outlineTexts = {
  outline: { en: 'Outline of the drawing', ja: '図のアウトライン' },
  help: {
    en: 'Arrow keys move, right opens, left closes. Ctrl+arrows move without selecting, Ctrl+Space adds to the selection. Enter edits what is selected.',
    ja: '矢印キーで移動し、右で開き、左で閉じます。Ctrl+矢印キーで選択せずに移動し、Ctrl+Space で選択に追加します。Enter で選択中の項目を編集します。',
  },
  inbound: { en: 'inbound connector', ja: '受信コネクタ' },
  outbound: { en: 'outbound connector', ja: '送信コネクタ' },
  send: { en: 'Send connector', ja: 'サーバーの送信コネクタ' },
  dns: phrase({ en: (count: number) => `DNS, ${count === 1 ? '1 MX record' : `${count} MX records`}`, ja: (count: number) => `DNS、MX レコード ${count} 件` }),
} as const satisfies Texts;
