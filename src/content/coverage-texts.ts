import { phrase, type TextTable, type Texts } from './language.ts';

/** What of a drawing messages can make use of. */
export type CoverageKind = 'InboundConnectors' | 'OutboundConnectors' | 'SendConnectors' | 'TransportRules' | 'mxRecord';

/** What the list of what messages made use of says. */
export const coverageTexts = {
  title: { en: 'Coverage', ja: '使用状況' },
  intro: {
    en: 'What the messages of this drawing make use of, and what none of them does: a connector that no message meets has not been tried.',
    ja: 'この図のメッセージで使用されたものと、一度も使用されていないものの一覧です。どのメッセージにも使用されていないコネクタは、動作を確認できていません。',
  },
  close: { en: 'Close', ja: '閉じる' },
  hidden: { en: 'Hidden while there is something to predict.', ja: '予想が終わるまで表示されません。' },
  summary: phrase({
    en: (used: number, all: number) => `${used} of ${all} are used by a message`,
    ja: (used: number, all: number) => `${all} 件中 ${used} 件が使用されています`,
  }),
  unused: { en: 'Never used', ja: '未使用' },
  used: { en: 'Used', ja: '使用済み' },
  nothingUnused: { en: 'Everything that is drawn is used.', ja: '図にあるものはすべて使用されています。' },
  nothing: { en: 'There are no connectors, rules or MX records in this drawing.', ja: 'この図にコネクタ、ルール、MX レコードはありません。' },
  times: phrase({ en: (count: number) => `${count}×`, ja: (count: number) => `${count} 回` }),
  lost: phrase({ en: (count: number) => `compared ${count}×, never claimed`, ja: (count: number) => `${count} 回評価、一致なし` }),
  neverAsked: { en: 'never asked', ja: '評価されていません' },
  off: { en: 'off', ja: '無効' },
  of: phrase({ en: (kind: string, owner: string) => `${kind}, ${owner}`, ja: (kind: string, owner: string) => `${kind}、${owner}` }),
} as const satisfies Texts;

/** What each kind is called. */
export const coverageKinds: TextTable<CoverageKind> = {
  InboundConnectors: { en: 'inbound connector', ja: '受信コネクタ' },
  OutboundConnectors: { en: 'outbound connector', ja: '送信コネクタ' },
  SendConnectors: { en: 'Send connector', ja: '送信コネクタ (オンプレミス)' },
  TransportRules: { en: 'transport rule', ja: 'メール フロー ルール' },
  mxRecord: { en: 'MX record', ja: 'MX レコード' },
};
