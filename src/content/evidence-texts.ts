import { phrase, type TextTable, type Texts } from './language.ts';

/** What a line of evidence rests on. */
export const EVIDENCE_BASES = ['documented', 'fieldNotes', 'observed', 'drawing'] as const;
export type EvidenceBasis = (typeof EVIDENCE_BASES)[number];

/** Where a header line can be read. */
export const EVIDENCE_PLACES = ['everyCopy', 'mailboxCopy', 'untilNextEntry'] as const;
export type EvidencePlace = (typeof EVIDENCE_PLACES)[number];

export const evidenceBases: TextTable<EvidenceBasis> = {
  documented: { en: 'documented by Microsoft', ja: 'Microsoft の文書に記載' },
  fieldNotes: { en: "described in Microsoft's EOP Field Notes (archived)", ja: 'Microsoft の EOP Field Notes に記載 (公開終了)' },
  observed: { en: 'seen in real mail, not documented', ja: '実際のメールで確認 (文書化されていません)' },
  drawing: { en: 'follows from the drawing', ja: '図から導かれます' },
};

export const evidencePlaces: TextTable<EvidencePlace> = {
  everyCopy: { en: 'every later copy', ja: '以降のすべてのコピー' },
  mailboxCopy: { en: "copies in this tenant's mailboxes only", ja: 'このテナントのメールボックスのコピーのみ' },
  untilNextEntry: { en: 'copies taken before the next entry', ja: '次の到着より前のコピー' },
};

