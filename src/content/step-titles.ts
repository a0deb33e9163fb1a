import type { StepId } from '../engine/attribution/types.ts';
import type { TextTable } from './language.ts';

/** What each rule is called, in the order they can run. */
export const stepTitles: TextTable<StepId> = {
  submission: { en: 'Submission', ja: 'メールボックスからの送信' },
  certificate: { en: 'Certificate', ja: '証明書' },
  certificateAndMailFrom: { en: 'Certificate and MAIL FROM', ja: '証明書と MAIL FROM' },
  ipAndMailFrom: { en: 'Connecting IP and MAIL FROM', ja: '接続元 IP アドレスと MAIL FROM' },
  certificateAndRecipient: { en: 'Certificate and RCPT TO', ja: '証明書と RCPT TO' },
  ipAndRecipient: { en: 'Connecting IP and RCPT TO', ja: '接続元 IP アドレスと RCPT TO' },
  recipient: { en: "Recipient's domain", ja: '受信者のドメイン' },
  partner: { en: 'Partner connectors', ja: 'パートナー タイプの受信コネクタ' },
  defaultConnector: { en: 'Default connector', ja: '既定の受信コネクタ' },
};
