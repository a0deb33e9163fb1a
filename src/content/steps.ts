import type { Step, StepId, StepOutcome } from '../engine/attribution/types.ts';
import type { Language, TextTable } from './language.ts';
import { stepResults, type Level } from './step-results.ts';

/** What each rule asks. */
export const stepQuestions: TextTable<StepId> = {
  submission: {
    en: 'Does a mailbox of the service send it?',
    ja: 'Exchange Online のメールボックスから送信されましたか?',
  },
  certificate: {
    en: 'Which OnPremises connector, in any tenant, covers a name on the certificate, and is the domain of that name accepted in its tenant?',
    ja: '証明書の名前に一致するオンプレミス タイプの受信コネクタが、すべてのテナントの中にありますか? その名前のドメインは、コネクタのあるテナントの承認済みドメインですか?',
  },
  certificateAndMailFrom: {
    en: "Of the connectors that cover the certificate, which one's tenant accepts the MAIL FROM domain?",
    ja: '証明書の名前に一致したコネクタのうち、MAIL FROM ドメインがテナントの承認済みドメインであるものはどれですか?',
  },
  ipAndMailFrom: {
    en: 'Which OnPremises connector, in any tenant, lists the connecting IP address, and does its tenant accept the MAIL FROM domain?',
    ja: '接続元 IP アドレスを指定したオンプレミス タイプの受信コネクタが、すべてのテナントの中にありますか? MAIL FROM ドメインは、そのテナントの承認済みドメインですか?',
  },
  certificateAndRecipient: {
    en: "Of the connectors that cover the certificate, which one's tenant accepts the recipient's domain?",
    ja: '証明書の名前に一致したコネクタのうち、RCPT TO ドメインがテナントの承認済みドメインであるものはどれですか?',
  },
  ipAndRecipient: {
    en: "Of the connectors that list the connecting IP address, which one's tenant accepts the recipient's domain?",
    ja: '接続元 IP アドレスを指定したコネクタのうち、RCPT TO ドメインがテナントの承認済みドメインであるものはどれですか?',
  },
  recipient: {
    en: "Which tenant accepts the recipient's domain?",
    ja: '受信者のドメインを承認済みドメインとしているのは、どのテナントですか?',
  },
  partner: {
    en: 'Does a Partner connector of that tenant match the session, and does the session meet its demands?',
    ja: 'そのテナントに、セッションに一致するパートナー タイプの受信コネクタがありますか? セッションはその条件を満たしていますか?',
  },
  defaultConnector: {
    en: 'No connector matched: does the tenant take the message all the same?',
    ja: 'どのコネクタにも一致しませんでした。それでもテナントはメッセージを受け付けますか?',
  },
};

/** How a rule ended, in one word for its mark. */
export const stepOutcomes: TextTable<StepOutcome> = {
  named: { en: 'decided', ja: '決定' },
  tied: { en: 'tied', ja: '同順位' },
  none: { en: 'no match', ja: '該当なし' },
  rejected: { en: 'refused', ja: '拒否' },
  notReached: { en: 'not asked', ja: '未評価' },
};

/** What a rule found in this entry. `short` is a phrase of a few words, `full` is sentences with the values compared. */
export function stepSentence(step: Step, level: Level, language: Language): string {
  switch (step.id) {
    case 'submission':
      return stepResults.submission[step.outcome][level][language](step);
    case 'certificate':
      return stepResults.certificate[step.outcome][level][language](step);
    case 'certificateAndMailFrom':
    case 'certificateAndRecipient':
      return stepResults[step.id][step.outcome][level][language](step);
    case 'ipAndMailFrom':
    case 'ipAndRecipient':
      return stepResults[step.id][step.outcome][level][language](step);
    case 'recipient':
      return stepResults.recipient[step.outcome][level][language](step);
    case 'partner':
      return stepResults.partner[step.outcome][level][language](step);
    case 'defaultConnector':
      return stepResults.defaultConnector[step.outcome][level][language](step);
  }
}
