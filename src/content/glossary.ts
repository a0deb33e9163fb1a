import type { Text } from './language.ts';

/** The words a reader may want explained, in the order of reading. */
export const GLOSSARY_KEYS = [
  'attribution',
  'forest',
  'frontDoor',
  'entry',
  'Originating',
  'Incoming',
  'acceptedDomain',
  'inboundConnector',
  'defaultConnector',
  'outboundConnector',
  'certificateName',
  'mailFrom',
  'nullReversePath',
  'mx',
  'smartHost',
  'relay',
  'ndr',
  'directSend',
  'centralizedTransport',
] as const;
export type GlossaryKey = (typeof GLOSSARY_KEYS)[number];

/** One term and its meaning. */
export type GlossaryEntry = { readonly term: Text; readonly meaning: Text };

/** Each term with one sentence. */
export const glossary: { readonly [Key in GlossaryKey]: GlossaryEntry } = {
  attribution: {
    term: { en: 'Attribution', ja: '帰属' },
    meaning: {
      en: 'The decision which tenant a message belongs to at this moment, and in which direction it goes.',
      ja: 'メッセージが今どのテナントに属し、どちらの方向に流れているかを判定することです。',
    },
  },
  forest: {
    term: { en: 'Forest', ja: 'フォレスト' },
    meaning: {
      en: 'The part of Office 365 whose tenants share servers, addresses and the search for connectors.',
      ja: 'サーバーや IP アドレスを共有し、コネクタがまとめて検索されるテナントの集まりです。',
    },
  },
  frontDoor: {
    term: { en: 'Front door', ja: 'フロント ドア' },
    meaning: {
      en: 'The servers that every SMTP session into the service reaches first, the same ones for all tenants (front end transport).',
      ja: 'Office 365 への SMTP セッションが最初に到達する、全テナント共通のサーバー (フロントエンド トランスポート) です。',
    },
  },
  entry: {
    term: { en: 'Entry', ja: '到着' },
    meaning: {
      en: 'One arrival of a message at the front door; a message that passes the service three times has three entries and gets three verdicts.',
      ja: 'メッセージがフロント ドアに 1 回届くことです。3 回通過するメッセージは 3 回到着し、そのたびに判定されます。',
    },
  },
  Originating: {
    term: { en: 'Originating', ja: 'Originating' },
    meaning: {
      en: "The message comes from the tenant's own side, from a mailbox or from a sender that an OnPremises connector recognizes, and may be relayed.",
      ja: 'テナント側から送信されたメッセージです。メールボックス、またはオンプレミス タイプの受信コネクタに一致する送信元から届き、中継が許可されます。',
    },
  },
  Incoming: {
    term: { en: 'Incoming', ja: 'Incoming' },
    meaning: {
      en: "The message arrives at the tenant that accepts the recipient's domain, and can only go to recipients there.",
      ja: '受信者のドメインを承認済みドメインとするテナントに届いたメッセージです。そのテナントの受信者にだけ配信されます。',
    },
  },
  acceptedDomain: {
    term: { en: 'Accepted domain', ja: '承認済みドメイン' },
    meaning: {
      en: 'A domain that a tenant has verified and receives mail for; only one tenant can have it.',
      ja: 'テナントが所有を確認し、メールを受信するドメインです。同じドメインを複数のテナントに登録することはできません。',
    },
  },
  inboundConnector: {
    term: { en: 'Inbound connector', ja: '受信コネクタ' },
    meaning: {
      en: 'A rule by which a tenant recognizes sessions at the front door: OnPremises for its own servers, Partner for those of others.',
      ja: 'フロント ドアでセッションを見分けるためのテナントの設定です。自社のサーバー用のオンプレミス タイプと、他社のサーバー用のパートナー タイプがあります。',
    },
  },
  defaultConnector: {
    term: { en: 'Default connector', ja: '既定の受信コネクタ' },
    meaning: {
      en: 'The invisible connector of every tenant, through which Incoming messages arrive that no Partner connector matches.',
      ja: 'すべてのテナントにある、一覧には表示されないコネクタです。パートナー コネクタに一致しない Incoming のメッセージはここから届きます。',
    },
  },
  outboundConnector: {
    term: { en: 'Outbound connector', ja: '送信コネクタ' },
    meaning: {
      en: 'A setting of a tenant that sends messages for some recipients to certain servers instead of following the MX record alone.',
      ja: '特定の受信者宛てのメッセージを、MX レコードだけに従わず、指定したサーバーへ送信するためのテナントの設定です。',
    },
  },
  certificateName: {
    term: { en: 'Certificate name', ja: '証明書の名前' },
    meaning: {
      en: 'The subject name or an alternative name (SAN) of the TLS certificate that the sending server presents.',
      ja: '送信元サーバーが提示する TLS 証明書のサブジェクト名、または代替サブジェクト名 (SAN) です。',
    },
  },
  mailFrom: {
    term: { en: 'MAIL FROM', ja: 'MAIL FROM (エンベロープの送信者)' },
    meaning: {
      en: "The envelope's sender, given in the SMTP session; the From line that people see may differ and plays no part.",
      ja: 'SMTP セッションで渡される送信者のアドレスです。受信者に表示されるヘッダーの From とは異なる場合があり、判定に使われるのはこちらだけです。',
    },
  },
  nullReversePath: {
    term: { en: 'Null reverse-path', ja: '空の MAIL FROM (<>)' },
    meaning: {
      en: 'The empty MAIL FROM <> of reports and automatic replies; it has no domain, so no tenant can accept it.',
      ja: 'NDR や自動応答で使われる空の MAIL FROM です。ドメインがないため、どのテナントの承認済みドメインとも一致しません。',
    },
  },
  mx: {
    term: { en: 'MX record', ja: 'MX レコード' },
    meaning: {
      en: 'The DNS entry that names the mail server of a domain.',
      ja: 'ドメインのメール サーバーを示す DNS レコードです。',
    },
  },
  smartHost: {
    term: { en: 'Smart host', ja: 'スマート ホスト' },
    meaning: {
      en: 'A server that a connector sends to whatever the MX record says.',
      ja: 'MX レコードにかかわらず、コネクタで送信先として指定されたサーバーです。',
    },
  },
  relay: {
    term: { en: 'Relay', ja: '中継 (リレー)' },
    meaning: {
      en: 'To take a message for a recipient who is not here and send it on.',
      ja: '自分のところにいない受信者宛てのメッセージを受け取り、先へ送信することです。',
    },
  },
  ndr: {
    term: { en: 'Non-delivery report (NDR)', ja: '配信不能レポート (NDR)' },
    meaning: {
      en: 'The message that tells a sender that delivery failed; it travels with the null reverse-path and is attributed like any other.',
      ja: '配信できなかったことを送信者に知らせるメッセージです。空の MAIL FROM で送信され、ほかのメッセージと同じように帰属が判定されます。',
    },
  },
  directSend: {
    term: { en: 'Direct Send', ja: 'Direct Send (直接送信)' },
    meaning: {
      en: "Unauthenticated mail from a tenant's own domain straight to that tenant, as printers send it; RejectDirectSend refuses it.",
      ja: 'プリンターなどが、テナント自身のドメインを名乗って認証なしで同じテナントへ直接送るメールです。RejectDirectSend で拒否できます。',
    },
  },
  centralizedTransport: {
    term: { en: 'Centralized mail transport', ja: '集中型メール トランスポート' },
    meaning: {
      en: 'A hybrid setting that takes mail from outside and mail to outside through the on-premises servers.',
      ja: '社外からのメールと社外へのメールを、すべてオンプレミス サーバー経由にするハイブリッド構成の設定です。',
    },
  },
};
