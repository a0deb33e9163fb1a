import type { LedgerReason, LedgerReasonKey } from '../engine/attribution/types.ts';
import type { Edit, EditKey } from '../model/edit.ts';
import { phrase, sentenceOf, type Language, type Phrase, type SentenceTable, type Text, type Texts } from './language.ts';
import { listed, listedJa, named, namedJa } from './wording.ts';

/** What the question "why not this tenant?" says around its answers. */
export const whyNotTexts = {
  heading: { en: 'Why not another tenant?', ja: '別のテナントにならなかった理由' },
  ask: { en: 'Choose a tenant', ja: 'テナントを選択' },
  why: phrase({ en: (tenant: string) => `Why not ${tenant}?`, ja: (tenant: string) => `${tenant} にならなかった理由` }),
  isIt: phrase({
    en: (tenant: string, verdict: string) => `${tenant} is the tenant that the rules named: ${verdict}.`,
    ja: (tenant: string, verdict: string) => `ルールで決まったテナントは ${tenant} です: ${verdict}`,
  }),
  lostAt: phrase({
    en: (number: number, rule: string) => `First lost at rule ${number}, ${rule}`,
    ja: (number: number, rule: string) => `最初に外れたルール: ${number} (${rule})`,
  }),
  alsoAt: phrase({ en: (number: number, rule: string) => `Then at rule ${number}, ${rule}`, ja: (number: number, rule: string) => `次に外れたルール: ${number} (${rule})` }),
  show: phrase({
    en: (parameter: string, name: string) => `Show ${parameter} of ${name}`,
    ja: (parameter: string, name: string) => `${name} の ${parameter} を表示`,
  }),
  nearest: phrase({
    en: (tenant: string) => `What would make it Originating ${tenant}`,
    ja: (tenant: string) => `Originating ${tenant} にするには`,
  }),
  searching: { en: 'Asking the rules again …', ja: 'ルールを評価し直しています…' },
  noRepair: {
    en: 'No one or two usual changes of this tenant do it: the session itself would have to be another one.',
    ja: 'このテナントの一般的な変更 1 ～ 2 件では変わりません。セッション自体の条件を変える必要があります。',
  },
  engineFailed: { en: 'The engine gave no answer. Try again.', ja: 'エンジンから応答がありません。もう一度お試しください。' },
  apply: { en: 'Apply', ja: '適用' },
  applyWhat: phrase({ en: (what: string) => `Apply: ${what}`, ja: (what: string) => `適用: ${what}` }),
  would: { en: 'What would it take?', ja: '必要な条件' },
} as const satisfies Texts;

/** What is known of the session and the tenant where a connector or a tenant lost. */
export type LossFacts = { presentedNames: readonly string[]; connectingIp: string | null; mailFromDomain: string | null; rcptToDomain: string; fromService: boolean };

/** A name as it is, or what a wildcard pattern for its parent would be. */
function coveringEn(names: readonly string[]): string {
  return names.length === 0 ? 'a name that the sender presents' : listed(names, 'or');
}

function coveringJa(names: readonly string[]): string {
  return names.length === 0 ? '送信元が提示する名前' : ` ${listedJa(names)} `;
}

/** The domain that a certificate name's tenant would have to accept: `*.d` wants d (or one below it), a name itself. */
function agreement(pattern: string): string {
  return pattern.startsWith('*.') ? pattern.slice(2) : pattern;
}

