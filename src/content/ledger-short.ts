import type { LedgerReason, LedgerReasonKey } from '../engine/attribution/types.ts';
import type { Language, TextTable } from './language.ts';

/** Why an inbound connector did or did not claim an entry, in a few words that fit into a row. */
const short: TextTable<LedgerReasonKey> = {
  chosen: { en: 'claimed it', ja: '一致' },
  tied: { en: 'tied', ja: '同順位' },
  notReached: { en: 'not asked', ja: '未評価' },
  notEnabled: { en: 'disabled', ja: '無効' },
  nothingToMatch: { en: 'matches nothing', ja: '条件なし' },
  noCertificatePresented: { en: 'no certificate', ja: '証明書なし' },
  certificateNotCovered: { en: 'other certificate', ja: '証明書が不一致' },
  certificateDomainNotAccepted: { en: 'domain not accepted', ja: '未承認ドメイン' },
  ipNotListed: { en: 'IP not listed', ja: 'IP が対象外' },
  mailFromNotAccepted: { en: 'MAIL FROM not accepted', ja: 'MAIL FROM が未承認' },
  recipientNotAccepted: { en: 'RCPT TO not accepted', ja: 'RCPT TO が未承認' },
  lessSpecific: { en: 'less specific', ja: '一致度が低い' },
  otherTenant: { en: 'other tenant', ja: '別のテナント' },
  senderOutOfScope: { en: 'sender out of scope', ja: '送信者が対象外' },
  recipientOutOfScope: { en: 'recipient out of scope', ja: '受信者が対象外' },
  restrictionFailed: { en: 'restriction not met', ja: '制限に不適合' },
  notRestricting: { en: 'restricts nothing', ja: '制限なし' },
  tlsRequired: { en: 'TLS required', ja: 'TLS 必須' },
};

/** Why an inbound connector did or did not claim an entry, in a few words. */
export function ledgerShort(reason: LedgerReason, language: Language): string {
  return short[reason.key][language];
}
