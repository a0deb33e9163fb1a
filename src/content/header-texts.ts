import { phrase, type Texts } from './language.ts';
import { pasteTexts } from './paste-texts.ts';

/** What the dialog says that reads a message's headers. */
export const headerTexts = {
  ...pasteTexts,
  title: { en: 'Message headers', ja: 'メッセージ ヘッダー' },
  intro: {
    en: 'Read inside this browser. Nothing you paste leaves it, and nothing of it goes into a drawing or a link unless you ask.',
    ja: '読み取りはこのブラウザーの中だけで行います。貼り付けた内容が外部に送信されることはなく、操作しない限り図やリンクにも入りません。',
  },
  field: { en: 'Headers of a message', ja: 'メッセージのヘッダー' },
  fieldNote: {
    en: 'In Outlook: File > Properties > Internet headers; on the web: More actions > View > View message details. You can also drop an .eml file anywhere on the page. Only the header is read, never the body.',
    ja: 'Outlook では [ファイル] > [プロパティ] > [インターネット ヘッダー]、Outlook on the web では [その他の操作] > [表示] > [メッセージの詳細を表示] からコピーできます。.eml ファイルをページにドロップすることもできます。読み取るのはヘッダーだけで、本文は見ません。',
  },
  hint: { en: 'Paste here (Ctrl+V)', ja: 'ここに貼り付け (Ctrl+V)' },
  chooseFile: { en: 'Choose .eml file…', ja: '.eml ファイルを選択…' },
  cancelled: { en: 'Reading was cancelled.', ja: '読み取りを中止しました。' },
  crashed: phrase({
    en: (message: string) => `Reading stopped with an error (${message}). Paste the header alone, without the body.`,
    ja: (message: string) => `読み取りがエラー (${message}) で停止しました。本文を除き、ヘッダーだけを貼り付けてください。`,
  }),
  hung: phrase({
    en: (seconds: number) => `Reading gave no sign of life for ${seconds} seconds and was ended. Paste the header alone, without the body.`,
    ja: (seconds: number) => `${seconds} 秒間応答がなかったため、読み取りを終了しました。本文を除き、ヘッダーだけを貼り付けてください。`,
  }),
  outlookFile: phrase({
    en: (name: string) => `${name} is a file of Outlook's own format. Save the message as .eml, or copy its Internet headers and paste them here.`,
    ja: (name: string) => `${name} は Outlook 独自の形式のファイルです。.eml として保存するか、インターネット ヘッダーをコピーしてここに貼り付けてください。`,
  }),
  back: { en: 'Other headers', ja: '別のヘッダー' },
  views: { en: 'Views', ja: '表示の切り替え' },
  readingTab: { en: 'What the headers say', ja: 'ヘッダーからわかること' },
  besideTab: { en: 'Beside the drawing', ja: '図との比較' },
} as const satisfies Texts;

/** What the reading of a header says around its conclusions. */
export const readingTexts = {
  summaryEntries: phrase({
    en: (hops: number, passes: number) => `${hops === 1 ? '1 hop' : `${hops} hops`}, ${passes === 1 ? '1 pass' : `${passes} passes`} through Office 365.`,
    ja: (hops: number, passes: number) => `ホップ ${hops} 件、Office 365 の通過 ${passes} 回。`,
  }),
  envelope: { en: 'Envelope', ja: 'エンベロープ' },
  unknown: { en: 'not in the header', ja: 'ヘッダーに記載なし' },
  nullSender: { en: '<> (null reverse-path)', ja: '<> (空の送信元)' },
  trustHeading: { en: 'How far this can be believed', ja: 'どこまで信用できるか' },
  trust: {
    en: 'Nothing in a header is signed, and a server name proves nothing: anybody can write it.',
    ja: 'ヘッダーには署名がなく、サーバーの名前も証拠にはなりません。誰でも書くことができます。',
  },
  trustFrom: phrase({
    en: (hop: number) =>
      `If you took these headers from the recipient's side yourself, hop ${hop} and later ones were written there. Everything before hop ${hop} was handed over with the message, and its sender can have written it.`,
    ja: (hop: number) =>
      `受信者側から自分で取得したヘッダーであれば、ホップ ${hop} 以降は受信側のサーバーが記録したものです。ホップ ${hop} より前はすべてメッセージと一緒に渡されたもので、送信者が書いた可能性があります。`,
  }),
  trustAll: {
    en: "If you took these headers from the recipient's side yourself, all hops were written there or by the service.",
    ja: '受信者側から自分で取得したヘッダーであれば、すべてのホップが受信側のサーバーか Office 365 によって記録されたものです。',
  },
  hops: { en: 'Hops, from the oldest to the newest', ja: 'ホップ (古い順)' },
  hop: { en: 'Hop', ja: 'ホップ' },
  kind: { en: 'What it is', ja: '種類' },
  from: { en: 'From (HELO)', ja: '送信元 (HELO)' },
  ip: { en: 'IP address', ja: 'IP アドレス' },
  by: { en: 'Received by', ja: '受信したサーバー' },
  time: { en: 'Time (UTC)', ja: '時刻 (UTC)' },
  noTime: { en: 'not readable', ja: '読み取れません' },
  delay: phrase({ en: (text: string) => `+${text}`, ja: (text: string) => `+${text}` }),
  pass: phrase({ en: (number: number) => `Pass ${number}`, ja: (number: number) => `通過 ${number}` }),
  line: { en: 'Header line', ja: 'ヘッダー行' },
  showLine: phrase({ en: (hop: number) => `Line of hop ${hop}`, ja: (hop: number) => `ホップ ${hop} の行` }),
  believed: { en: 'From here on written by the receiving side', ja: 'ここから先は受信側が記録した行' },
  passes: { en: 'Passes through Office 365', ja: 'Office 365 の通過' },
  noPass: { en: 'No hop of these headers passes through Office 365.', ja: 'このヘッダーには Office 365 を通過したホップがありません。' },
  passAt: phrase({ en: (number: number, hop: number) => `Pass ${number}, at hop ${hop}`, ja: (number: number, hop: number) => `通過 ${number} (ホップ ${hop})` }),
  passWithout: phrase({ en: (number: number) => `Pass ${number}, its entry is not in the headers`, ja: (number: number) => `通過 ${number} (到着の行なし)` }),
  directionUnknown: { en: 'Direction not recorded', ja: '方向の記録なし' },
  tenantUnknown: { en: 'tenant not recorded', ja: 'テナントの記録なし' },
  consumer: { en: 'consumer Outlook', ja: '個人向け Outlook' },
  nothingSaid: { en: 'No header says whose this pass was. Later passes replace what earlier ones wrote.', ja: 'この通過がどのテナントのものかを示すヘッダーはありません。前の通過の記録は、後の通過で置き換えられます。' },
  message: { en: 'About the message', ja: 'メッセージ全体' },
  evidence: { en: 'Evidence', ja: '根拠' },
  evidenceOf: phrase({ en: (what: string) => `Evidence: ${what}`, ja: (what: string) => `根拠: ${what}` }),
  certainties: { en: 'Certainty', ja: '確かさ' },
  doubts: { en: 'What does not fit', ja: '疑わしい点' },
  unknowable: { en: 'What no header can tell', ja: 'どのヘッダーからもわからないこと' },
} as const satisfies Texts;
