import type { TransportRuleParameter } from '../../model/transport-rule.ts';
import type { ParameterTexts } from './parameter.ts';
import { DOMAINS, HEADER_NAME, NO_ITEMS, NONE, REQUIRED, UNIQUE_NAME, WORDS } from './shared.ts';

/** A transport rule that redirects to an outbound connector. All conditions that are set must hold. */
export const transportRule: ParameterTexts<TransportRuleParameter> = {
  Name: {
    what: { en: 'What the rule is called.', ja: 'ルールの名前です。' },
    values: UNIQUE_NAME,
    fallback: REQUIRED,
    effect: { en: 'Shown as the reason of the way the message takes.', ja: 'メッセージの経路の理由として表示されます。' },
    source: 'newTransportRule',
  },
  State: {
    what: { en: 'Whether the rule is in use.', ja: 'ルールを使用するかどうかを指定します。' },
    values: { en: 'Enabled or Disabled', ja: 'Enabled または Disabled' },
    fallback: { en: 'Enabled', ja: 'Enabled (有効)' },
    effect: { en: 'A disabled rule redirects nothing.', ja: '無効なルールは適用されません。' },
    source: 'newTransportRule',
  },
  SenderDomainIs: {
    what: { en: "Condition: the sender's domain is one of these; subdomains are other domains. SenderAddressLocation says where the sender is looked for.", ja: '条件: 送信者のドメインが、指定したドメインのいずれかである (サブドメインは含まない)。送信者を調べる場所は SenderAddressLocation で指定します。' },
    values: DOMAINS,
    fallback: { en: 'Empty: every sender', ja: '空 (すべての送信者)' },
    effect: { en: 'Limits the messages that the rule redirects.', ja: 'ルールを適用するメッセージを絞り込みます。' },
    source: 'newTransportRule',
  },
  SenderAddressLocation: {
    what: { en: 'Where conditions about the sender look.', ja: '送信者に関する条件で、どこのアドレスを調べるかを指定します。' },
    values: { en: 'Header (From), Envelope (MAIL FROM) or HeaderOrEnvelope (either)', ja: 'Header (ヘッダーの From)、Envelope (MAIL FROM)、HeaderOrEnvelope (どちらか)' },
    fallback: { en: 'Header (From)', ja: 'Header (ヘッダーの From)' },
    effect: {
      en: 'Header ignores MAIL FROM, also a rewritten one. A message whose header From is left empty has the same address in both.',
      ja: 'Header では MAIL FROM は調べられず、書き換えられていても影響しません。ヘッダーの From が空のメッセージでは、どちらも同じアドレスになります。',
    },
    source: 'newTransportRule',
  },
  RecipientDomainIs: {
    what: { en: "Condition: the recipient's domain is one of these; subdomains are other domains.", ja: '条件: 受信者のドメインが、指定したドメインのいずれかである (サブドメインは含まない)。' },
    values: DOMAINS,
    fallback: { en: 'Empty: every recipient', ja: '空 (すべての受信者)' },
    effect: { en: 'Limits the messages that the rule redirects.', ja: 'ルールを適用するメッセージを絞り込みます。' },
    source: 'newTransportRule',
  },
  HeaderContainsMessageHeader: {
    what: { en: 'Condition: the message has this header.', ja: '条件: メッセージにこのヘッダーがある。' },
    values: HEADER_NAME,
    fallback: NONE,
    effect: { en: 'Limits the rule to messages that have the header, with one of the words if any are given.', ja: 'ヘッダーがあり、語句を指定した場合はそのいずれかを含むメッセージにだけルールを適用します。' },
    source: 'newTransportRule',
  },
  HeaderContainsWords: {
    what: { en: 'The words that HeaderContainsMessageHeader looks for.', ja: 'HeaderContainsMessageHeader のヘッダーで探す語句です。' },
    values: WORDS,
    fallback: NO_ITEMS,
    effect: { en: 'Without words the header itself is enough.', ja: '語句を指定しない場合は、ヘッダーがあれば条件を満たします。' },
    source: 'newTransportRule',
  },
  ExceptIfHeaderContainsMessageHeader: {
    what: { en: 'Exception: the rule leaves messages with this header alone.', ja: '例外: このヘッダーがあるメッセージにはルールを適用しない。' },
    values: HEADER_NAME,
    fallback: NONE,
    effect: {
      en: 'Stops a loop: an add-on service stamps the header, and the message that comes back is not sent out again. Hosts of a drawing write only Received, with their own name.',
      ja: 'ループを防ぎます。アドオン サービスがヘッダーを付けて返したメッセージは、再び送り出されません。図のホストが追加するヘッダーは、自分のホスト名を含む Received だけです。',
    },
    source: 'newTransportRule',
  },
  ExceptIfHeaderContainsWords: {
    what: { en: 'The words that ExceptIfHeaderContainsMessageHeader looks for.', ja: 'ExceptIfHeaderContainsMessageHeader のヘッダーで探す語句です。' },
    values: WORDS,
    fallback: NO_ITEMS,
    effect: { en: 'Without words the header itself is enough.', ja: '語句を指定しない場合は、ヘッダーがあれば例外となります。' },
    source: 'newTransportRule',
  },
  RouteMessageOutboundConnector: {
    what: { en: 'The outbound connector that the message is redirected to.', ja: 'メッセージの送信に使用する送信コネクタです。' },
    values: { en: "The name of one of the tenant's outbound connectors", ja: 'テナントの送信コネクタの名前' },
    fallback: NONE,
    effect: {
      en: 'Goes before centralized mail transport, before connectors chosen by domain and before the MX record.',
      ja: '集中型メール トランスポート、ドメインによるコネクタの選択、MX レコードのどれよりも優先されます。',
    },
    source: 'conditionalRouting',
  },
};
