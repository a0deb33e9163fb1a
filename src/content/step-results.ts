import type { CertificateCandidate, IpCandidate, Step, StepId, StepOutcome } from '../engine/attribution/types.ts';
import type { Phrase, Text } from './language.ts';
import { certificateStates } from './ledger.ts';
import { listed, listedJa, named, namedJa } from './wording.ts';

/*
 * What each rule reports, by how it ended. Long because every rule says it twice (short and full) in two languages; each
 * block is one rule and needs no other.
 */

/** How much is said of a rule's result: a few words beside its title, or sentences when it is open. */
export type Level = 'short' | 'full';

/** The member of the union that a step's id stands for. */
export type StepOf<Id extends StepId, S = Step> = S extends { id: infer Ids } ? (Id extends Ids ? S : never) : never;

type Levels<Args extends readonly unknown[]> = { readonly [L in Level]: Phrase<Args> };
type Results<Id extends StepId> = { readonly [Outcome in StepOutcome]: Levels<[StepOf<Id>]> };

function fixed(short: Text, full: Text): Levels<[]> {
  return { short: { en: () => short.en, ja: () => short.ja }, full: { en: () => full.en, ja: () => full.ja } };
}

/** What can be said of any rule; the blocks below say more wherever their rule can end that way. */
const anyRule: { readonly [Outcome in StepOutcome]: Levels<[]> } = {
  named: fixed({ en: 'Decided', ja: '決定' }, { en: 'This rule decides.', ja: 'このルールで決まります。' }),
  tied: fixed(
    { en: 'Several tenants', ja: '複数のテナント' },
    { en: 'Several tenants fit, and nothing documented decides between them.', ja: '当てはまるテナントが複数あり、どれを選ぶかを定めた資料がありません。' },
  ),
  none: fixed({ en: 'No match', ja: '該当なし' }, { en: 'Nothing matches; the next rule is asked.', ja: '当てはまるものがないため、次のルールに進みます。' }),
  rejected: fixed({ en: 'Refused', ja: '拒否' }, { en: 'This rule refuses the entry.', ja: 'このルールにより拒否されます。' }),
  notReached: fixed(
    { en: 'Not asked', ja: '未評価' },
    { en: 'Not asked: an earlier rule had already decided.', ja: 'より前のルールで決まったため、評価されていません。' },
  ),
};

type WithTenants = { candidates: readonly { tenant: string; wins: boolean }[] };

function winners({ candidates }: WithTenants): string[] {
  return [...new Set(candidates.filter(({ wins }) => wins).map(({ tenant }) => tenant))];
}

/** The sentence of the candidate that won; every result `named` has one. */
function ofWinner<C extends { wins: boolean }>(candidates: readonly C[], say: (candidate: C) => string): string {
  const winner = candidates.find(({ wins }) => wins);
  return winner === undefined ? '' : say(winner);
}

function tie(what: Text): Levels<[WithTenants]> {
  return {
    short: {
      en: (step) => `${listed(winners(step))} tie`,
      ja: (step) => `${listedJa(winners(step))} が同順位`,
    },
    full: {
      en: (step) => `${what.en} fits ${listed(winners(step))} equally well, and nothing documented decides between them.`,
      ja: (step) => `${what.ja}は ${listedJa(winners(step))} に同じ順位で一致し、どれを選ぶかを定めた資料がありません。`,
    },
  };
}

