import type { Certificate } from '../../model/certificate.ts';
import type { Gateway, InternetHost, OnPremisesServer } from '../../model/host.ts';
import { signing } from './authentication.ts';
import type { FieldOf, ParameterTexts } from './parameter.ts';
import { ANY_TEXT, FOR_READERS, NONE, NO_ITEMS, REQUIRED, TRUE, TRUE_OR_FALSE } from './shared.ts';

/** Whatever speaks SMTP outside the service: on-premises servers, gateways, Internet hosts. */
export const host: ParameterTexts<FieldOf<OnPremisesServer> | FieldOf<Gateway> | FieldOf<InternetHost>> = {
  ...signing,
  name: {
    label: { en: 'Name', ja: '名前' },
    what: { en: 'What the drawing calls the server.', ja: '図に表示されるサーバーの名前です。' },
    values: ANY_TEXT,
    fallback: REQUIRED,
    effect: FOR_READERS,
    source: null,
  },
  organization: {
    label: { en: 'Organization', ja: '組織' },
    what: { en: 'The company that the server belongs to.', ja: 'サーバーが属する組織です。' },
    values: { en: 'An organization of the drawing, or none', ja: '図の組織、またはなし' },
    fallback: NONE,
    effect: { en: 'No part in attribution: the service cannot see whose server connects.', ja: '帰属の判定には影響しません。Office 365 からは、接続してきたサーバーの持ち主は分かりません。' },
    source: null,
  },
  hostName: {
    label: { en: 'Host name', ja: 'ホスト名' },
    what: { en: 'What the server calls itself in EHLO, and what MX records and smart hosts point to.', ja: 'EHLO で名乗る名前です。MX レコードやスマート ホストもこの名前を指します。' },
    values: { en: 'A host name such as mail.contoso.com', ja: 'mail.contoso.com のようなホスト名' },
    fallback: REQUIRED,
    effect: { en: 'Leads messages here. The EHLO name has no part in attribution.', ja: 'メッセージの送信先になります。EHLO の名前は帰属の判定に影響しません。' },
    source: 'rfc5321',
  },
  ipAddresses: {
    label: { en: 'IP addresses', ja: 'IP アドレス' },
    what: { en: 'The addresses of the server as the Internet sees them; it connects from the first.', ja: 'インターネット側から見えるサーバーのアドレスです。接続には最初のアドレスが使われます。' },
    values: { en: 'IP addresses', ja: 'IP アドレス (複数可)' },
    fallback: NO_ITEMS,
    effect: { en: 'The first is the connecting IP address that SenderIPAddresses is compared with.', ja: '最初のアドレスが接続元 IP アドレスとなり、SenderIPAddresses と照合されます。' },
    source: 'article',
  },
  certificate: {
    label: { en: 'Certificate', ja: '証明書' },
    what: { en: 'The TLS certificate that the server can present when it connects.', ja: 'サーバーが接続時に提示できる TLS 証明書です。' },
    values: { en: 'A certificate, or none', ja: '証明書、またはなし' },
    fallback: NONE,
    effect: { en: 'Its names are compared with TlsSenderCertificateName of every tenant, before anything else.', ja: '証明書の名前は、ほかの条件より先に、すべてのテナントの TlsSenderCertificateName と照合されます。' },
    source: 'article',
  },
  SendConnectors: {
    what: { en: 'Where the server sends mail, by recipient domain.', ja: '受信者のドメインごとの送信先です。' },
    values: { en: 'Send connectors', ja: '送信コネクタ (複数可)' },
    fallback: NO_ITEMS,
    effect: { en: 'Without a connector that covers the recipient\'s domain, the server cannot send.', ja: '受信者のドメインを対象とするコネクタがないと、サーバーは送信できません。' },
    source: 'newSendConnector',
  },
  AcceptedDomains: {
    what: { en: 'The domains the server receives for.', ja: 'サーバーがメールを受信するドメインです。' },
    values: { en: 'Accepted domains', ja: '承認済みドメイン (複数可)' },
    fallback: NO_ITEMS,
    effect: { en: "Decides what the server delivers and what it sends on. Attribution looks at tenants' domains only.", ja: 'サーバーが配信するメールと、次へ送信するメールが決まります。帰属の判定で使われるのはテナントの承認済みドメインだけです。' },
    source: 'acceptedDomains',
  },
  recipients: {
    label: { en: 'Recipients', ja: '受信者' },
    what: { en: 'Who has an address on the server.', ja: 'サーバーにアドレスを持つ受信者です。' },
    values: { en: 'Mailboxes and mail users', ja: 'メールボックスとメール ユーザー (複数可)' },
    fallback: NO_ITEMS,
    effect: { en: 'Decides where a message is delivered, readdressed or forwarded.', ja: 'メッセージの配信、宛先の書き換え、転送が決まります。' },
    source: null,
  },
};

/** The TLS certificate of a host. */
export const certificate: ParameterTexts<FieldOf<Certificate>> = {
  subject: {
    label: { en: 'Subject', ja: 'サブジェクト' },
    what: { en: "The subject's common name.", ja: 'サブジェクトの共通名 (CN) です。' },
    values: { en: 'A name such as mail.contoso.com or *.contoso.com', ja: 'mail.contoso.com や *.contoso.com のような名前' },
    fallback: REQUIRED,
    effect: { en: 'Compared with TlsSenderCertificateName; a name that is no host name matches nothing.', ja: 'TlsSenderCertificateName と照合されます。ホスト名でない名前は何にも一致しません。' },
    source: 'article',
  },
  subjectAlternativeNames: {
    label: { en: 'Alternative names (SAN)', ja: '代替サブジェクト名 (SAN)' },
    what: { en: 'The further names of the certificate.', ja: '証明書に含まれるその他の名前です。' },
    values: { en: 'Names such as autodiscover.contoso.com', ja: 'autodiscover.contoso.com のような名前 (複数可)' },
    fallback: NO_ITEMS,
    effect: { en: 'Each counts as much as the subject.', ja: 'どの名前もサブジェクトと同等に扱われます。' },
    source: 'article',
  },
  trusted: {
    label: { en: 'Trusted', ja: '信頼されている' },
    what: { en: 'Whether the certificate chains to an authority that the service trusts, with nothing missing in between.', ja: '証明書が、中間証明書の欠落なく、信頼された認証局につながっているかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: TRUE,
    effect: { en: 'A certificate that is not trusted counts as none.', ja: '信頼されていない証明書は、提示されなかったものとして扱われます。' },
    source: 'relayRequirements',
  },
};
