import { phrase, type Texts } from './language.ts';

/** What the dialog says that writes cmdlets. */
export const cmdletsTexts = {
  title: { en: 'PowerShell commands', ja: 'PowerShell コマンド' },
  intro: {
    en: 'What is drawn, as commands to check and to run yourself. Nothing is run from here.',
    ja: '図の設定をコマンドにします。内容を確認し、ご自身で実行してください。ここから実行されることはありません。',
  },
  close: { en: 'Close', ja: '閉じる' },
  subject: { en: 'For', ja: '対象' },
  tenant: phrase({ en: (name: string) => `Tenant ${name} (Exchange Online PowerShell)`, ja: (name: string) => `テナント ${name} (Exchange Online PowerShell)` }),
  host: phrase({ en: (name: string) => `Server ${name} (Exchange Management Shell)`, ja: (name: string) => `サーバー ${name} (Exchange 管理シェル)` }),
  what: { en: 'What to write', ja: '出力する内容' },
  changes: { en: 'What has changed since', ja: '次の状態からの変更' },
  everything: { en: 'Everything, as new', ja: 'すべて (新規作成)' },
  since: { en: 'Earlier state', ja: '以前の状態' },
  afterImport: phrase({ en: (when: string) => `After the import, ${when}`, ja: (when: string) => `取り込み直後 (${when})` }),
  version: phrase({ en: (when: string) => `Version of ${when}`, ja: (when: string) => `${when} の状態` }),
  opened: { en: 'As it was opened', ja: '開いたときの状態' },
  noBase: {
    en: 'There is no earlier state of this drawing with this tenant or server yet, so everything is written.',
    ja: 'このテナントまたはサーバーを含む以前の状態がまだないため、すべてを出力します。',
  },
  whatIf: { en: '-WhatIf: only say what would happen', ja: '-WhatIf: 実行結果の確認のみ' },
  whatIfNote: {
    en: 'Run it so first. Then turn this off for the commands that really change something.',
    ja: 'まずこのまま実行して結果を確認し、その後でオフにして実際に変更するコマンドを取得してください。',
  },
  forReal: {
    en: 'These commands change your organization. Removing and disabling ask once more before they act.',
    ja: '組織の設定を実際に変更するコマンドです。削除と無効化では、実行前に確認を求められます。',
  },
  nothing: { en: 'Nothing has changed: there is no command to write.', ja: '変更がないため、出力するコマンドはありません。' },
  count: phrase({ en: (count: number) => (count === 1 ? '1 command' : `${count} commands`), ja: (count: number) => `コマンド ${count} 件` }),
  text: { en: 'Commands', ja: 'コマンド' },
  copy: { en: 'Copy', ja: 'コピー' },
  save: { en: 'Save as .ps1', ja: '.ps1 として保存' },
  copied: { en: 'Copied.', ja: 'コピーしました。' },
  blocked: { en: 'The browser did not allow copying. Select the text and copy it.', ja: 'ブラウザーがコピーを許可しませんでした。テキストを選択してコピーしてください。' },
  notWritten: {
    en: 'Not written, because it is a part of the drawing only: hosts with their addresses and certificates, DNS records, mailboxes, messages. Domains are verified in the admin center and stand as comments.',
    ja: 'ホストとその IP アドレスや証明書、DNS レコード、メールボックス、メッセージは、図の中だけのものなので出力しません。ドメインは管理センターで検証するため、コメントとして出力します。',
  },
} as const satisfies Texts;

/** The comments at the head of the commands. They are written into a file that is kept, so they speak for themselves. */
export const cmdletsRemarks = {
  everything: phrase({ en: (name: string) => `${name}: everything that is drawn, as new.`, ja: (name: string) => `${name}: 図のすべての設定 (新規作成)` }),
  changes: phrase({ en: (name: string, base: string) => `${name}: what has changed since this state: ${base}.`, ja: (name: string, base: string) => `${name}: 次の状態からの変更: ${base}` }),
  notWritten: {
    en: 'Not written, because it is a part of the drawing only: hosts, their addresses and certificates, DNS records, mailboxes, messages.',
    ja: '図の中だけのもの (ホストとその IP アドレスや証明書、DNS レコード、メールボックス、メッセージ) は出力していません。',
  },
  whatIf: { en: 'Every command says -WhatIf: it changes nothing before that is taken away.', ja: 'すべてのコマンドに -WhatIf が付いているため、取り除くまで何も変更されません。' },
} as const satisfies Texts;
