import { phrase, type Texts } from './language.ts';
import { plural } from './wording.ts';

/** What the two administrators' view says. */
export const traceTexts = {
  title: { en: 'Message trace', ja: 'メッセージ追跡' },
  intro: {
    en: 'What each administrator sees of these messages with Get-MessageTraceV2: the entries that were attributed to the own tenant, and no others.',
    ja: '各テナントの管理者が Get-MessageTraceV2 で確認できる内容です。自分のテナントに帰属した到着だけが表示されます。',
  },
  sideBySide: { en: 'Every entry, side by side', ja: 'すべての到着の比較' },
  entry: { en: 'Entry', ja: '到着' },
  noRow: { en: 'no row', ja: '追跡結果なし' },
  refusedHere: { en: 'refused in the session, so the trace has no row', ja: 'セッション中に拒否されたため、追跡結果なし' },
  details: { en: 'As Get-MessageTraceV2 lists it', ja: 'Get-MessageTraceV2 の出力' },
  scope: { en: 'Which messages', ja: '対象のメッセージ' },
  shownMessage: { en: 'The message shown', ja: '表示中のメッセージ' },
  allMessages: { en: 'All messages', ja: 'すべてのメッセージ' },
  close: { en: 'Close', ja: '閉じる' },
  hidden: { en: 'Hidden while there is something to predict.', ja: '予想が終わるまで表示されません。' },
  noTenant: { en: 'There is no tenant in this drawing.', ja: 'この図にテナントはありません。' },
  adminOf: phrase({ en: (tenant: string) => `The administrator of ${tenant}`, ja: (tenant: string) => `${tenant} の管理者` }),
  nothing: { en: 'No rows. Nothing was attributed to this tenant.', ja: '0 件。このテナントに帰属したメッセージはありません。' },
  refused: phrase({
    en: (count: number) =>
      `${count} ${plural(count, 'entry was', 'entries were')} refused for this tenant in the SMTP session. The trace has no row of ${plural(count, 'it', 'them')}.`,
    ja: (count: number) => `このテナント宛ての到着 ${count} 件が SMTP セッション中に拒否されました。追跡結果には表示されません。`,
  }),
  connector: { en: 'Connector', ja: 'コネクタ' },
  defaultConnector: { en: 'none (default connector)', ja: 'なし (既定の受信コネクタ)' },
  mailbox: { en: 'none (sent from a mailbox)', ja: 'なし (メールボックスから送信)' },
  copy: { en: 'Copy as CSV', ja: 'CSV をコピー' },
  copyOf: phrase({ en: (tenant: string) => `Copy the trace of ${tenant} as CSV`, ja: (tenant: string) => `${tenant} の追跡結果を CSV でコピー` }),
  copied: { en: 'Copied.', ja: 'コピーしました。' },
  blocked: { en: 'The browser allowed no copying. Copy it from here:', ja: 'ブラウザーによりコピーできませんでした。ここからコピーしてください:' },
  note: {
    en: 'Times are those of a demonstration (UTC). Subject and Size are not drawn, and stay blank.',
    ja: '時刻はデモ用です (UTC)。Subject と Size は図にないため空欄です。',
  },
} as const satisfies Texts;