const needs: SentenceTable<LedgerReason, [LossFacts]> = {
  chosen: { en: () => 'Nothing: it claimed the entry.', ja: () => 'このコネクタに一致しているため、必要な変更はありません。' },
  tied: {
    en: ({ with: tenants }) => `Its match would have to be more specific than that of ${listed(tenants)}: a longer name in TlsSenderCertificateName, or the exact one.`,
    ja: ({ with: tenants }) => `${listedJa(tenants)} のコネクタより具体的に一致する必要があります。TlsSenderCertificateName をより長い名前、または正確な名前にします。`,
  },
  notReached: { en: () => 'The rules before it would have had to name no tenant.', ja: () => 'より前のルールでテナントが決まらなかった場合に、初めて評価されます。' },
  notEnabled: { en: () => 'Enabled would have to be true. Only then is it asked for anything else.', ja: () => 'Enabled を true にする必要があります。ほかの条件はその後で評価されます。' },
  nothingToMatch: {
    en: (_, { presentedNames, connectingIp }) =>
      `TlsSenderCertificateName would have to cover ${coveringEn(presentedNames)}${connectingIp === null ? '' : `, or SenderIPAddresses contain ${connectingIp}`}.`,
    ja: (_, { presentedNames, connectingIp }) =>
      `TlsSenderCertificateName を${coveringJa(presentedNames)}に一致させる${connectingIp === null ? '' : `か、SenderIPAddresses に ${connectingIp} を追加する`}必要があります。`,
  },
  noCertificatePresented: {
    en: ({ TlsSenderCertificateName }) => `The sender would have to use TLS and present a trusted certificate whose name ${TlsSenderCertificateName} covers.`,
    ja: ({ TlsSenderCertificateName }) => `送信元サーバーが TLS を使用し、${TlsSenderCertificateName} に一致する名前の信頼された証明書を提示する必要があります。`,
  },
  certificateNotCovered: {
    en: ({ presentedNames }) => `TlsSenderCertificateName would have to cover ${listed(presentedNames, 'or')}, and the domain of that name be an accepted domain of this tenant.`,
    ja: ({ presentedNames }) => `TlsSenderCertificateName を ${listedJa(presentedNames)} に一致させ、その名前のドメインをこのテナントの承認済みドメインにする必要があります。`,
  },
  certificateDomainNotAccepted: {
    en: ({ TlsSenderCertificateName }) => `${agreement(TlsSenderCertificateName)} would have to be an accepted domain of this tenant.`,
    ja: ({ TlsSenderCertificateName }) => `${agreement(TlsSenderCertificateName)} がこのテナントの承認済みドメインである必要があります。`,
  },
  ipNotListed: {
    en: ({ connectingIp }, { mailFromDomain }) =>
      `SenderIPAddresses would have to contain ${connectingIp}${mailFromDomain === null ? ', and MAIL FROM not be empty' : `, and ${mailFromDomain} be an accepted domain of this tenant`}.`,
    ja: ({ connectingIp }, { mailFromDomain }) =>
      `SenderIPAddresses に ${connectingIp} が含まれ、${mailFromDomain === null ? 'MAIL FROM が空でない' : `${mailFromDomain} がこのテナントの承認済みドメインである`}必要があります。`,
  },
  mailFromNotAccepted: {
    en: ({ domain }) =>
      domain === null
        ? 'No setting of this connector helps an empty MAIL FROM: only a certificate name with an accepted domain does.'
        : `${domain} would have to be an accepted domain of this tenant.`,
    ja: ({ domain }) =>
      domain === null
        ? 'MAIL FROM が空の場合、このルールでは一致しません。承認済みドメインの証明書名が必要です。'
        : `${domain} がこのテナントの承認済みドメインである必要があります。`,
  },
  recipientNotAccepted: {
    en: ({ domain }) => `${domain} would have to be an accepted domain of this tenant.`,
    ja: ({ domain }) => `${domain} がこのテナントの承認済みドメインである必要があります。`,
  },
  lessSpecific: {
    en: ({ tenant, connector }) => `Its TlsSenderCertificateName would have to be more specific than that of ${named(connector)} of ${tenant}, or that one not match.`,
    ja: ({ tenant, connector }) => `TlsSenderCertificateName が ${tenant} の${namedJa(connector)}より具体的に一致するか、${namedJa(connector)}が一致しない必要があります。`,
  },
  otherTenant: {
    en: (_, { rcptToDomain }) => `${rcptToDomain} would have to be an accepted domain of this tenant: only the recipient's tenant asks its Partner connectors.`,
    ja: (_, { rcptToDomain }) => `${rcptToDomain} がこのテナントの承認済みドメインである必要があります。パートナー タイプの受信コネクタが評価されるのは、受信者のテナントだけです。`,
  },
  senderOutOfScope: {
    en: ({ domain }) => (domain === null ? 'SenderDomains would have to contain *, which covers an empty MAIL FROM too.' : `SenderDomains would have to cover ${domain}.`),
    ja: ({ domain }) => (domain === null ? 'SenderDomains に * を指定する必要があります (空の MAIL FROM も対象になります)。' : `SenderDomains に ${domain} が含まれる必要があります。`),
  },
  recipientOutOfScope: {
    en: ({ domain }) => `AssociatedAcceptedDomains would have to contain ${domain}, or be empty.`,
    ja: ({ domain }) => `AssociatedAcceptedDomains に ${domain} を追加するか、空にする必要があります。`,
  },
  restrictionFailed: {
    en: ({ certificate, ip }, { presentedNames, connectingIp }) =>
      `${listed([
        ...(certificate ? [`TlsSenderCertificateName would have to cover ${coveringEn(presentedNames)}`] : []),
        ...(ip ? [`SenderIPAddresses would have to contain ${connectingIp ?? 'the connecting address'}`] : []),
      ])}.`,
    ja: ({ certificate, ip }, { presentedNames, connectingIp }) =>
      `${[
        ...(certificate ? [`TlsSenderCertificateName を${coveringJa(presentedNames)}に一致させる`] : []),
        ...(ip ? [`SenderIPAddresses に${connectingIp === null ? '接続元 IP アドレス' : ` ${connectingIp} `}を追加する`] : []),
      ].join('、')}必要があります。`,
  },
  notRestricting: {
    en: ({ connector }) => `It would have to restrict senders too, and be met, or ${named(connector)} not be met.`,
    ja: ({ connector }) => `このコネクタも送信元を制限して条件を満たすか、${namedJa(connector)}が条件を満たさない必要があります。`,
  },
  tlsRequired: { en: () => 'The session would have to use TLS, or RequireTls be false.', ja: () => 'セッションで TLS を使用するか、RequireTls を false にする必要があります。' },
};

