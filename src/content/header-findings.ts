import type { HopKind } from '../exchange/headers/read-hop.ts';
import type { Certainty, Doubt, Finding, Unknowable } from '../exchange/headers/reading.ts';
import { sentenceOf, type Language, type SentenceTable, type TextTable } from './language.ts';

/** What each hop is, in a few words. */
export const hopKindNames: TextTable<HopKind> = {
  submission: { en: 'Sent from a mailbox', ja: 'メールボックスから送信' },
  clientSubmission: { en: 'Client logged on and sent (SMTP AUTH)', ja: 'クライアントが認証して送信 (SMTP AUTH)' },
  frontDoor: { en: 'Front door: an entry', ja: 'フロント ドアへの到着' },
  proxy: { en: 'Handed on inside the service', ja: 'サービス内の中継' },
  service: { en: 'Inside the service', ja: 'サービス内' },
  delivery: { en: 'Delivered to the mailbox', ja: 'メールボックスへの配信' },
  leaving: { en: 'Left the service', ja: 'サービスから送信' },
  authenticated: { en: 'A client logged on elsewhere', ja: '他のサーバーでの認証済み送信' },
  onPremisesExchange: { en: 'On-premises Exchange', ja: 'オンプレミスの Exchange' },
  other: { en: 'Another server', ja: '他のサーバー' },
  unreadable: { en: 'Not readable', ja: '読み取れません' },
};

/** How certain a conclusion is. */
export const certaintyNames: TextTable<Certainty> = {
  stated: { en: 'stated', ja: '明記' },
  derived: { en: 'derived', ja: '推論' },
  weak: { en: 'weak', ja: '根拠が弱い' },
};

export const certaintyMeanings: TextTable<Certainty> = {
  stated: { en: 'A header of the receiving side says it in so many words.', ja: '受信側のヘッダーに、そのまま書かれています。' },
  derived: { en: 'It follows from what such headers say.', ja: '受信側のヘッダーの内容から導かれます。' },
  weak: { en: 'It fits, but the sender can have written what it rests on, or headers contradict each other.', ja: '内容は合いますが、送信者が書いた可能性のある行に基づいているか、ヘッダーが互いに矛盾しています。' },
};

const findings: SentenceTable<Finding> = {
  direction: {
    en: ({ direction }) => (direction === 'Originating' ? 'Originating: on its way out of the tenant.' : 'Incoming: it arrived at the tenant.'),
    ja: ({ direction }) => (direction === 'Originating' ? 'Originating: テナントから出ていくメッセージです。' : 'Incoming: テナントに届いたメッセージです。'),
  },
  mailboxSubmission: {
    en: () => 'A mailbox of the service sent it (FromEntityHeader Hosted): no connector was needed.',
    ja: () => 'Office 365 のメールボックスから送信されました (FromEntityHeader が Hosted)。コネクタは関係しません。',
  },
  throughConnector: {
    en: () => 'It came in through an inbound connector of type OnPremises (FromEntityHeader HybridOnPrem).',
    ja: () => 'オンプレミス タイプの受信コネクタを通って届きました (FromEntityHeader が HybridOnPrem)。',
  },
  fromOtherTenant: {
    en: () => "The service's own way out brought it: mail of a tenant, for this one or another.",
    ja: () => 'Office 365 の送信サーバーから届いた、いずれかのテナントのメールです。',
  },
  consumer: { en: () => "Consumer Outlook sent it: no customer's tenant.", ja: () => '個人向け Outlook から送信されました。顧客のテナントではありません。' },
  tenant: { en: ({ id }) => `Tenant: ${id}.`, ja: ({ id }) => `テナント: ${id}。` },
  attributedTenant: { en: ({ id }) => `Attributed to tenant ${id}.`, ja: ({ id }) => `テナント ${id} に帰属しました。` },
  connectingAddress: { en: ({ ip }) => `Connecting IP address: ${ip}.`, ja: ({ ip }) => `接続元 IP アドレス: ${ip}。` },
  helo: { en: ({ name }) => `The sender called itself ${name} (HELO). That is a claim, not a certificate.`, ja: ({ name }) => `送信元は ${name} と名乗りました (HELO)。これは自称であり、証明書ではありません。` },
  authAs: {
    en: ({ value }) => `AuthAs ${value}: ${/^internal$/i.test(value) ? 'treated as mail from inside the organization.' : 'not treated as mail from inside. That says nothing against Originating.'}`,
    ja: ({ value }) => `AuthAs ${value}: ${/^internal$/i.test(value) ? '組織内のメールとして扱われました。' : '組織内のメールとしては扱われていませんが、Originating と矛盾しません。'}`,
  },
  originatorOrganization: { en: ({ domain }) => `X-OriginatorOrg: ${domain}, a domain of the sending tenant.`, ja: ({ domain }) => `X-OriginatorOrg: ${domain} (送信側テナントのドメイン)。` },
  passes: {
    en: ({ count }) => `Entered at the front door ${count === 1 ? 'once' : `${count} times`}.`,
    ja: ({ count }) => `フロント ドアへの到着は ${count} 回です。`,
  },
  filterReport: {
    en: ({ ip, helo, direction }) => `The filter wrote down: ${parts(ip, helo, direction).join(', ')}.`,
    ja: ({ ip, helo, direction }) => `フィルターの記録: ${parts(ip, helo, direction).join('、')}。`,
  },
  hybridHeaders: {
    en: () => 'Headers of the hybrid organization were kept or taken in (CloudServicesMailEnabled was at work).',
    ja: () => 'ハイブリッド組織のヘッダーが維持されたか取り込まれました (CloudServicesMailEnabled が機能しています)。',
  },
  enhancedFiltering: {
    en: ({ ip }) => `Enhanced Filtering looked behind the connecting server${ip === null ? '' : `: the sender was ${ip}`}. It changes no attribution.`,
    ja: ({ ip }) => `拡張フィルター処理により、接続元の手前の送信元が評価されました${ip === null ? '' : ` (${ip})`}。帰属には影響しません。`,
  },
  earlierPass: { en: () => 'The message had passed through the service before.', ja: () => 'このメッセージは、以前にもサービスを通過しています。' },
};

