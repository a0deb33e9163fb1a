import type { Organization } from '../../model/organization.ts';
import type { Tenant } from '../../model/tenant.ts';
import { tenantSigning } from './authentication.ts';
import type { FieldOf, ParameterTexts } from './parameter.ts';
import { ANY_TEXT, FALSE, FOR_READERS, NONE, NO_ITEMS, REQUIRED, TRUE_OR_FALSE, UNIQUE_NAME } from './shared.ts';

/** A tenant of the service. */
export const tenant: ParameterTexts<FieldOf<Tenant>> = {
  ...tenantSigning,
  name: {
    label: { en: 'Name', ja: '名前' },
    what: { en: "The tenant's name, which verdicts are given in.", ja: 'テナントの名前です。判定はこの名前で示されます。' },
    values: UNIQUE_NAME,
    fallback: REQUIRED,
    effect: { en: 'None on attribution: domains and connectors decide, not names.', ja: '帰属の判定には影響しません。判定に使われるのはドメインとコネクタです。' },
    source: null,
  },
  organization: {
    label: { en: 'Organization', ja: '組織' },
    what: { en: 'The company that the tenant belongs to.', ja: 'テナントが属する組織です。' },
    values: { en: 'An organization of the drawing, or none', ja: '図の組織、またはなし' },
    fallback: NONE,
    effect: { en: "Gives the tenant's verdicts their color.", ja: 'テナントの判定を示す色が決まります。' },
    source: null,
  },
  RejectDirectSend: {
    what: { en: "Whether unauthenticated mail from the tenant's own domains is refused when no connector matches it.", ja: 'テナント自身のドメインを名乗り、どのコネクタにも一致しない未認証のメールを拒否するかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: {
      en: 'An Incoming message whose MAIL FROM domain the tenant accepts is refused with 550 5.7.68, unless a Partner connector takes it.',
      ja: 'MAIL FROM ドメインがテナントの承認済みドメインである Incoming のメッセージは、パートナー コネクタに一致しない限り 550 5.7.68 で拒否されます。',
    },
    source: 'setOrganizationConfig',
  },
  AcceptedDomains: {
    what: { en: 'The domains that the tenant has verified.', ja: 'テナントに登録されている承認済みドメインです。' },
    values: { en: 'Accepted domains', ja: '承認済みドメイン (複数可)' },
    fallback: NO_ITEMS,
    effect: {
      en: "Every rule but submission needs one of them to agree: with the certificate name, with MAIL FROM, or with the recipient.",
      ja: 'メールボックスからの送信を除くすべてのルールで、証明書の名前、MAIL FROM、受信者のいずれかとの一致が必要です。',
    },
    source: 'setAcceptedDomain',
  },
  InboundConnectors: {
    what: { en: 'How the tenant recognizes senders at the front door.', ja: 'フロント ドアで送信元を見分けるための受信コネクタです。' },
    values: { en: 'Inbound connectors', ja: '受信コネクタ (複数可)' },
    fallback: { en: 'Empty: only the default connector, which takes everything', ja: '空 (すべてを受け付ける既定の受信コネクタのみ)' },
    effect: { en: 'OnPremises connectors make messages Originating; Partner connectors admit, restrict or refuse Incoming ones.', ja: 'OnPremises は Originating と判定するために、Partner は Incoming のメッセージの受け付け、制限、拒否に使われます。' },
    source: 'newInboundConnector',
  },
  OutboundConnectors: {
    what: { en: 'Where the tenant sends mail that does not simply follow the MX record.', ja: 'MX レコード以外の送信先を指定する送信コネクタです。' },
    values: { en: 'Outbound connectors', ja: '送信コネクタ (複数可)' },
    fallback: { en: 'Empty: everything follows the MX record', ja: '空 (すべて MX レコードに従う)' },
    effect: { en: 'Decides the next hop, and so where the next entry happens.', ja: '次のホップが決まり、次にどこへ到着するかも決まります。' },
    source: 'newOutboundConnector',
  },
  TransportRules: {
    what: { en: 'Rules that redirect messages to an outbound connector, in order of priority.', ja: 'メッセージを送信コネクタに振り分けるメール フロー ルールです。優先度の順に並びます。' },
    values: { en: 'Transport rules', ja: 'メール フロー ルール (複数可)' },
    fallback: NO_ITEMS,
    effect: { en: 'The first rule that applies decides the way.', ja: '最初に条件を満たしたルールで経路が決まります。' },
    source: 'newTransportRule',
  },
  recipients: {
    label: { en: 'Recipients', ja: '受信者' },
    what: { en: 'Who has an address in the tenant.', ja: 'テナントにアドレスを持つ受信者です。' },
    values: { en: 'Mailboxes and mail users', ja: 'メールボックスとメール ユーザー (複数可)' },
    fallback: NO_ITEMS,
    effect: { en: 'Decides where a message is delivered, readdressed or forwarded; unknown recipients of an Authoritative domain are refused.', ja: 'メッセージの配信、宛先の書き換え、転送が決まります。Authoritative なドメインの不明な受信者は拒否されます。' },
    source: null,
  },
};

/** The company around servers and a tenant. */
export const organization: ParameterTexts<FieldOf<Organization>> = {
  name: {
    label: { en: 'Name', ja: '名前' },
    what: { en: "The company's name.", ja: '組織の名前です。' },
    values: ANY_TEXT,
    fallback: REQUIRED,
    effect: FOR_READERS,
    source: null,
  },
  color: {
    label: { en: 'Color', ja: '色' },
    what: { en: 'The color of the frame and of the verdicts that name its tenant.', ja: '枠の色です。この組織のテナントを示す判定にも使われます。' },
    values: { en: 'One of the six colors', ja: '6 色のいずれか' },
    fallback: REQUIRED,
    effect: FOR_READERS,
    source: null,
  },
};