/** Reasons about who the sender is. */
const SENDER_REASONS: ReadonlySet<LedgerReasonKey> = new Set(['certificateNotCovered', 'ipNotListed', 'nothingToMatch']);

const fromService: Text = {
  en: "The session comes from the service itself. Its name and addresses carry every tenant's mail, so no connector should recognize them: the message would have to come from this tenant's own server.",
  ja: 'Office 365 自身からのセッションです。その名前と IP アドレスはすべてのテナントのメールに使用されるため、コネクタに指定すべきではありません。このテナント自身のサーバーから送信される必要があります。',
};

/** What would have had to be different for a connector that lost, as parameters and their values. */
export function needSentence(reason: LedgerReason, facts: LossFacts, language: Language): string {
  if (facts.fromService && SENDER_REASONS.has(reason.key)) return fromService[language];
  return sentenceOf<LedgerReason, LedgerReasonKey, [LossFacts]>(needs, reason, language, facts);
}

/** Why a tenant was not named by a rule, where no connector of it is to be spoken of. */
export type TenantLoss =
  | { key: 'submittedElsewhere'; tenant: string }
  | { key: 'noOnPremisesConnector' }
  | { key: 'recipientNotAccepted'; domain: string }
  | { key: 'shorterRecipientDomain'; tenant: string };

const tenantLosses: SentenceTable<TenantLoss> = {
  submittedElsewhere: {
    en: ({ tenant }) => `A mailbox of ${tenant} sent the message. Nothing that another tenant configures changes that.`,
    ja: ({ tenant }) => `${tenant} のメールボックスから送信されました。ほかのテナントの設定では変わりません。`,
  },
  noOnPremisesConnector: {
    en: () => 'It has no inbound connector of ConnectorType OnPremises, so there is nothing by which it could recognize a sender as its own.',
    ja: () => 'ConnectorType が OnPremises の受信コネクタがないため、送信元を自社のサーバーとして見分ける手段がありません。',
  },
  recipientNotAccepted: {
    en: ({ domain }) => `${domain} is not an accepted domain of it. If it were, the entry would have been Incoming there.`,
    ja: ({ domain }) => `${domain} はこのテナントの承認済みドメインではありません。承認済みドメインであれば、このテナントへの Incoming になります。`,
  },
  shorterRecipientDomain: {
    en: ({ tenant }) => `It accepts the recipient's domain through a shorter one than ${tenant} does.`,
    ja: ({ tenant }) => `受信者のドメインに対する承認済みドメインが、${tenant} のものより短い一致です。`,
  },
};

export function tenantLossSentence(loss: TenantLoss, language: Language): string {
  return sentenceOf<TenantLoss, TenantLoss['key']>(tenantLosses, loss, language);
}

const edits: SentenceTable<Edit> = {
  enableConnector: {
    en: ({ connector, tenant }) => `Enable connector ${named(connector)} of ${tenant}`,
    ja: ({ connector, tenant }) => `${tenant} のコネクタ${namedJa(connector)}を有効にする`,
  },
  disableConnector: {
    en: ({ connector, tenant }) => `Disable connector ${named(connector)} of ${tenant}`,
    ja: ({ connector, tenant }) => `${tenant} のコネクタ${namedJa(connector)}を無効にする`,
  },
  setCertificateName: {
    en: ({ connector, TlsSenderCertificateName }) => `Set TlsSenderCertificateName of ${named(connector)} to ${TlsSenderCertificateName}`,
    ja: ({ connector, TlsSenderCertificateName }) => `${namedJa(connector)}の TlsSenderCertificateName を ${TlsSenderCertificateName} にする`,
  },
  addSenderIp: {
    en: ({ connector, SenderIPAddress }) => `Add ${SenderIPAddress} to SenderIPAddresses of ${named(connector)}`,
    ja: ({ connector, SenderIPAddress }) => `${namedJa(connector)}の SenderIPAddresses に ${SenderIPAddress} を追加する`,
  },
  addAcceptedDomain: {
    en: ({ DomainName, tenant }) => `Make ${DomainName} an accepted domain of ${tenant}`,
    ja: ({ DomainName, tenant }) => `${DomainName} を ${tenant} の承認済みドメインにする`,
  },
  addConnector: {
    en: ({ connector, tenant }) => `Add an OnPremises connector for ${recognized(connector)} to ${tenant}`,
    ja: ({ connector, tenant }) => `${tenant} に ${recognized(connector)} 用の OnPremises コネクタを追加する`,
  },
};

function recognized({ TlsSenderCertificateName, SenderIPAddresses }: Extract<Edit, { key: 'addConnector' }>['connector']): string {
  return TlsSenderCertificateName ?? SenderIPAddresses.join(', ');
}

/** One small change, as an imperative. */
export function editSentence(edit: Edit, language: Language): string {
  return sentenceOf<Edit, EditKey>(edits, edit, language);
}

/** Several changes that only together do it. */
export const togetherTexts: { readonly and: Phrase<[readonly string[]]> } = {
  and: phrase({ en: (items: readonly string[]) => items.join('; then '), ja: (items: readonly string[]) => items.join('、さらに ') }),
};
