import type { Message } from '../../model/message.ts';
import type { MxRecord } from '../../model/mx-record.ts';
import type { FieldOf, ParameterTexts } from './parameter.ts';
import { ADDRESSES, ANY_TEXT, FOR_READERS, NO_ITEMS, ONE_ADDRESS, ONE_DOMAIN, REQUIRED } from './shared.ts';

/** One MX record of the DNS. */
export const mxRecord: ParameterTexts<FieldOf<MxRecord>> = {
  domain: {
    label: { en: 'Domain', ja: 'ドメイン' },
    what: { en: 'The domain whose mail the record directs.', ja: 'メールの配送先を示す対象のドメインです。' },
    values: ONE_DOMAIN,
    fallback: REQUIRED,
    effect: { en: 'Read when no connector decides the way. An Incoming message never comes back to it.', ja: 'コネクタで経路が決まらない場合に参照されます。Incoming と判定されたメッセージでは参照されません。' },
    source: 'rfc5321',
  },
  preference: {
    label: { en: 'Preference', ja: '優先度' },
    what: { en: 'The order among several records of the domain.', ja: '同じドメインに複数のレコードがある場合の優先順位です。' },
    values: { en: 'A whole number from 0 to 65535', ja: '0 から 65535 までの整数' },
    fallback: { en: '10', ja: '10 (他より小さい値が優先)' },
    effect: { en: 'The lowest number is tried first.', ja: '値が最も小さいレコードが最初に使用されます。' },
    source: 'rfc5321',
  },
  exchange: {
    label: { en: 'Mail server', ja: 'メール サーバー' },
    what: { en: 'The server that takes the mail.', ja: 'メールを受け取るサーバーです。' },
    values: { en: 'A host name or an IP address', ja: 'ホスト名または IP アドレス' },
    fallback: REQUIRED,
    effect: { en: 'An endpoint of the service leads to the front door, whichever tenant it is named after.', ja: 'Office 365 のエンドポイントを指定すると、どのテナントの名前であってもフロント ドアに到着します。' },
    source: 'article',
  },
};

/** One mail to send. */
export const message: ParameterTexts<FieldOf<Message>> = {
  title: {
    label: { en: 'Title', ja: 'タイトル' },
    what: { en: 'What the list of messages calls it.', ja: 'メッセージの一覧に表示される名前です。' },
    values: ANY_TEXT,
    fallback: { en: 'Empty: sender and recipient are shown', ja: '空 (送信者と受信者を表示)' },
    effect: FOR_READERS,
    source: null,
  },
  mailFrom: {
    label: { en: 'MAIL FROM', ja: 'MAIL FROM (送信者)' },
    what: { en: "The envelope's sender.", ja: 'エンベロープの送信者です。' },
    values: { en: 'An email address, or empty for the null reverse-path <>', ja: 'メール アドレス、または空 (<>)' },
    fallback: { en: 'The null reverse-path <>', ja: '空 (<>)' },
    effect: {
      en: "Its domain decides together with the connecting IP address, scopes Partner connectors and is what RejectDirectSend looks at. The header From plays no part.",
      ja: 'そのドメインは、接続元 IP アドレスと合わせた判定、パートナー コネクタの対象範囲、RejectDirectSend に使われます。ヘッダーの From は使われません。',
    },
    source: 'article',
  },
  rcptTo: {
    label: { en: 'RCPT TO', ja: 'RCPT TO (受信者)' },
    what: { en: "The envelope's recipients.", ja: 'エンベロープの受信者です。' },
    values: ADDRESSES,
    fallback: REQUIRED,
    effect: { en: 'When nothing makes the message Originating, the recipient\'s domain names the tenant. Each recipient is judged by itself.', ja: 'Originating と判定されない場合は、受信者のドメインからテナントが決まります。受信者ごとに判定されます。' },
    source: 'article',
  },
  submittedAt: {
    label: { en: 'Submitted at', ja: '送信する場所' },
    what: { en: 'Where the message starts: a tenant (from a mailbox there) or a server.', ja: 'メッセージの出発点です。テナント (のメールボックス) またはサーバーを選択します。' },
    values: { en: 'A tenant or a server of the drawing', ja: '図のテナントまたはサーバー' },
    fallback: REQUIRED,
    effect: { en: 'A submission from a mailbox is Originating without any rule; from a server the message follows its Send connectors.', ja: 'メールボックスからの送信は、ルールを評価せずに Originating と判定されます。サーバーからは、その送信コネクタに従って送信されます。' },
    source: 'article',
  },
  headers: {
    label: { en: 'Headers', ja: 'ヘッダー' },
    what: { en: 'Header lines that a transport rule may look for.', ja: 'メール フロー ルールの条件に使うヘッダーです。' },
    values: { en: 'Lines such as X-Scanned: yes', ja: 'X-Scanned: yes のような行 (複数可)' },
    fallback: NO_ITEMS,
    effect: { en: 'No part in attribution; a rule can redirect by them.', ja: '帰属の判定には影響しません。メール フロー ルールによる振り分けに使われます。' },
    source: 'newTransportRule',
  },
  headerFrom: {
    label: { en: 'Header From', ja: 'ヘッダーの From' },
    what: { en: 'The address that the reader sees, where it is another than MAIL FROM.', ja: '受信者に表示される差出人アドレスです。MAIL FROM と異なる場合に指定します。' },
    values: ONE_ADDRESS,
    fallback: { en: 'Empty: the same as MAIL FROM', ja: '空 (MAIL FROM と同じ)' },
    effect: {
      en: 'DMARC asks whether SPF or DKIM confirms its domain (the side lane shows it), and SenderDomainIs of transport rules looks here. Attribution does not read it.',
      ja: 'DMARC は、SPF または DKIM がこのドメインを裏付けるかどうかを調べます (参考欄に表示)。メール フロー ルールの SenderDomainIs もここを調べます。帰属の判定には使われません。',
    },
    source: 'rfc7489',
  },
};
