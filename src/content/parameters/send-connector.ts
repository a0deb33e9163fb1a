import type { SendConnectorParameter } from '../../model/send-connector.ts';
import type { ParameterTexts } from './parameter.ts';
import { DOMAIN_SCOPES, FALSE, HOSTS, NO_ITEMS, NONE, REQUIRED, TRUE, TRUE_OR_FALSE, UNIQUE_NAME } from './shared.ts';

/** A Send connector of a host outside the service. */
export const sendConnector: ParameterTexts<SendConnectorParameter> = {
  Name: {
    what: { en: 'What the connector is called.', ja: 'コネクタの名前です。' },
    values: UNIQUE_NAME,
    fallback: REQUIRED,
    effect: { en: 'Of connectors that fit equally, the first by name is used.', ja: '同じように当てはまるコネクタが複数ある場合は、名前の順で最初のものが使用されます。' },
    source: 'newSendConnector',
  },
  Enabled: {
    what: { en: 'Whether the connector is in use.', ja: 'コネクタを使用するかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: TRUE,
    effect: { en: 'A disabled connector routes nothing.', ja: '無効なコネクタはルーティングに使用されません。' },
    source: 'newSendConnector',
  },
  AddressSpaces: {
    what: { en: 'The recipient domains that the connector is for.', ja: '対象とする受信者のドメイン (アドレス スペース) です。' },
    values: DOMAIN_SCOPES,
    fallback: NO_ITEMS,
    effect: {
      en: 'The closest address space wins; a domain that none covers has no way on.',
      ja: '最も具体的に一致するアドレス スペースが使用されます。どれにも含まれないドメイン宛てのメッセージは送信できません。',
    },
    source: 'newSendConnector',
  },
  DNSRoutingEnabled: {
    what: { en: "Whether the recipient domain's MX record is followed.", ja: '受信者のドメインの MX レコードに従って送信するかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: TRUE,
    effect: { en: 'false sends to SmartHosts instead.', ja: 'false の場合は SmartHosts へ送信します。' },
    source: 'newSendConnector',
  },
  SmartHosts: {
    what: { en: 'The servers that the connector sends to when DNSRoutingEnabled is false.', ja: 'DNSRoutingEnabled が false の場合の送信先サーバーです。' },
    values: HOSTS,
    fallback: NO_ITEMS,
    effect: {
      en: 'An endpoint of the service leads to the front door. Which endpoint it is has no influence on the verdict.',
      ja: 'Office 365 のエンドポイントを指定するとフロント ドアに到着します。どのエンドポイント名を使っても判定には影響しません。',
    },
    source: 'newSendConnector',
  },
  IgnoreSTARTTLS: {
    what: { en: 'Whether the connector never uses TLS, even where it is offered.', ja: '相手が TLS に対応していても使用しないかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: { en: 'Without TLS no certificate is presented, so only the IP address can speak for the sender.', ja: 'TLS がなければ証明書は提示されないため、送信元を示すのは IP アドレスだけになります。' },
    source: 'newSendConnector',
  },
  presentsCertificate: {
    label: { en: 'Presents its certificate', ja: '証明書を提示する' },
    what: { en: 'Whether the host offers its certificate to the server it connects to.', ja: '接続先のサーバーに、このホストの証明書を提示するかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: TRUE,
    effect: {
      en: 'The certificate is the first thing the front door compares, with the connectors of every tenant.',
      ja: '証明書は、フロント ドアで最初に、すべてのテナントのコネクタと照合されます。',
    },
    source: null,
  },
  authenticatesAs: {
    label: { en: 'Logs on as', ja: 'サインインするメールボックス' },
    what: { en: 'The mailbox whose credentials the host uses (SMTP AUTH).', ja: 'SMTP AUTH で使用するメールボックスです。' },
    values: { en: 'The address of a mailbox in a tenant', ja: 'テナントのメールボックスのアドレス' },
    fallback: NONE,
    effect: {
      en: "The message counts as submitted from that mailbox: Originating of its tenant, without any rule.",
      ja: 'そのメールボックスから送信されたものとして扱われ、ルールを評価せずにそのテナントからの Originating と判定されます。',
    },
    source: 'devices',
  },
};
