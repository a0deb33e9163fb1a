import type { CertificateCandidate, IpCandidate } from '../../engine/attribution/types.ts';
import type { Phrase, Text } from '../language.ts';
import { certificateStates } from '../ledger.ts';
import { listed, listedJa, named, namedJa } from '../wording.ts';
import { anyRule, fixed, ofWinner, tie, type Levels, type Results } from './result.ts';

/** Whether a mailbox sends the message. */
export const submission: Results<'submission'> = {
  ...anyRule,
  named: {
    short: { en: ({ submittedBy }) => `From a mailbox of ${submittedBy}`, ja: ({ submittedBy }) => `${submittedBy} のメールボックスから送信` },
    full: {
      en: ({ submittedBy }) => `A mailbox of ${submittedBy} sends the message. That makes it Originating ${submittedBy}, whatever the connectors say.`,
      ja: ({ submittedBy }) => `${submittedBy} のメールボックスから送信されたメッセージです。コネクタの構成にかかわらず、${submittedBy} からの Originating と判定されます。`,
    },
  },
  none: fixed(
    { en: 'Not from a mailbox', ja: 'メールボックス以外から送信' },
    {
      en: 'The message comes in over SMTP, so the session itself has to show whose it is.',
      ja: 'メッセージは SMTP で外部から届いたため、どのテナントのものかをセッションの情報から判断します。',
    },
  ),
};

const coverage: Levels<[{ candidates: readonly CertificateCandidate[] }]> = {
  short: {
    en: ({ candidates }) => ofWinner(candidates, (c) => `${c.tenant}: ${c.TlsSenderCertificateName} covers ${c.presentedName}`),
    ja: ({ candidates }) => ofWinner(candidates, (c) => `${c.tenant}: ${c.presentedName} が ${c.TlsSenderCertificateName} に一致`),
  },
  full: {
    en: ({ candidates }) =>
      ofWinner(
        candidates,
        (c) =>
          `Connector ${named(c.connector)} of ${c.tenant} expects ${c.TlsSenderCertificateName}, which covers ${c.presentedName} on the certificate, and ${c.acceptedDomain} is an accepted domain of ${c.tenant}. The entry is Originating ${c.tenant}.`,
      ),
    ja: ({ candidates }) =>
      ofWinner(
        candidates,
        (c) =>
          `証明書の名前 ${c.presentedName} が ${c.tenant} のコネクタ${namedJa(c.connector)}に指定された ${c.TlsSenderCertificateName} に一致し、${c.acceptedDomain} は ${c.tenant} の承認済みドメインです。${c.tenant} からの Originating と判定されます。`,
      ),
  },
};

/** The certificate alone. */
export const certificate: Results<'certificate'> = {
  ...anyRule,
  named: coverage,
  tied: tie({ en: 'The certificate', ja: '証明書' }),
  none: {
    short: {
      en: ({ certificateState, candidates }) =>
        certificateState !== 'presented' ? 'No certificate name' : candidates.length === 0 ? 'No connector covers it' : 'Covered, but the domain is not accepted',
      ja: ({ certificateState, candidates }) =>
        certificateState !== 'presented' ? '証明書の名前なし' : candidates.length === 0 ? '一致するコネクタなし' : '一致するが未承認ドメイン',
    },
    full: {
      en: ({ certificateState, presentedNames, candidates }) =>
        certificateState !== 'presented'
          ? certificateStates[certificateState].en
          : candidates.length === 0
            ? `No enabled OnPremises connector of any tenant covers ${listed(presentedNames, 'or')}.`
            : `A connector covers ${listed([...new Set(candidates.map((c) => c.presentedName))])}, but the domain of its TlsSenderCertificateName is not an accepted domain of its tenant.`,
      ja: ({ certificateState, presentedNames, candidates }) =>
        certificateState !== 'presented'
          ? certificateStates[certificateState].ja
          : candidates.length === 0
            ? `${listedJa(presentedNames)} に一致する有効なオンプレミス タイプの受信コネクタは、どのテナントにもありません。`
            : `${listedJa([...new Set(candidates.map((c) => c.presentedName))])} に一致するコネクタはありますが、TlsSenderCertificateName のドメインがそのテナントの承認済みドメインではありません。`,
    },
  },
};

/** The two domains of an envelope that a rule can ask for. */
export const MAIL_FROM: Text = { en: 'MAIL FROM domain', ja: 'MAIL FROM ドメイン' };
export const RCPT_TO: Text = { en: "recipient's domain", ja: 'RCPT TO ドメイン' };

