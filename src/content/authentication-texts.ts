import { phrase, type Texts } from './language.ts';

/** What the side lane of authentication says beside its results. */
export const authenticationTexts = {
  title: { en: 'A different question: who sent it?', ja: '別の問題: 本当の送信者か' },
  protocols: { en: 'SPF, DKIM, DMARC', ja: 'SPF、DKIM、DMARC' },
  apart: {
    en: 'Attribution settles whose mail flow a message is in; these settle whether its sender may be believed. No verdict above rests on them, and none changes with them.',
    ja: '帰属は、メッセージがどのテナントのメール フローに属するかを決めます。以下は、送信者を信用できるかどうかを調べた結果です。上の判定には使われず、結果が変わっても判定は変わりません。',
  },
  notYet: { en: 'The message has not arrived anywhere yet.', ja: 'メッセージはまだどこにも到着していません。' },
  nothing: {
    en: 'Nothing to check: the message never enters the service from outside, and never reaches another server.',
    ja: '調べる対象がありません。メッセージは外部から Office 365 に到着せず、ほかのサーバーにも届きません。',
  },
  atDoor: phrase({ en: (number: number, from: string) => `Arrival ${number}: at the front door, from ${from}`, ja: (number: number, from: string) => `到着 ${number}: ${from} からフロント ドアへ` }),
  atServer: phrase({ en: (number: number, from: string, to: string) => `Arrival ${number}: at ${to}, from ${from}`, ja: (number: number, from: string, to: string) => `到着 ${number}: ${from} から ${to} へ` }),
  record: phrase({ en: (domain: string) => `Record of ${domain}`, ja: (domain: string) => `${domain} のレコード` }),
  inferred: { en: 'from the drawing', ja: '図から推定' },
  assumed: { en: 'Assumed here', ja: 'ここでの前提' },
  limits: {
    en: 'ARC, Enhanced Filtering for Connectors and composite authentication are not simulated, nor what filtering does with these results.',
    ja: 'ARC、コネクタの拡張フィルター処理、複合認証はシミュレートしていません。これらの結果に基づくフィルター処理も対象外です。',
  },
  publish: { en: 'What domains publish can be written in the inspector, with nothing selected.', ja: 'ドメインが公開するレコードは、何も選択せずに「プロパティ」タブを開くと編集できます。' },
} as const satisfies Texts;

/** What the inspector says about the records of domains. */
export const policyTexts = {
  title: { en: 'Domains: SPF and DMARC', ja: 'ドメイン: SPF と DMARC' },
  none: {
    en: 'None written: SPF follows from the hosts that are drawn, and no domain asks for DMARC.',
    ja: 'ありません。SPF は図のサーバーから推定され、DMARC レコードはないものとして扱われます。',
  },
  add: { en: 'Add a domain', ja: 'ドメインを追加' },
  noSpf: { en: 'no SPF', ja: 'SPF なし' },
  noDmarc: { en: 'no DMARC', ja: 'DMARC なし' },
} as const satisfies Texts;
