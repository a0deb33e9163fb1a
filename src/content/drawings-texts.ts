import { phrase, type Texts } from './language.ts';

/** What the menu of drawings and the list of the reader's own ones say. */
export const drawingsTexts = {
  afterImport: { en: 'After the import', ja: '取り込み直後' },
  heading: { en: 'My drawings', ja: '自分の図' },
  intro: {
    en: 'They are kept in this browser only. Clearing its data deletes them: save what matters as a file.',
    ja: '図はこのブラウザーにだけ保存されます。閲覧データを消去すると失われるため、大切な図はファイルにも保存してください。',
  },
  close: { en: 'Close', ja: '閉じる' },
  none: { en: 'Nothing here yet. The first change to any drawing makes it yours and keeps it.', ja: 'まだ図はありません。どの図も、変更すると自分の図として自動的に保存されます。' },
  untitled: { en: 'Untitled drawing', ja: '無題の図' },
  open: { en: 'Open', ja: '開く' },
  isOpen: { en: 'Open now', ja: '表示中' },
  rename: { en: 'Rename', ja: '名前を変更' },
  duplicate: { en: 'Duplicate', ja: '複製' },
  remove: { en: 'Delete', ja: '削除' },
  versions: { en: 'Versions', ja: '以前の状態' },
  undo: { en: 'Undo', ja: '元に戻す' },
  newName: { en: 'Title of the drawing', ja: '図のタイトル' },
  actionOn: phrase({ en: (action: string, title: string) => `${action}: ${title}`, ja: (action: string, title: string) => `${action}: ${title}` }),
  savedAt: phrase({ en: (when: string) => `Saved ${when}`, ja: (when: string) => `${when} に保存` }),
  deleted: phrase({ en: (title: string) => `“${title}” was deleted.`, ja: (title: string) => `「${title}」を削除しました。` }),
  versionsIntro: {
    en: 'While you draw, a state is kept every five minutes at most, the last 20 of them. Opening one makes a copy; nothing is overwritten.',
    ja: '編集中の状態を 5 分以上の間隔で自動的に記録し、最新の 20 件を残します。開くとコピーが作られ、何も上書きされません。',
  },
  noVersions: { en: 'No earlier state was kept yet.', ja: '以前の状態はまだありません。' },
  aside: { en: 'Could not be read', ja: '読み取れなかった図' },
  asideIntro: {
    en: 'These were found damaged. They are kept as they were: save one as text, mend it, and open it as a file.',
    ja: '壊れていた図です。そのままの内容で残しています。テキストに保存し、修正してからファイルとして開いてください。',
  },
  saveText: { en: 'Save as text', ja: 'テキストに保存' },
} as const satisfies Texts;
