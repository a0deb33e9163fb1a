import type { DecidedBy, Verdict } from '../model/expectation.ts';
import type { TextTable } from './language.ts';

/** The four verdicts keep the article's words in every language. */
export const verdictNames: TextTable<Verdict> = {
  Originating: { en: 'Originating', ja: 'Originating' },
  Incoming: { en: 'Incoming', ja: 'Incoming' },
  Rejected: { en: 'Rejected', ja: 'Rejected' },
  Ambiguous: { en: 'Ambiguous', ja: 'Ambiguous' },
};

/** What decided an entry, short enough for a badge. */
export const decidedByBadges: TextTable<DecidedBy> = {
  submission: { en: 'submission', ja: 'メールボックスから送信' },
  certificate: { en: 'certificate', ja: '証明書' },
  certificateAndMailFrom: { en: 'certificate + MAIL FROM', ja: '証明書 + MAIL FROM' },
  certificateAndRecipient: { en: 'certificate + RCPT TO', ja: '証明書 + RCPT TO' },
  ipAndMailFrom: { en: 'IP + MAIL FROM', ja: 'IP + MAIL FROM' },
  ipAndRecipient: { en: 'IP + RCPT TO', ja: 'IP + RCPT TO' },
  recipient: { en: 'recipient', ja: '受信者' },
  partnerCertificate: { en: 'Partner connector: certificate', ja: 'パートナー コネクタ: 証明書' },
  partnerIp: { en: 'Partner connector: IP', ja: 'パートナー コネクタ: IP' },
  partnerSenderDomain: { en: 'Partner connector: sender domain', ja: 'パートナー コネクタ: 送信者ドメイン' },
  noTenant: { en: 'no tenant', ja: '該当テナントなし' },
  partnerRestriction: { en: 'Partner restriction', ja: 'パートナー コネクタの制限' },
  requireTls: { en: 'TLS required', ja: 'TLS 必須' },
  directSend: { en: 'Direct Send refused', ja: 'Direct Send 拒否' },
};
