import type { InboundConnector, InboundConnectorParameter } from '../../model/inbound-connector.ts';
import type { ParameterText } from './parameter.ts';
import { DOMAIN_SCOPES, DOMAINS, FALSE, NONE, NO_ITEMS, REQUIRED, TRUE, TRUE_OR_FALSE, UNIQUE_NAME } from './shared.ts';

/** The types of connector a parameter does something on. */
type Works = { readonly [Type in InboundConnector['ConnectorType']]: boolean };

const onBoth: Works = { OnPremises: true, Partner: true };
const onPartnerOnly: Works = { OnPremises: false, Partner: true };

/** An inbound connector's parameters, each with the types of connector it works on. */
export const inboundConnector: { readonly [Key in InboundConnectorParameter]: ParameterText & { readonly worksOn: Works } } = {
  Name: {
    what: { en: 'What the connector is called.', ja: 'コネクタの名前です。' },
    values: UNIQUE_NAME,
    fallback: REQUIRED,
    effect: {
      en: 'Of connectors that match equally in one tenant, the first by name is shown.',
      ja: '1 つのテナントで同じように一致するコネクタが複数ある場合は、名前の順で最初のものが示されます。',
    },
    source: 'newInboundConnector',
    worksOn: onBoth,
  },
  Enabled: {
    what: { en: 'Whether the connector is in use.', ja: 'コネクタを使用するかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: TRUE,
    effect: {
      en: 'A disabled connector neither claims a message nor refuses one.',
      ja: '無効なコネクタは、メッセージに一致することも拒否することもありません。',
    },
    source: 'newInboundConnector',
    worksOn: onBoth,
  },
  ConnectorType: {
    what: { en: "Whose servers the connector is for: the organization's own, or somebody else's.", ja: '自社のサーバー用か、他社のサーバー用かを指定します。' },
    values: { en: 'OnPremises or Partner', ja: 'OnPremises または Partner' },
    fallback: REQUIRED,
    effect: {
      en: 'OnPremises makes a message Originating and lets it be relayed; Partner takes part only once the message is Incoming.',
      ja: 'OnPremises に一致したメッセージは Originating と判定され、中継が許可されます。Partner は Incoming と判定されたメッセージだけが対象です。',
    },
    source: 'newInboundConnector',
    worksOn: onBoth,
  },
  TlsSenderCertificateName: {
    what: { en: "The name looked for on the sender's TLS certificate, in its subject or alternative names.", ja: '送信元の TLS 証明書のサブジェクトまたは代替サブジェクト名 (SAN) と照合する名前です。' },
    values: { en: 'mail.contoso.com or *.contoso.com', ja: 'mail.contoso.com または *.contoso.com の形式' },
    fallback: NONE,
    effect: {
      en: 'On OnPremises it claims the message if the name\'s domain is an accepted domain of the tenant; on Partner it is what RestrictDomainsToCertificate checks, and it raises the precedence.',
      ja: 'OnPremises では、名前のドメインがテナントの承認済みドメインであれば一致します。Partner では RestrictDomainsToCertificate の条件となり、優先順位も上がります。',
    },
    source: 'newInboundConnector',
    worksOn: onBoth,
  },
  SenderIPAddresses: {
    what: { en: 'The addresses that the sender connects from.', ja: '送信元の接続元 IP アドレスです。' },
    values: { en: 'IPv4 addresses, or CIDR ranges from /24 to /32', ja: 'IPv4 アドレス、または /24 から /32 までの CIDR 範囲 (複数可)' },
    fallback: NO_ITEMS,
    effect: {
      en: 'On OnPremises it claims the message if MAIL FROM is an accepted domain of the tenant; on Partner it is what RestrictDomainsToIPAddresses checks, and it raises the precedence.',
      ja: 'OnPremises では、MAIL FROM ドメインがテナントの承認済みドメインであれば一致します。Partner では RestrictDomainsToIPAddresses の条件となり、優先順位も上がります。',
    },
    source: 'newInboundConnector',
    worksOn: onBoth,
  },
  SenderDomains: {
    what: { en: 'The sender domains (MAIL FROM) that the connector is for.', ja: '対象とする送信者ドメイン (MAIL FROM) です。' },
    values: DOMAIN_SCOPES,
    fallback: { en: 'Empty, which means every sender', ja: '空 (すべての送信者)' },
    effect: {
      en: 'A Partner connector whose scope does not cover MAIL FROM is left out; * covers the null reverse-path too.',
      ja: 'MAIL FROM が範囲に含まれない Partner コネクタは対象外です。* は空の MAIL FROM (<>) も対象に含みます。',
    },
    source: 'newInboundConnector',
    worksOn: onPartnerOnly,
  },
  RequireTls: {
    what: { en: 'Whether the session must be encrypted.', ja: 'TLS で暗号化されたセッションを必須とするかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: { en: 'false (a connector made today by the cmdlet has true)', ja: 'false (現在のコマンドレットの既定値は true)' },
    effect: {
      en: 'When the connector is chosen and the session has no TLS, the message is refused.',
      ja: 'コネクタが選ばれ、セッションに TLS がない場合、メッセージは拒否されます。',
    },
    source: 'newInboundConnector',
    worksOn: onPartnerOnly,
  },
  RestrictDomainsToCertificate: {
    what: { en: 'Whether senders in scope must present the certificate of TlsSenderCertificateName.', ja: '対象の送信者に TlsSenderCertificateName の証明書を必須とするかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: {
      en: 'A message in scope without that certificate is refused with 550 5.7.51, unless another restriction lets it in.',
      ja: '対象のメッセージが証明書の条件を満たさない場合は、ほかのコネクタの制限を満たさない限り 550 5.7.51 で拒否されます。',
    },
    source: 'newInboundConnector',
    worksOn: onPartnerOnly,
  },
  RestrictDomainsToIPAddresses: {
    what: { en: 'Whether senders in scope must connect from SenderIPAddresses.', ja: '対象の送信者の接続元を SenderIPAddresses に限定するかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: {
      en: 'A message in scope from another address is refused with 550 5.7.51, unless another restriction lets it in.',
      ja: '対象のメッセージが別の IP アドレスから届いた場合は、ほかのコネクタの制限を満たさない限り 550 5.7.51 で拒否されます。',
    },
    source: 'newInboundConnector',
    worksOn: onPartnerOnly,
  },
  AssociatedAcceptedDomains: {
    what: { en: "The tenant's own domains that the connector is limited to.", ja: 'コネクタの対象とする、テナント自身の承認済みドメインです。' },
    values: DOMAINS,
    fallback: { en: 'Empty, which means every domain', ja: '空 (すべてのドメイン)' },
    effect: {
      en: "A Partner connector that does not list the recipient's domain is left out.",
      ja: '受信者のドメインが含まれない Partner コネクタは対象外です。',
    },
    source: 'newInboundConnector',
    worksOn: onPartnerOnly,
  },
};