/** What the sheet of evidence says. */
export const evidenceTexts = {
  title: { en: 'Evidence sheet', ja: '確認シート' },
  intro: {
    en: 'What to look for in reality to confirm this design: header lines, message trace, and cmdlets that only read.',
    ja: 'この設計を実際の環境で確かめるために見るもの: ヘッダー、メッセージ追跡、読み取り専用のコマンドレット。',
  },
  close: { en: 'Close', ja: '閉じる' },
  run: { en: 'Message', ja: 'メッセージ' },
  noRun: { en: 'The drawing has no message yet. Add one first.', ja: '図にメッセージがありません。先に追加してください。' },
  hidden: { en: 'Give your predictions first: until then the verdicts are not shown.', ja: '先に予測を入力してください。それまで判定は表示されません。' },
  copy: { en: 'Copy as Markdown', ja: 'Markdown をコピー' },
  copied: { en: 'Copied.', ja: 'コピーしました。' },
  blocked: { en: 'The browser did not allow copying. Copy it from here:', ja: 'ブラウザーがコピーを許可しませんでした。ここからコピーしてください:' },
  markdown: { en: 'Evidence sheet as Markdown', ja: '確認シート (Markdown)' },
  print: { en: 'Print', ja: '印刷' },
  heading: phrase({ en: (title: string) => `Evidence: ${title}`, ja: (title: string) => `確認シート: ${title}` }),
  message: phrase({ en: (sender: string, recipient: string) => `Message from ${sender} to ${recipient}`, ja: (sender: string, recipient: string) => `${sender} から ${recipient} へのメッセージ` }),
  tenantIds: {
    en: 'Tenant ids are no part of a drawing: <tenant id of …> stands for them. Get-ConnectionInformation shows each in its own tenant (TenantID).',
    ja: 'テナント ID は図に含まれないため、<… のテナント ID> と表記します。それぞれのテナントの Get-ConnectionInformation で確認できます (TenantID)。',
  },
  forgeable: {
    en: "Headers are not signed. Read them in a copy that you took from the recipient's side yourself.",
    ja: 'ヘッダーには署名がありません。受信者側から自分で取得したコピーで確認してください。',
  },
  neverIn: {
    en: 'No header says which connector claimed an entry, nor whether by certificate or by address: only the trace does.',
    ja: 'どのコネクタに一致したか、証明書と IP アドレスのどちらで決まったかはヘッダーからはわかりません。メッセージ追跡で確認します。',
  },
  entry: phrase({ en: (number: number, way: string, verdict: string) => `Entry ${number}: ${way}, ${verdict}`, ja: (number: number, way: string, verdict: string) => `到着 ${number}: ${way}、${verdict}` }),
  headers: { en: 'Header lines', ja: 'ヘッダー' },
  header: { en: 'Header', ja: 'ヘッダー名' },
  expected: { en: 'Expected value', ja: '想定される値' },
  where: { en: 'Where to read it', ja: '確認する場所' },
  basis: { en: 'Certainty', ja: '確かさ' },
  replaced: {
    en: 'The message enters again later, and most of these lines are then replaced: look in a copy from before, or in the trace.',
    ja: 'このメッセージは後でもう一度到着し、その際にこれらの行の多くが置き換えられます。それより前のコピーか、メッセージ追跡で確認してください。',
  },
  authAs: {
    en: 'X-MS-Exchange-CrossTenant-AuthAs proves nothing here: both Internal and Anonymous occur on Originating mail.',
    ja: 'X-MS-Exchange-CrossTenant-AuthAs は判断の根拠になりません。Originating のメールには Internal も Anonymous も現れます。',
  },
  senderHeaders: {
    en: 'The CrossTenant headers on this copy are still those of the sending tenant.',
    ja: 'このコピーの CrossTenant ヘッダーは、送信元テナントのものが残っています。',
  },
  trace: phrase({ en: (tenant: string) => `Message trace of ${tenant}`, ja: (tenant: string) => `${tenant} のメッセージ追跡` }),
  column: { en: 'Column', ja: '列' },
  detail: { en: 'Connector in the detail', ja: '詳細のコネクタ' },
  defaultConnector: { en: 'none (default connector)', ja: 'なし (既定の受信コネクタ)' },
  mailbox: { en: 'none (sent from a mailbox)', ja: 'なし (メールボックスから送信)' },
  serviceAddress: { en: 'an address of the service (40.92.0.0/15, 40.107.0.0/16, 52.100.0.0/14, 104.47.0.0/17)', ja: 'サービスのアドレス (40.92.0.0/15、40.107.0.0/16、52.100.0.0/14、104.47.0.0/17 のいずれか)' },
  noRowIn: phrase({
    en: (tenants: readonly string[]) => `This entry leaves no row in the trace of ${tenants.join(', ')}. A row there, and none here, is the sign that another tenant claimed it.`,
    ja: (tenants: readonly string[]) => `この到着は ${tenants.join('、')} の追跡結果には現れません。そちらにあってこちらにない場合は、別のテナントに帰属しています。`,
  }),
  rejected: phrase({
    en: (reply: string) => `Refused in the SMTP session: no header and no trace row anywhere. Look for this reply in the log of the sending server: ${reply}`,
    ja: (reply: string) => `SMTP セッション中に拒否されるため、ヘッダーも追跡結果も残りません。送信元サーバーのログで次の応答を確認します: ${reply}`,
  }),
  ambiguous: phrase({
    en: (tenants: readonly string[]) => `The rules name several tenants (${tenants.join(', ')}). Whose trace has the row, and X-MS-Exchange-CrossTenant-Id, tell which it was.`,
    ja: (tenants: readonly string[]) => `ルールに当てはまるテナントが複数あります (${tenants.join('、')})。追跡結果があるテナントと X-MS-Exchange-CrossTenant-Id で、どれだったかがわかります。`,
  }),
  noEntry: { en: 'This message never enters the service: there is no attribution to confirm.', ja: 'このメッセージはサービスに到着しないため、確認する帰属はありません。' },
  online: phrase({ en: (tenant: string) => `Exchange Online PowerShell of ${tenant} (read-only)`, ja: (tenant: string) => `${tenant} の Exchange Online PowerShell (読み取り専用)` }),
  onPremises: phrase({ en: (host: string) => `Exchange Management Shell on ${host} (read-only)`, ja: (host: string) => `${host} の Exchange 管理シェル (読み取り専用)` }),
  tenantId: phrase({ en: (tenant: string) => `<tenant id of ${tenant}>`, ja: (tenant: string) => `<${tenant} のテナント ID>` }),
  frontEnd: { en: '<front end>', ja: '<フロントエンド サーバー>' },
  server: { en: '<server>', ja: '<サーバー>' },
  wayOut: { en: '<way out>', ja: '<送信サーバー>' },
  anyServiceAddress: { en: '<address of the service>', ja: '<サービスのアドレス>' },
  traceLimits: {
    en: 'The trace goes back 90 days, ten days a query, in UTC; rows may take some minutes to appear.',
    ja: 'メッセージ追跡でさかのぼれるのは 90 日間で、1 回の検索は 10 日分まで、時刻は UTC です。表示されるまで数分かかることがあります。',
  },
} as const satisfies Texts;