const submission: Results<'submission'> = {
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

const certificate: Results<'certificate'> = {
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
const MAIL_FROM: Text = { en: 'MAIL FROM domain', ja: 'MAIL FROM ドメイン' };
const RCPT_TO: Text = { en: "recipient's domain", ja: 'RCPT TO ドメイン' };

function certificateAnd(domainName: Text): Results<'certificateAndMailFrom' | 'certificateAndRecipient'> {
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

function ipAnd(domainName: Text): Results<'ipAndMailFrom' | 'ipAndRecipient'> {
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

const noTenant: Levels<[StepOf<'recipient'>]> = {
  short: { en: ({ domain }) => `No tenant accepts ${domain}`, ja: ({ domain }) => `${domain} のテナントなし` },
  full: {
    en: ({ domain }) => `No tenant accepts ${domain}, and no connector gave the sender the right to relay: the entry is refused.`,
    ja: ({ domain }) => `${domain} を承認済みドメインとするテナントはなく、中継を許可するコネクタにも一致しなかったため、拒否されます。`,
  },
};

const recipient: Results<'recipient'> = {
  ...anyRule,
  named: {
    short: {
      en: ({ candidates, domain }) => ofWinner(candidates, (c) => `${c.tenant} accepts ${domain}`),
      ja: ({ candidates, domain }) => ofWinner(candidates, (c) => `${domain} は ${c.tenant} の承認済みドメイン`),
    },
    full: {
      en: ({ candidates, domain }) =>
        ofWinner(candidates, (c) => `${acceptance(domain, c.acceptedDomain, c.tenant)} Nobody else claimed the message, so it arrives at ${c.tenant}.`),
      ja: ({ candidates, domain }) =>
        ofWinner(candidates, (c) => `${acceptanceJa(domain, c.acceptedDomain, c.tenant)}Originating とは判定されなかったため、メッセージは ${c.tenant} に届いたものとして扱われます。`),
    },
  },
  tied: tie({ en: "The recipient's domain", ja: '受信者のドメイン' }),
  none: noTenant,
  rejected: noTenant,
};

function acceptance(domain: string, acceptedDomain: string, tenant: string): string {
  return domain === acceptedDomain
    ? `The recipient's domain ${domain} is an accepted domain of ${tenant}.`
    : `The recipient's domain ${domain} lies below ${acceptedDomain}, which ${tenant} accepts with MatchSubDomains.`;
}

function acceptanceJa(domain: string, acceptedDomain: string, tenant: string): string {
  return domain === acceptedDomain
    ? `受信者のドメイン ${domain} は ${tenant} の承認済みドメインです。`
    : `受信者のドメイン ${domain} は、${tenant} が MatchSubDomains を有効にした承認済みドメイン ${acceptedDomain} の下位にあります。`;
}

const partner: Results<'partner'> = {
  ...anyRule,
  named: {
    short: {
      en: ({ candidates }) => ofWinner(candidates, (c) => `Connector ${named(c.connector)}`),
      ja: ({ candidates }) => ofWinner(candidates, (c) => `コネクタ${namedJa(c.connector)}`),
    },
    full: {
      en: ({ tenant, candidates }) => ofWinner(candidates, (c) => `Partner connector ${named(c.connector)} matches, so the message comes in through it: Incoming ${tenant}.`),
      ja: ({ tenant, candidates }) =>
        ofWinner(candidates, (c) => `パートナー タイプの受信コネクタ${namedJa(c.connector)}に一致するため、このコネクタを経由した ${tenant} への Incoming と判定されます。`),
    },
  },
  none: {
    short: {
      en: ({ candidates }) => (candidates.length === 0 ? 'No Partner connector' : 'No Partner connector in scope'),
      ja: ({ candidates }) => (candidates.length === 0 ? 'パートナー コネクタなし' : '対象のパートナー コネクタなし'),
    },
    full: {
      en: ({ tenant, candidates }) =>
        candidates.length === 0 ? `${tenant} has no enabled Partner connector.` : `No enabled Partner connector of ${tenant} has this sender and this recipient in its scope.`,
      ja: ({ tenant, candidates }) =>
        candidates.length === 0
          ? `${tenant} に有効なパートナー タイプの受信コネクタはありません。`
          : `${tenant} の有効なパートナー タイプの受信コネクタの中に、この送信者と受信者を対象とするものはありません。`,
    },
  },
  rejected: {
    short: {
      en: ({ candidates }) => (candidates.some(({ wins }) => wins) ? 'TLS required' : 'Restriction not met'),
      ja: ({ candidates }) => (candidates.some(({ wins }) => wins) ? 'TLS 必須' : '制限に不適合'),
    },
    full: {
      en: ({ tenant, candidates }) =>
        candidates.some(({ wins }) => wins)
          ? ofWinner(candidates, (c) => `Partner connector ${named(c.connector)} matches and its RequireTls is true, but the session is not encrypted: ${tenant} refuses the message.`)
          : `${listed(restricting(candidates).map(named))} restricts who may deliver to ${tenant}, and this session does not qualify: the message is refused.`,
      ja: ({ tenant, candidates }) =>
        candidates.some(({ wins }) => wins)
          ? ofWinner(candidates, (c) => `パートナー タイプの受信コネクタ${namedJa(c.connector)}に一致しますが、RequireTls が true で、セッションが暗号化されていません。${tenant} への配信は拒否されます。`)
          : `${tenant} のコネクタ${restricting(candidates).map(namedJa).join('')}が送信元を制限しており、このセッションは条件を満たしていません。メッセージは拒否されます。`,
    },
  },
};

function restricting(candidates: StepOf<'partner'>['candidates']): string[] {
  return candidates.filter(({ restriction }) => restriction === 'failed').map(({ connector }) => connector);
}

const defaultConnector: Results<'defaultConnector'> = {
  ...anyRule,
  named: {
    short: { en: ({ tenant }) => `Default connector of ${tenant}`, ja: ({ tenant }) => `${tenant} の既定の受信コネクタ` },
    full: {
      en: ({ tenant }) => `No connector matches, so the message comes in through the default connector that every tenant has: Incoming ${tenant}.`,
      ja: ({ tenant }) => `一致するコネクタがないため、どのテナントにもある既定の受信コネクタを経由した ${tenant} への Incoming と判定されます。`,
    },
  },
  rejected: {
    short: { en: () => 'Direct Send refused', ja: () => 'Direct Send を拒否' },
    full: {
      en: ({ tenant }) =>
        `No connector matches, MAIL FROM uses an accepted domain of ${tenant} itself, and RejectDirectSend is true: ${tenant} refuses the message.`,
      ja: ({ tenant }) =>
        `どのコネクタにも一致せず、MAIL FROM が ${tenant} 自身の承認済みドメインで、RejectDirectSend が true です。メッセージは拒否されます。`,
    },
  },
};

/** What each rule reports, by how it ended and how much is to be said. */
export const stepResults: { readonly [Id in StepId]: Results<Id> } = {
  submission,
  certificate,
  certificateAndMailFrom: certificateAnd(MAIL_FROM),
  ipAndMailFrom: ipAnd(MAIL_FROM),
  certificateAndRecipient: certificateAnd(RCPT_TO),
  ipAndRecipient: ipAnd(RCPT_TO),
  recipient,
  partner,
  defaultConnector,
};
