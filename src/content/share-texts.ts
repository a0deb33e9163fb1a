import { phrase, type Texts } from './language.ts';

/** What the dialog that makes links says. */
export const shareTexts = {
  heading: { en: 'Share', ja: '共有' },
  intro: {
    en: 'The whole drawing is in the link itself. Nothing is stored on a server, and nothing can be revoked.',
    ja: '図の全体がリンクそのものに含まれます。サーバーには保存されないため、後から取り消すこともできません。',
  },
  close: { en: 'Close', ja: '閉じる' },
  form: { en: 'Whoever opens it', ja: '開いた人ができること' },
  edit: { en: 'can change a copy', ja: 'コピーを編集できる' },
  view: { en: 'reads only', ja: '閲覧のみ' },
  embed: { en: 'sees it inside another page', ja: '別のページの中で見る' },
  anonymous: { en: 'Rename every name, domain, certificate and address; the verdicts stay the same', ja: '名前、ドメイン、証明書、アドレスをすべて置き換える (判定は同じ)' },
  fromHere: { en: 'Open at the message and the moment that are shown now', ja: '今表示しているメッセージと時点で開く' },
  link: { en: 'Link to this drawing', ja: 'この図へのリンク' },
  copy: { en: 'Copy the link', ja: 'リンクをコピーする' },
  embedCode: { en: 'HTML for the other page', ja: '埋め込み先の HTML' },
  copyEmbed: { en: 'Copy the HTML', ja: 'HTML をコピー' },
  embedNote: {
    en: 'The server of this page must allow the other page to frame it (frame-ancestors).',
    ja: 'このページのサーバー側で、埋め込み先のページを許可する必要があります (frame-ancestors)。',
  },
  meter: { en: 'Length of the link', ja: 'リンクの長さ' },
  length: phrase({
    en: (length: number, limit: number) => `${length.toLocaleString('en')} of ${limit.toLocaleString('en')} characters`,
    ja: (length: number, limit: number) => `${length.toLocaleString('ja')} / ${limit.toLocaleString('ja')} 文字`,
  }),
  fits: { en: 'Short enough for mail, chats and the Windows shell.', ja: 'メール、チャット、Windows のシェルで問題なく使える長さです。' },
  tooLong: {
    en: 'Too long to be safe. Windows refuses to start addresses past 2,083 characters, Outlook may break them where it wraps a line, and chats cut them at 2,000. Browsers open it when it is pasted whole. Save the drawing as a file instead.',
    ja: '安全に渡せる長さを超えています。Windows は 2,083 文字を超えるアドレスを起動できず、Outlook では改行位置で途切れ、チャットでは 2,000 文字で切られることがあります。全体を貼り付ければブラウザーで開けますが、図をファイルに保存して渡す方が確実です。',
  },
  costs: { en: 'What costs most in it', ja: '長さの内訳' },
  records: { en: 'records', ja: '図の要素' },
  positions: { en: 'positions', ja: '位置' },
  messages: { en: 'messages', ja: 'メッセージ' },
  texts: { en: 'title and description', ja: 'タイトルと説明' },
  readOnly: { en: 'You are reading a drawing. Nothing can be changed here.', ja: '閲覧専用で表示しています。ここでは変更できません。' },
  editCopy: { en: 'Edit a copy', ja: 'コピーを編集' },
  openWhole: { en: 'Open in the simulator', ja: 'シミュレーターで開く' },
} as const satisfies Texts;
