import { sentenceOf, type Language, type SentenceTable, type TextTable, type Texts } from './language.ts';
import type { Notice } from './notice.ts';
import { removalSentence, removalSentenceJa } from './removal-texts.ts';
import { listed, named, namedJa } from './wording.ts';

/** As many unknown names are repeated. */
const SHOWN_NAMES = 5;

/** The words around a notice. */
export const noticeTexts = {
  dismiss: { en: 'Dismiss', ja: '閉じる' },
  link: { en: 'What was to be copied', ja: 'コピーする内容' },
} as const satisfies Texts;

type Refusal = Extract<Notice, { key: 'cannotConnect' }>['reason'];

/** Why a route cannot be drawn, and what to draw in its place. */
const refusals: TextTable<Refusal> = {
  toTenant: {
    en: "A tenant's mail enters Office 365 again by itself, following the MX record. Add an MX record that points to the front door, or an outbound connector to a server.",
    ja: 'テナントから Office 365 へは経路を引けません。メールは MX レコードに従って自動的に到着します。フロント ドアを指す MX レコードか、サーバーへの送信コネクタを追加してください。',
  },
  fromFrontDoor: {
    en: 'The front door sends nothing, it only decides. Draw the route from a tenant or from a server.',
    ja: 'フロント ドアは判定だけを行い、送信はしません。テナントまたはサーバーから経路を引いてください。',
  },
  toItself: {
    en: 'A route needs two ends. Draw it to another server, to the DNS or to the front door.',
    ja: '自分自身への経路は引けません。別のサーバー、DNS、フロント ドアのいずれかに引いてください。',
  },
  fromDns: {
    en: 'An MX record points to a server or to the front door. Draw it there.',
    ja: 'MX レコードが指せるのはサーバーかフロント ドアです。そのどちらかに引いてください。',
  },
  nothingToSay: {
    en: 'Mail does not go from there to there. Draw the route to a server, to a gateway, to the DNS or to the front door.',
    ja: 'この 2 つの間でメールが送信されることはありません。サーバー、ゲートウェイ、DNS、フロント ドアのいずれかに引いてください。',
  },
};

/** What can have connectors of a kind. */
const connectorOwners: { readonly [List in Extract<Notice, { key: 'connectorsDoNotFit' }>['list']]: { readonly [L in Language]: { connectors: string; owner: string } } } = {
  InboundConnectors: { en: { connectors: 'inbound connectors', owner: 'tenant' }, ja: { connectors: '受信コネクタ', owner: 'テナント' } },
  OutboundConnectors: { en: { connectors: 'outbound connectors', owner: 'tenant' }, ja: { connectors: '送信コネクタ', owner: 'テナント' } },
  SendConnectors: { en: { connectors: 'Send connectors', owner: 'server' }, ja: { connectors: '送信コネクタ', owner: 'サーバー' } },
};

