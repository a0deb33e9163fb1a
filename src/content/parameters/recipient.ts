import type { Recipient } from '../../model/recipient.ts';
import type { FieldOf, ParameterTexts } from './parameter.ts';
import { ADDRESSES, FALSE, NO_ITEMS, NONE, ONE_ADDRESS, REQUIRED, TRUE_OR_FALSE } from './shared.ts';

/** Somebody with an address in a tenant or on an on-premises server. */
export const recipient: ParameterTexts<FieldOf<Recipient>> = {
  PrimarySmtpAddress: {
    what: { en: 'The address the recipient sends from.', ja: '受信者のプライマリ アドレスです。' },
    values: ONE_ADDRESS,
    fallback: REQUIRED,
    effect: { en: 'Mail to it is delivered here, or readdressed.', ja: 'このアドレス宛てのメールは、ここで配信されるか、宛先が書き換えられます。' },
    source: 'setMailbox',
  },
  EmailAddresses: {
    what: { en: 'Further addresses of the same recipient.', ja: '同じ受信者のその他のアドレスです。' },
    values: ADDRESSES,
    fallback: NO_ITEMS,
    effect: { en: 'Mail to any of them is mail to this recipient.', ja: 'どのアドレス宛てのメールも、この受信者宛てとして扱われます。' },
    source: 'setMailbox',
  },
  RecipientType: {
    what: { en: 'Whether the mailbox is here or elsewhere.', ja: 'メールボックスがここにあるか、別の場所にあるかを指定します。' },
    values: { en: 'UserMailbox or MailUser', ja: 'UserMailbox または MailUser' },
    fallback: { en: 'UserMailbox', ja: 'UserMailbox (メールボックスあり)' },
    effect: {
      en: 'A MailUser is a recipient that is known here but whose mail goes on to another place.',
      ja: 'MailUser はここに登録されていますが、メールは別の場所へ送信されます。',
    },
    source: 'setMailUser',
  },
  ExternalEmailAddress: {
    what: { en: "A MailUser's address at the place of the mailbox, its target address.", ja: 'MailUser のメールボックスがある場所のアドレス (targetAddress) です。' },
    values: ONE_ADDRESS,
    fallback: NONE,
    effect: {
      en: 'RCPT TO becomes this address; in hybrid it is one in contoso.mail.onmicrosoft.com, which always leads to the service.',
      ja: '宛先がこのアドレスに書き換えられます。ハイブリッド構成では、必ず Office 365 に届く contoso.mail.onmicrosoft.com のようなドメインのアドレスが使われます。',
    },
    source: 'setMailUser',
  },
  ForwardingSmtpAddress: {
    what: { en: "Where the mailbox's mail is forwarded to.", ja: 'メールボックスに届いたメールの転送先です。' },
    values: ONE_ADDRESS,
    fallback: NONE,
    effect: {
      en: 'The message goes on with the MAIL FROM of the original sender, which is why forwarded mail fails where only the IP address speaks for it.',
      ja: 'MAIL FROM は元の送信者のまま転送されます。IP アドレスだけを条件とするコネクタで転送メールが拒否されるのはこのためです。',
    },
    source: 'setMailbox',
  },
  DeliverToMailboxAndForward: {
    what: { en: 'Whether the mailbox keeps a copy of what it forwards.', ja: '転送するメールをメールボックスにも残すかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: { en: 'true shows two runs: the delivery and the forwarded copy.', ja: 'true の場合は、配信と転送コピーの 2 つの経路が表示されます。' },
    source: 'setMailbox',
  },
};
