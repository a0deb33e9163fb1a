import type { DecidedBy, Verdict } from '../model/expectation.ts';
import { phrase, type Text } from './language.ts';
import { listed } from './wording.ts';

/** A verdict in one word. Originating and Incoming stay as the article has them, in both languages. */
export const verdictWords: { readonly [V in Verdict]: Text } = {
  Originating: { en: 'Originating', ja: 'Originating' },
  Incoming: { en: 'Incoming', ja: 'Incoming' },
  Rejected: { en: 'Rejected', ja: '拒否' },
  Ambiguous: { en: 'Ambiguous', ja: '判定不能' },
};

/** By what an entry was decided, in a few words, under the verdict. */
export const howWords: { readonly [D in DecidedBy]: Text } = {
  submission: { en: 'sent from its mailbox', ja: 'メールボックスからの送信' },
  certificate: { en: 'by certificate', ja: '証明書' },
  certificateAndMailFrom: { en: 'by certificate + MAIL FROM', ja: '証明書 + MAIL FROM' },
  certificateAndRecipient: { en: 'by certificate + RCPT TO', ja: '証明書 + RCPT TO' },
  ipAndMailFrom: { en: 'by IP + MAIL FROM', ja: 'IP + MAIL FROM' },
  ipAndRecipient: { en: 'by IP + RCPT TO', ja: 'IP + RCPT TO' },
  recipient: { en: 'by recipient', ja: '受信者' },
  partnerCertificate: { en: 'by recipient, Partner certificate', ja: '受信者 + パートナー (証明書)' },
  partnerIp: { en: 'by recipient, Partner IP', ja: '受信者 + パートナー (IP)' },
  partnerSenderDomain: { en: 'by recipient, Partner sender domain', ja: '受信者 + パートナー (送信者)' },
  noTenant: { en: 'no tenant found', ja: 'テナントが見つからない' },
  partnerRestriction: { en: 'Partner connector restricts', ja: 'パートナー コネクタの制限' },
  requireTls: { en: 'RequireTls', ja: 'RequireTls' },
  directSend: { en: 'RejectDirectSend', ja: 'RejectDirectSend' },
};

/** The other words of a badge. */
export const badgeTexts = {
  several: phrase({
    en: (tenants: readonly string[]) => listed(tenants, 'or'),
    ja: (tenants: readonly string[]) => tenants.join(' / '),
  }),
  connector: { en: 'Connector', ja: 'コネクタ' },
  defaultConnector: { en: 'default connector', ja: '既定のコネクタ' },
  was: phrase({ en: (label: string) => `was ${label}`, ja: (label: string) => `変更前: ${label}` }),
} as const;