function parts(ip: string | null, helo: string | null, direction: string | null): string[] {
  return [ip === null ? null : `CIP ${ip}`, helo === null ? null : `H ${helo}`, direction === null ? null : `DIR ${direction}`].filter((part) => part !== null);
}

/** A conclusion as a sentence. */
export function findingSentenceOf(finding: Finding, language: Language): string {
  return sentenceOf<Finding, Finding['key']>(findings, finding, language);
}

const doubts: SentenceTable<Doubt> = {
  noHeader: { en: () => 'No header field was found. Copy the headers as they are, with their names (Received: …).', ja: () => 'ヘッダーが見つかりません。Received: などの名前を含めて、ヘッダーをそのままコピーしてください。' },
  noReceived: { en: () => 'There is no Received line: the way of the message is not told. Copy all of the headers.', ja: () => 'Received 行がないため、経路がわかりません。ヘッダー全体をコピーしてください。' },
  notMicrosoft: { en: () => "Nothing in it was written by Microsoft's service: there is no attribution to read.", ja: () => 'Microsoft のサービスが記録したものがありません。帰属の判定は読み取れません。' },
  withoutService: {
    en: () => "It has headers of Microsoft's service, but no hop there: they are forged or copied, or the hops were left away.",
    ja: () => 'Microsoft のサービスのヘッダーがありますが、サービスを通ったホップがありません。偽造かコピー、またはホップの行が失われています。',
  },
  serviceNotVouched: {
    en: () => "The lines of Microsoft's service lie before a hop whose sender can have written them. All of them may be forged.",
    ja: () => 'Microsoft のサービスの行は、送信者が書いた可能性のある範囲にあります。すべて偽造かもしれません。',
  },
  addressDiffers: {
    en: ({ header, hop }) => `The header of the connecting address says ${header}, the entry's hop says ${hop}: one of them is not of this message.`,
    ja: ({ header, hop }) => `接続元アドレスのヘッダーは ${header}、到着のホップは ${hop} で、一致しません。どちらかはこのメッセージのものではありません。`,
  },
  heloDiffers: {
    en: ({ header, hop }) => `The header says HELO ${header}, the entry's hop says ${hop}.`,
    ja: ({ header, hop }) => `HELO がヘッダーでは ${header}、到着のホップでは ${hop} です。`,
  },
  passesDiffer: {
    en: ({ counted, seen }) => `The service counted ${counted} entries; ${seen} are seen. Hops are missing, or were added.`,
    ja: ({ counted, seen }) => `サービスが数えた到着は ${counted} 回ですが、見えるのは ${seen} 回です。ホップが欠けているか、追加されています。`,
  },
  timeRunsBack: {
    en: ({ hop }) => `Hop ${hop + 1} is earlier than the one before it: a wrong clock, a forged hop, or lines in another order.`,
    ja: ({ hop }) => `ホップ ${hop + 1} の時刻が前のホップより早くなっています。時計のずれ、偽造、または行の順序の入れ替わりです。`,
  },
  notServiceAddress: {
    en: ({ hop, ip }) => `Hop ${hop + 1} gives the name of the service's way out, but ${ip} is none of its published addresses: the name is borrowed.`,
    ja: ({ hop, ip }) => `ホップ ${hop + 1} はサービスの送信サーバーを名乗っていますが、${ip} は公開されているサービスのアドレスではありません。名前をかたったものです。`,
  },
  chainBreaks: {
    en: ({ hop, from, by }) => `Hop ${hop + 1} comes from ${from}, but the hop before it had brought the message to ${by}: a server between them writes no line, or lines were taken out or put in.`,
    ja: ({ hop, from, by }) => `ホップ ${hop + 1} の送信元は ${from} ですが、前のホップの受信先は ${by} です。間に記録を残さないサーバーがあるか、行が削除または追加されています。`,
  },
  entryMissing: {
    en: ({ hop }) => `Hop ${hop + 1} is inside the service, but the line of its entry is missing: the headers are cut off or out of order.`,
    ja: ({ hop }) => `ホップ ${hop + 1} はサービス内ですが、到着の行がありません。ヘッダーが途中で切れているか、順序が入れ替わっています。`,
  },
  unreadableHop: { en: ({ hop }) => `Hop ${hop + 1} could not be read: it names no receiving server.`, ja: ({ hop }) => `ホップ ${hop + 1} は受信サーバーの名前がなく、読み取れません。` },
  repeated: {
    en: ({ name, count }) => `${name} stands ${count} times; the service writes it once. The topmost was read.`,
    ja: ({ name, count }) => `${name} が ${count} 回現れますが、サービスが書くのは 1 回です。一番上のものを読み取りました。`,
  },
  directionsDiffer: {
    en: () => 'MessageDirectionality says Originating, but X-EOPTenantAttributedMessage stands on Incoming mail only.',
    ja: () => 'MessageDirectionality は Originating ですが、X-EOPTenantAttributedMessage は Incoming のメールにだけ付くものです。',
  },
  tenantsDiffer: {
    en: ({ first, second }) => `The CrossTenant headers name two tenants: ${first} and ${second}.`,
    ja: ({ first, second }) => `CrossTenant ヘッダーが 2 つのテナントを示しています: ${first} と ${second}。`,
  },
  leakedHeaders: {
    en: () => 'Organization headers (X-MS-Exchange-CrossPremises-…) have left the organization: a connector to the outside has CloudServicesMailEnabled.',
    ja: () => '組織のヘッダー (X-MS-Exchange-CrossPremises-…) が外部に出ています。外部向けのコネクタで CloudServicesMailEnabled が有効です。',
  },
  textBefore: { en: ({ lines }) => `${lines === 1 ? 'A line' : `${lines} lines`} before the headers were no part of them and were not read.`, ja: ({ lines }) => `ヘッダーの前にある ${lines} 行は、ヘッダーではないため読み取りませんでした。` },
  cut: { en: () => 'There was more header than is read: the rest was left away.', ja: () => 'ヘッダーが長すぎるため、残りは読み取りませんでした。' },
};

/** What does not fit, as a sentence. */
export function doubtSentence(doubt: Doubt, language: Language): string {
  return sentenceOf<Doubt, Doubt['key']>(doubts, doubt, language);
}

/** What no header says, and where it can be found. */
export const unknowableSentences: TextTable<Unknowable> = {
  connector: {
    en: 'Which connector claimed an entry. Ask the trace: Get-MessageTraceDetailV2, or the Connector report of Start-HistoricalSearch.',
    ja: 'どのコネクタに一致したか。メッセージ追跡 (Get-MessageTraceDetailV2)、または Start-HistoricalSearch のコネクタ レポートで確認します。',
  },
  certificateOrAddress: {
    en: 'Whether the certificate or the IP address decided. No header names the certificate that was presented.',
    ja: '証明書と IP アドレスのどちらで決まったか。提示された証明書を示すヘッダーはありません。',
  },
  otherTenants: {
    en: 'Which connectors of other tenants would have matched too. The drawing can tell, as far as they are drawn.',
    ja: '他のテナントのどのコネクタにも一致し得たか。図に描かれている範囲であれば、図で確認できます。',
  },
};
