import type { OutboundConnectorParameter } from '../../model/outbound-connector.ts';
import type { ParameterTexts } from './parameter.ts';
import { DOMAIN_SCOPES, FALSE, HOSTS, NO_ITEMS, REQUIRED, TRUE, TRUE_OR_FALSE, UNIQUE_NAME } from './shared.ts';

/** A tenant's outbound connector: routing reads it, attribution does not. */
export const outboundConnector: ParameterTexts<OutboundConnectorParameter> = {
  Name: {
    what: { en: 'What the connector is called; transport rules refer to it by this name.', ja: 'コネクタの名前です。メール フロー ルールからはこの名前で参照されます。' },
    values: UNIQUE_NAME,
    fallback: REQUIRED,
    effect: { en: 'Of connectors that fit equally, the first by name is used.', ja: '同じように当てはまるコネクタが複数ある場合は、名前の順で最初のものが使用されます。' },
    source: 'newOutboundConnector',
  },
  Enabled: {
    what: { en: 'Whether the connector is in use.', ja: 'コネクタを使用するかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: TRUE,
    effect: { en: 'A disabled connector routes nothing.', ja: '無効なコネクタはルーティングに使用されません。' },
    source: 'newOutboundConnector',
  },
  ConnectorType: {
    what: { en: "Whose servers it leads to: the organization's own, or somebody else's.", ja: '送信先が自社のサーバーか、他社のサーバーかを指定します。' },
    values: { en: 'OnPremises or Partner', ja: 'OnPremises または Partner' },
    fallback: REQUIRED,
    effect: {
      en: 'AllAcceptedDomains, RouteAllMessagesViaOnPremises and SenderRewritingEnabled work on OnPremises only.',
      ja: 'AllAcceptedDomains、RouteAllMessagesViaOnPremises、SenderRewritingEnabled は OnPremises でだけ有効です。',
    },
    source: 'newOutboundConnector',
  },
  RecipientDomains: {
    what: { en: 'The recipient domains that the connector is for.', ja: '対象とする受信者のドメインです。' },
    values: DOMAIN_SCOPES,
    fallback: NO_ITEMS,
    effect: {
      en: 'A message to a covered domain takes this connector instead of the MX record, and so a sender can go round the recipient\'s gateway.',
      ja: '対象のドメイン宛てのメッセージは、MX レコードではなくこのコネクタに従って送信されます。受信側のゲートウェイを経由しない原因にもなります。',
    },
    source: 'newOutboundConnector',
  },
  AllAcceptedDomains: {
    what: { en: "Whether the connector is for all the tenant's accepted domains.", ja: 'テナントのすべての承認済みドメインを対象とするかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: {
      en: 'Recipients in accepted domains that have no mailbox in the tenant go to the on-premises servers.',
      ja: '承認済みドメインの受信者のうち、テナントにメールボックスがないものはオンプレミス サーバーへ送信されます。',
    },
    source: 'newOutboundConnector',
  },
  UseMXRecord: {
    what: { en: "Whether the recipient domain's MX record is followed.", ja: '受信者のドメインの MX レコードに従って送信するかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: TRUE,
    effect: { en: 'false sends to SmartHosts instead.', ja: 'false の場合は SmartHosts へ送信します。' },
    source: 'newOutboundConnector',
  },
  SmartHosts: {
    what: { en: 'The servers that the connector sends to when UseMXRecord is false.', ja: 'UseMXRecord が false の場合の送信先サーバーです。' },
    values: HOSTS,
    fallback: NO_ITEMS,
    effect: {
      en: 'Decides where the message connects next; an endpoint of the service means a new entry, and a new verdict.',
      ja: '次に接続するサーバーが決まります。Office 365 のエンドポイントを指定すると、そこでもう一度判定されます。',
    },
    source: 'newOutboundConnector',
  },
  IsTransportRuleScoped: {
    what: { en: 'Whether only a transport rule may use the connector.', ja: 'メール フロー ルールから指定された場合にだけ使用するかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: { en: 'When true, RecipientDomains are not looked at.', ja: 'true の場合、RecipientDomains は使用されません。' },
    source: 'newOutboundConnector',
  },
  RouteAllMessagesViaOnPremises: {
    what: { en: 'Centralized mail transport: mail from outside and mail to outside goes through the on-premises servers.', ja: '集中型メール トランスポートです。社外からのメールと社外へのメールを、すべてオンプレミス サーバー経由にします。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: {
      en: 'Adds a hop on-premises. Whether the way back in is Originating or Incoming depends on the certificate presented there.',
      ja: 'オンプレミスを経由するホップが加わります。Office 365 に戻ったときに Originating と Incoming のどちらになるかは、そこで提示される証明書によって変わります。',
    },
    source: 'newOutboundConnector',
  },
  SenderRewritingEnabled: {
    what: { en: 'Whether the sender of forwarded messages is rewritten before they go on-premises (SRS).', ja: '転送メッセージをオンプレミスへ送る前に、送信者を書き換えるかどうか (SRS) を指定します。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: {
      en: 'MAIL FROM becomes an address of the tenant, which rules that ask for an accepted MAIL FROM domain then find.',
      ja: 'MAIL FROM がテナントのドメインのアドレスになるため、MAIL FROM ドメインが承認済みドメインかどうかを調べるルールに一致するようになります。',
    },
    source: 'newOutboundConnector',
  },
  TestMode: {
    what: { en: 'Whether the connector is only being tried out.', ja: 'テスト用のコネクタかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: { en: 'A connector in test mode routes nothing.', ja: 'テスト モードのコネクタはルーティングに使用されません。' },
    source: 'newOutboundConnector',
  },
};