/** The certificate with a domain of the envelope. */
export function certificateAnd(domainName: Text): Results<'certificateAndMailFrom' | 'certificateAndRecipient'> {
  return {
    ...anyRule,
    named: {
      short: {
        en: ({ candidates, domain }) => ofWinner(candidates, (c) => `${c.tenant}: certificate covered, ${domain} accepted`),
        ja: ({ candidates, domain }) => ofWinner(candidates, (c) => `${c.tenant}: 証明書が一致、${domain} は承認済み`),
      },
      full: {
        en: ({ candidates, domain }) =>
          ofWinner(
            candidates,
            (c) =>
              `Connector ${named(c.connector)} covers ${c.presentedName} with ${c.TlsSenderCertificateName}, and its tenant ${c.tenant} accepts the ${domainName.en} ${domain}. The entry is Originating ${c.tenant}.`,
          ),
        ja: ({ candidates, domain }) =>
          ofWinner(
            candidates,
            (c) =>
              `証明書の名前 ${c.presentedName} がコネクタ${namedJa(c.connector)}の ${c.TlsSenderCertificateName} に一致し、${domainName.ja} ${domain} は ${c.tenant} の承認済みドメインです。${c.tenant} からの Originating と判定されます。`,
          ),
      },
    },
    tied: tie({ en: `The certificate with the ${domainName.en}`, ja: `証明書と ${domainName.ja}の組み合わせ` }),
    none: {
      short: {
        en: ({ candidates }) => (candidates.length === 0 ? 'No connector covers it' : `Covered, but the ${domainName.en} is not accepted`),
        ja: ({ candidates }) => (candidates.length === 0 ? '一致するコネクタなし' : `証明書は一致、${domainName.ja}が未承認`),
      },
      full: {
        en: ({ candidates, domain }) =>
          candidates.length === 0
            ? 'No enabled OnPremises connector covers a certificate name, so there is no tenant to ask.'
            : domain === null
              ? 'MAIL FROM is the null reverse-path <>: it has no domain that a tenant could accept.'
              : `No tenant whose connector covers the certificate accepts the ${domainName.en} ${domain}.`,
        ja: ({ candidates, domain }) =>
          candidates.length === 0
            ? '証明書の名前に一致する有効なオンプレミス タイプの受信コネクタがないため、調べるテナントがありません。'
            : domain === null
              ? 'MAIL FROM が空 (<>) なので、承認済みドメインと照合できるドメインがありません。'
              : `${domainName.ja} ${domain} は、証明書が一致したコネクタのどのテナントでも承認済みドメインではありません。`,
      },
    },
  };
}

/** The connecting IP address with a domain of the envelope. */
export function ipAnd(domainName: Text): Results<'ipAndMailFrom' | 'ipAndRecipient'> {
  const sentence: Phrase<[IpCandidate, string | null, string | null]> = {
    en: (c, ip, domain) =>
      `Connector ${named(c.connector)} of ${c.tenant} lists ${ip} (${c.range}), and ${c.tenant} accepts the ${domainName.en} ${domain}. The entry is Originating ${c.tenant}.`,
    ja: (c, ip, domain) =>
      `接続元 IP アドレス ${ip} が ${c.tenant} のコネクタ${namedJa(c.connector)}の SenderIPAddresses (${c.range}) に含まれ、${domainName.ja} ${domain} は ${c.tenant} の承認済みドメインです。${c.tenant} からの Originating と判定されます。`,
  };
  return {
    ...anyRule,
    named: {
      short: {
        en: ({ candidates, domain }) => ofWinner(candidates, (c) => `${c.tenant}: ${c.range} listed, ${domain} accepted`),
        ja: ({ candidates, domain }) => ofWinner(candidates, (c) => `${c.tenant}: ${c.range} に該当、${domain} は承認済み`),
      },
      full: {
        en: ({ candidates, connectingIp, domain }) => ofWinner(candidates, (c) => sentence.en(c, connectingIp, domain)),
        ja: ({ candidates, connectingIp, domain }) => ofWinner(candidates, (c) => sentence.ja(c, connectingIp, domain)),
      },
    },
    tied: tie({ en: `The connecting IP address with the ${domainName.en}`, ja: `接続元 IP アドレスと ${domainName.ja}の組み合わせ` }),
    none: {
      short: {
        en: ({ candidates, connectingIp }) =>
          candidates.length === 0 ? `${connectingIp ?? 'The address'} is listed nowhere` : `Listed, but the ${domainName.en} is not accepted`,
        ja: ({ candidates, connectingIp }) =>
          candidates.length === 0 ? `${connectingIp === null ? '接続元 IP アドレス' : `${connectingIp} `}の指定なし` : `IP は該当、${domainName.ja}が未承認`,
      },
      full: {
        en: ({ candidates, connectingIp, domain }) =>
          candidates.length === 0
            ? `No enabled OnPremises connector of any tenant lists ${connectingIp ?? 'the connecting IP address'}.`
            : domain === null
              ? `A connector lists ${connectingIp}, but MAIL FROM is the null reverse-path <>: it has no domain that a tenant could accept.`
              : `A connector lists ${connectingIp}, but its tenant does not accept the ${domainName.en} ${domain}.`,
        ja: ({ candidates, connectingIp, domain }) =>
          candidates.length === 0
            ? `${connectingIp === null ? '接続元 IP アドレス' : `${connectingIp} `}を指定した有効なオンプレミス タイプの受信コネクタは、どのテナントにもありません。`
            : domain === null
              ? `${connectingIp} を指定したコネクタはありますが、MAIL FROM が空 (<>) なので、承認済みドメインと照合できるドメインがありません。`
              : `${connectingIp} を指定したコネクタはありますが、${domainName.ja} ${domain} はそのテナントの承認済みドメインではありません。`,
      },
    },
  };
}