const sentences: SentenceTable<Notice> = {
  linkDamaged: {
    en: ({ reason }) => `The drawing in this link could not be read: ${reason} Ask for the link again. Your own drawings are untouched.`,
    ja: ({ reason }) => `リンクの図を読み取れませんでした: ${reason} リンクをもう一度入手してください。自分の図に影響はありません。`,
  },
  linkCopied: {
    en: ({ length }) => `Link copied (${length.toLocaleString('en')} characters). Whoever opens it sees this drawing; nothing is stored on a server.`,
    ja: ({ length }) => `リンクをコピーしました (${length.toLocaleString('ja')} 文字)。開いた人には同じ図が表示されます。サーバーには何も保存されません。`,
  },
  linkTooLong: {
    en: ({ length }) =>
      `Link copied, but with ${length.toLocaleString('en')} characters some mail and chat programs may cut it off. Save the drawing as a file to be safe.`,
    ja: ({ length }) =>
      `リンクをコピーしましたが、${length.toLocaleString('ja')} 文字あるため、メールやチャットのソフトウェアによっては途中で切れることがあります。確実に渡すには、図をファイルに保存してください。`,
  },
  clipboardBlocked: {
    en: () => 'The browser did not allow copying. Select the text below and copy it yourself.',
    ja: () => 'ブラウザーがコピーを許可しませんでした。次の欄の内容を選択してコピーしてください。',
  },
  engineCrashed: {
    en: ({ message }) => `The simulation stopped with an error (${message}) and was restarted. Your drawing is safe. Undo the last change if it happens again.`,
    ja: ({ message }) => `シミュレーションがエラー (${message}) で停止したため、再起動しました。図は失われていません。繰り返す場合は、直前の変更を元に戻してください。`,
  },
  engineHung: {
    en: ({ seconds }) => `The simulation gave no answer for ${seconds.toLocaleString('en')} seconds and was restarted. Your drawing is safe. Undo the last change if it happens again.`,
    ja: ({ seconds }) => `シミュレーションが ${seconds.toLocaleString('ja')} 秒間応答しなかったため、再起動しました。図は失われていません。繰り返す場合は、直前の変更を元に戻してください。`,
  },
  engineUnavailable: {
    en: ({ message }) => `The simulation cannot be started in this browser (${message}). You can still draw. Reload the page, or use another browser.`,
    ja: ({ message }) => `このブラウザーではシミュレーションを開始できません (${message})。図の編集はできます。ページを再読み込みするか、別のブラウザーを使用してください。`,
  },
  partMissing: {
    en: () => 'A part of this page could not be loaded. Either there is no connection, or the page has been updated since you opened it. Reload it when you can; your drawing is kept.',
    ja: () => '画面の一部を読み込めませんでした。接続が切れているか、ページを開いた後に更新されています。後でページを再読み込みしてください。図は保存されています。',
  },
  storageUnavailable: {
    en: () => 'This browser keeps nothing for this page, so the drawing is gone when you close it. Copy its link, or save it as a file.',
    ja: () => 'このブラウザーにはデータを保存できないため、ページを閉じると図が失われます。リンクをコピーするか、ファイルに保存してください。',
  },
  storageFull: {
    en: () => "The browser's storage is full, so the last changes are not kept. Delete drawings you no longer need, or save this one as a file.",
    ja: () => 'ブラウザーの保存領域がいっぱいのため、最新の変更が保存されていません。不要な図を削除するか、この図をファイルに保存してください。',
  },
  documentDamaged: {
    en: ({ reason }) => `A drawing kept in this browser could not be read: ${reason} It was left as it is, and another one was opened.`,
    ja: ({ reason }) => `このブラウザーに保存された図を読み取れませんでした: ${reason} その図には手を加えず、別の図を開きました。`,
  },
  fileDamaged: {
    en: ({ name, reason }) => `${named(name)} could not be opened: ${reason} Your drawing is untouched.`,
    ja: ({ name, reason }) => `${namedJa(name)}を開けませんでした: ${reason} 今の図に影響はありません。`,
  },
  unknownScenarios: {
    en: ({ names }) =>
      names.length === 0
        ? 'This link names no scenario. Open “Scenarios” and choose one there.'
        : `This link names ${names.length === 1 ? 'a scenario' : 'scenarios'} that the gallery does not have: ${listed(names.slice(0, SHOWN_NAMES))}${names.length > SHOWN_NAMES ? ` and ${names.length - SHOWN_NAMES} more` : ''}. Ask for the link again, or choose from “Scenarios”.`,
    ja: ({ names }) =>
      names.length === 0
        ? 'リンクにシナリオが指定されていません。「シナリオ」から選択してください。'
        : `リンクに指定された次のシナリオは見つかりません: ${names.slice(0, SHOWN_NAMES).join('、')}${names.length > SHOWN_NAMES ? ` ほか ${names.length - SHOWN_NAMES} 件` : ''}。リンクをもう一度入手するか、「シナリオ」から選択してください。`,
  },
  notesBlocked: {
    en: () => 'The browser did not open a second window for the notes. Allow pop-ups for this page (usually at the end of the address bar), then press W again.',
    ja: () => 'ノート用の別ウィンドウがブラウザーによってブロックされました。アドレス バーの端などからこのページのポップアップを許可し、もう一度 W キーを押してください。',
  },
  exerciseEmpty: {
    en: () => 'This link is an exercise, but there is nothing to find in it. It was opened as a drawing; ask whoever sent it.',
    ja: () => 'このリンクは演習ですが、見つけるべき変更が含まれていません。通常の図として開きました。送信元に確認してください。',
  },
  exerciseNeeds: {
    en: ({ holding, count }) =>
      count === 0
        ? 'An exercise needs something that must hold. Open a decision and choose “Expect this”, then hide the fault.'
        : `An exercise starts from a drawing that works: now ${holding} of ${count} expectations hold. Repair it, or remove what fails, then hide the fault.`,
    ja: ({ holding, count }) =>
      count === 0
        ? '演習を作るには、成立すべき期待が必要です。判定を開いて「この判定を期待」を選択してから、もう一度実行してください。'
        : `演習は、期待がすべて成立している図から作ります。現在は ${count} 件中 ${holding} 件が成立しています。図を修復するか、不成立の期待を削除してから、もう一度実行してください。`,
  },
  exerciseCopied: {
    en: ({ length }) => `Exercise link copied (${length.toLocaleString('en')} characters). Whoever opens it gets the drawing with the fault, hints and, in the end, the solution.`,
    ja: ({ length }) => `演習のリンクをコピーしました (${length.toLocaleString('ja')} 文字)。開いた人には間違いを含む図が表示され、ヒントと、最後に正解を確認できます。`,
  },
  lessonTooLong: {
    en: ({ kept, leftOut }) => `A lesson has at most ${kept} scenarios; the last ${leftOut} of this link were left out.`,
    ja: ({ kept, leftOut }) => `1 つのレッスンで扱えるシナリオは ${kept} 件までです。リンクの最後の ${leftOut} 件を省略しました。`,
  },
  filesLeft: {
    en: ({ opened, count }) => `Of ${count + 1} files only ${named(opened)} was looked at. Drop one at a time.`,
    ja: ({ opened, count }) => `${count + 1} 個のファイルのうち、${namedJa(opened)}だけを読み込みました。ファイルは 1 つずつドロップしてください。`,
  },
  fileUnknown: {
    en: ({ name }) => `${named(name)} is no file that can be opened here. These can: a drawing (.json), a picture exported here (.png, .svg), a message (.eml) and what PowerShell wrote (.txt, .xml, .csv). Your drawing is untouched.`,
    ja: ({ name }) => `${namedJa(name)}は、ここで開ける種類のファイルではありません。開けるのは、図 (.json)、ここで書き出した画像 (.png、.svg)、メッセージ (.eml)、PowerShell の出力 (.txt、.xml、.csv) です。今の図に影響はありません。`,
  },
  pictureWithoutDrawing: {
    en: ({ name }) => `${named(name)} holds no drawing. Only pictures exported here, and not changed since, can be opened again. Your drawing is untouched.`,
    ja: ({ name }) => `${namedJa(name)}に図の情報がありません。開けるのは、ここから書き出したまま加工していない画像だけです。今の図に影響はありません。`,
  },
  keptBoth: {
    en: ({ title }) => `Another tab has changed this drawing too. Both are kept: what you do here goes on as ${named(title)}, the other is under “My drawings”.`,
    ja: ({ title }) => `別のタブでも同じ図が変更されました。両方を残します。この画面の図は${namedJa(title)}として続き、もう一方は「自分の図」にあります。`,
  },
  textCopied: { en: () => 'Copied to the clipboard.', ja: () => 'クリップボードにコピーしました。' },
  pictureFailed: {
    en: ({ reason }) => `The browser could not draw this picture (${reason}). Export it as SVG instead.`,
    ja: ({ reason }) => `このブラウザーでは画像を作成できませんでした (${reason})。代わりに SVG で書き出してください。`,
  },
  pasteDamaged: {
    en: ({ reason }) => `What was copied could not be pasted: ${reason} Copy it again.`,
    ja: ({ reason }) => `コピーした内容を貼り付けられませんでした: ${reason} もう一度コピーしてください。`,
  },
  nothingToPaste: {
    en: ({ unread }) =>
      unread
        ? 'The browser let nothing be read from the clipboard. Press Ctrl+V (⌘V) in the drawing instead.'
        : 'Nothing in the clipboard can be pasted here: no part of a drawing, no link to one, no PowerShell output and no message headers.',
    ja: ({ unread }) =>
      unread
        ? 'ブラウザーがクリップボードの読み取りを許可しませんでした。代わりに、図の上で Ctrl+V (⌘V) を押してください。'
        : 'クリップボードに貼り付けられるものがありません (図の一部、図へのリンク、PowerShell の出力、メッセージ ヘッダーのいずれか)。',
  },
  connectorsDoNotFit: {
    en: ({ list, name }) => {
      const { connectors, owner } = connectorOwners[list].en;
      return name === null ? `Select the ${owner} that the ${connectors} are for, then paste again.` : `${named(name)} can have no ${connectors}: they belong to a ${owner}. Select one, then paste again.`;
    },
    ja: ({ list, name }) => {
      const { connectors, owner } = connectorOwners[list].ja;
      return name === null
        ? `コピーした${connectors}を追加する${owner}を選択してから、もう一度貼り付けてください。`
        : `コピーした${connectors}は${owner}のものなので、${namedJa(name)}には追加できません。${owner}を選択してから、もう一度貼り付けてください。`;
    },
  },
  removed: { en: removalSentence, ja: removalSentenceJa },
  cannotConnect: {
    en: ({ reason }) => refusals[reason].en,
    ja: ({ reason }) => refusals[reason].ja,
  },
};

/** What a notice says: what happened, and what to do about it. */
export function noticeSentence(notice: Notice, language: Language): string {
  return sentenceOf<Notice, Notice['key']>(sentences, notice, language);
}
