import type { CertificateState, LedgerReason, LedgerReasonKey } from '../engine/attribution/types.ts';
import { sentenceOf, type Language, type SentenceTable, type TextTable } from './language.ts';
import { listed, listedJa, named, namedJa } from './wording.ts';

/** Why no certificate name was presented; `presented` means that some were. */
export const certificateStates: TextTable<CertificateState> = {
  presented: { en: 'The session presented a certificate.', ja: 'セッションで証明書が提示されました。' },
  noTls: { en: 'The session is not encrypted, so no certificate was presented.', ja: 'セッションが TLS で暗号化されていないため、証明書は提示されていません。' },
  noCertificate: { en: 'The sender presented no certificate.', ja: '送信元サーバーは証明書を提示していません。' },
  untrusted: {
    en: 'The certificate does not chain to a trusted authority, which counts as none.',
    ja: '証明書が信頼された認証局につながらないため、提示されなかったものとして扱われます。',
  },
  noHostNames: { en: 'The certificate holds no host name.', ja: '証明書にホスト名が含まれていません。' },
};

const sentences: SentenceTable<LedgerReason> = {
  chosen: {
    en: () => 'This connector claimed the entry.',
    ja: () => 'このコネクタに一致しました。',
  },
  tied: {
    en: ({ with: tenants }) => `It matches no better and no worse than another connector of ${listed(tenants)}.`,
    ja: ({ with: tenants }) => `${listedJa(tenants)} の別のコネクタと同じ順位で一致します。`,
  },
  notReached: {
    en: () => 'Not asked: an earlier rule had already decided.',
    ja: () => 'より前のルールで決まったため、評価されていません。',
  },
  notEnabled: {
    en: () => 'Enabled is false, so it takes no part.',
    ja: () => 'Enabled が false のため、対象になりません。',
  },
  nothingToMatch: {
    en: () => 'It has neither TlsSenderCertificateName nor SenderIPAddresses, so there is nothing to recognize a sender by.',
    ja: () => 'TlsSenderCertificateName も SenderIPAddresses も指定されておらず、送信元を見分ける手段がありません。',
  },
  noCertificatePresented: {
    en: ({ certificateState, TlsSenderCertificateName }) => `It waits for ${TlsSenderCertificateName}. ${certificateStates[certificateState].en}`,
    ja: ({ certificateState, TlsSenderCertificateName }) => `${TlsSenderCertificateName} の証明書が条件です。${certificateStates[certificateState].ja}`,
  },
  certificateNotCovered: {
    en: ({ presentedNames, TlsSenderCertificateName }) => `${TlsSenderCertificateName} does not cover ${listed(presentedNames, 'or')}.`,
    ja: ({ presentedNames, TlsSenderCertificateName }) => `提示された ${listedJa(presentedNames)} は ${TlsSenderCertificateName} に一致しません。`,
  },
  certificateDomainNotAccepted: {
    en: ({ presentedName, TlsSenderCertificateName }) =>
      `${TlsSenderCertificateName} covers ${presentedName}, but ${agreementLacking(TlsSenderCertificateName)} in this tenant.`,
    ja: ({ presentedName, TlsSenderCertificateName }) =>
      `${presentedName} は ${TlsSenderCertificateName} に一致しますが、${agreementLackingJa(TlsSenderCertificateName)}`,
  },
  ipNotListed: {
    en: ({ connectingIp }) => `SenderIPAddresses does not contain ${connectingIp}.`,
    ja: ({ connectingIp }) => `接続元 IP アドレス ${connectingIp} は SenderIPAddresses に含まれていません。`,
  },
  mailFromNotAccepted: {
    en: ({ domain }) =>
      domain === null
        ? 'It recognizes the sender, but MAIL FROM is the null reverse-path <>, which has no domain that could be accepted.'
        : `It recognizes the sender, but the MAIL FROM domain ${domain} is not an accepted domain of this tenant.`,
    ja: ({ domain }) =>
      domain === null
        ? '送信元は一致しますが、MAIL FROM が空 (<>) なので、承認済みドメインと照合できるドメインがありません。'
        : `送信元は一致しますが、MAIL FROM ドメイン ${domain} はこのテナントの承認済みドメインではありません。`,
  },
  recipientNotAccepted: {
    en: ({ domain }) => `It recognizes the sender, but the recipient's domain ${domain} is not an accepted domain of this tenant.`,
    ja: ({ domain }) => `送信元は一致しますが、RCPT TO ドメイン ${domain} はこのテナントの承認済みドメインではありません。`,
  },
  lessSpecific: {
    en: ({ tenant, connector }) => `It matches, but connector ${named(connector)} of ${tenant} matches more specifically.`,
    ja: ({ tenant, connector }) => `一致しますが、${tenant} のコネクタ${namedJa(connector)}のほうがより具体的に一致します。`,
  },
  otherTenant: {
    en: ({ tenant }) => `The recipient belongs to ${tenant}, and only that tenant's Partner connectors are asked.`,
    ja: ({ tenant }) => `受信者は ${tenant} のもので、対象となるのはそのテナントのパートナー タイプの受信コネクタだけです。`,
  },
  senderOutOfScope: {
    en: ({ domain }) => `SenderDomains does not cover ${domain ?? 'the null reverse-path <>'}.`,
    ja: ({ domain }) => `${domain === null ? '空の MAIL FROM (<>) ' : `送信者のドメイン ${domain} `}は SenderDomains の対象に含まれていません。`,
  },
  recipientOutOfScope: {
    en: ({ domain }) => `AssociatedAcceptedDomains does not contain the recipient's domain ${domain}.`,
    ja: ({ domain }) => `受信者のドメイン ${domain} は AssociatedAcceptedDomains に含まれていません。`,
  },
  restrictionFailed: {
    en: ({ certificate, ip }) => `The session does not meet its restriction: ${listed(failedRestrictions(certificate, ip))}.`,
    ja: ({ certificate, ip }) => `セッションが ${listedJa(failedRestrictions(certificate, ip))} の条件を満たしていません。`,
  },
  notRestricting: {
    en: ({ connector }) => `It restricts nothing, and connector ${named(connector)}, whose restriction the session meets, goes before it.`,
    ja: ({ connector }) => `送信元を制限していないため、セッションが制限を満たすコネクタ${namedJa(connector)}が優先されます。`,
  },
  tlsRequired: {
    en: () => 'It was chosen, but its RequireTls is true and the session is not encrypted.',
    ja: () => 'このコネクタが選ばれましたが、RequireTls が true で、セッションが暗号化されていません。',
  },
};

function failedRestrictions(certificate: boolean, ip: boolean): string[] {
  return [...(certificate ? ['RestrictDomainsToCertificate'] : []), ...(ip ? ['RestrictDomainsToIPAddresses'] : [])];
}

/** What a certificate name's tenant would have to accept: `*.d` wants d or a domain below it, an exact name itself. */
function agreementLacking(pattern: string): string {
  return pattern.startsWith('*.') ? `neither ${pattern.slice(2)} nor a domain below it is an accepted domain` : `${pattern} itself is not an accepted domain`;
}

function agreementLackingJa(pattern: string): string {
  return pattern.startsWith('*.')
    ? `${pattern.slice(2)} もその下位のドメインも、このテナントの承認済みドメインではありません。`
    : `${pattern} という名前そのものは、このテナントの承認済みドメインではありません。`;
}

/** Why an inbound connector did or did not claim an entry, as a sentence with the values that were compared. */
export function ledgerSentence(reason: LedgerReason, language: Language): string {
  return sentenceOf<LedgerReason, LedgerReasonKey>(sentences, reason, language);
}
