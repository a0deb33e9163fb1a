import { listed, named, namedJa } from '../wording.ts';
import { anyRule, ofWinner, tie, type Levels, type Results, type StepOf } from './result.ts';

const noTenant: Levels<[StepOf<'recipient'>]> = {
  short: { en: ({ domain }) => `No tenant accepts ${domain}`, ja: ({ domain }) => `${domain} のテナントなし` },
  full: {
    en: ({ domain }) => `No tenant accepts ${domain}, and no connector gave the sender the right to relay: the entry is refused.`,
    ja: ({ domain }) => `${domain} を承認済みドメインとするテナントはなく、中継を許可するコネクタにも一致しなかったため、拒否されます。`,
  },
};

/** The recipient's domain. */
export const recipient: Results<'recipient'> = {
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

/** The Partner connectors of the recipient's tenant. */
export const partner: Results<'partner'> = {
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
  return candidates
    .filter(({ restriction, senderInScope, recipientInScope }) => restriction === 'failed' && senderInScope && recipientInScope)
    .map(({ connector }) => connector);
}

/** What every tenant has when no connector matches. */
export const defaultConnector: Results<'defaultConnector'> = {
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
