import type { Decision } from '../engine/attribution/types.ts';
import type { DecidedBy, Verdict } from '../model/expectation.ts';
import type { Language, TextTable } from './language.ts';
import { decidedByBadges } from './verdict-names.ts';
import { listed, listedJa, named, namedJa } from './wording.ts';

/** What each verdict says of an entry, in one sentence. */
export const verdictMeanings: TextTable<Verdict> = {
  Originating: {
    en: 'The message is on its way out of the tenant: it comes from one of its mailboxes, or from a sender that one of its OnPremises connectors recognizes.',
    ja: 'テナントから出ていくメッセージです。そのテナントのメールボックスから送信されたか、オンプレミス タイプの受信コネクタに一致する送信元から届きました。',
  },
  Incoming: {
    en: "The message arrives at the tenant: no OnPremises connector claimed it, and the recipient's domain is an accepted domain there.",
    ja: 'テナントに届いたメッセージです。オンプレミス タイプの受信コネクタには一致せず、受信者のドメインがそのテナントの承認済みドメインです。',
  },
  Rejected: {
    en: 'The service refuses the entry in the SMTP session, with a reply code.',
    ja: 'Office 365 が SMTP セッションの中で応答コードを返し、この到着を拒否します。',
  },
  Ambiguous: {
    en: 'The rules name several tenants and nothing documented decides between them. All are shown; none is picked.',
    ja: 'ルールに当てはまるテナントが複数あり、どれを選ぶかを定めた資料がありません。1 つに絞らず、すべてを示します。',
  },
};

/** What decided an entry, as a sentence. */
export const decidedBySentences: TextTable<DecidedBy> = {
  submission: {
    en: 'A mailbox of the tenant sent the message, so there is nothing to find out.',
    ja: 'テナントのメールボックスから送信されたため、調べるまでもなくそのテナントのものです。',
  },
  certificate: {
    en: "A name on the sender's certificate matches an OnPremises connector, and the domain of that name is accepted in the connector's tenant.",
    ja: '送信元の証明書の名前がオンプレミス タイプの受信コネクタに一致し、そのドメインがコネクタのあるテナントの承認済みドメインです。',
  },
  certificateAndMailFrom: {
    en: "A name on the sender's certificate matches an OnPremises connector, and the connector's tenant accepts the MAIL FROM domain.",
    ja: '送信元の証明書の名前がオンプレミス タイプの受信コネクタに一致し、MAIL FROM ドメインがコネクタのあるテナントの承認済みドメインです。',
  },
  certificateAndRecipient: {
    en: "A name on the sender's certificate matches an OnPremises connector, and the connector's tenant accepts the recipient's domain.",
    ja: '送信元の証明書の名前がオンプレミス タイプの受信コネクタに一致し、RCPT TO ドメインがコネクタのあるテナントの承認済みドメインです。',
  },
  ipAndMailFrom: {
    en: "An OnPremises connector lists the connecting IP address, and the connector's tenant accepts the MAIL FROM domain.",
    ja: '接続元 IP アドレスがオンプレミス タイプの受信コネクタに指定されており、MAIL FROM ドメインがコネクタのあるテナントの承認済みドメインです。',
  },
  ipAndRecipient: {
    en: "An OnPremises connector lists the connecting IP address, and the connector's tenant accepts the recipient's domain.",
    ja: '接続元 IP アドレスがオンプレミス タイプの受信コネクタに指定されており、RCPT TO ドメインがコネクタのあるテナントの承認済みドメインです。',
  },
  recipient: {
    en: "The recipient's domain is an accepted domain of the tenant, and no Partner connector matched.",
    ja: '受信者のドメインがテナントの承認済みドメインで、一致するパートナー タイプの受信コネクタはありません。',
  },
  partnerCertificate: {
    en: "The recipient's domain names the tenant, and its Partner connector matches the sender's certificate.",
    ja: '受信者のドメインからテナントが決まり、そのパートナー タイプの受信コネクタに送信元の証明書が一致します。',
  },
  partnerIp: {
    en: "The recipient's domain names the tenant, and its Partner connector lists the connecting IP address.",
    ja: '受信者のドメインからテナントが決まり、そのパートナー タイプの受信コネクタに接続元 IP アドレスが指定されています。',
  },
  partnerSenderDomain: {
    en: "The recipient's domain names the tenant, and its Partner connector covers the sender's domain.",
    ja: '受信者のドメインからテナントが決まり、そのパートナー タイプの受信コネクタが送信者のドメインを対象としています。',
  },
  noTenant: {
    en: "No OnPremises connector claimed the entry, and no tenant accepts the recipient's domain.",
    ja: 'オンプレミス タイプの受信コネクタに一致せず、受信者のドメインを承認済みドメインとするテナントもありません。',
  },
  partnerRestriction: {
    en: 'A Partner connector of the tenant restricts its senders to a certificate or to IP addresses, and this session has neither.',
    ja: 'テナントのパートナー タイプの受信コネクタが証明書または IP アドレスで送信元を制限しており、このセッションは条件を満たしません。',
  },
  requireTls: {
    en: 'The Partner connector that matched demands TLS, and the session is not encrypted.',
    ja: '一致したパートナー タイプの受信コネクタは TLS を必須としていますが、セッションは暗号化されていません。',
  },
  directSend: {
    en: "The sender uses a domain of the tenant itself, no connector matched, and the tenant's RejectDirectSend is true.",
    ja: '送信者がテナント自身のドメインを名乗り、どのコネクタにも一致せず、テナントの RejectDirectSend が true です。',
  },
};

/** How an entry was decided, as part of a heading; refusals have headings of their own. */
const ways: TextTable<DecidedBy> = {
  ...decidedByBadges,
  submission: { en: 'submission from a mailbox', ja: 'メールボックスからの送信' },
  recipient: { en: "the recipient's domain", ja: '受信者のドメイン' },
  partnerCertificate: { en: 'certificate', ja: '証明書' },
  partnerIp: { en: 'connecting IP', ja: '接続元 IP アドレス' },
  partnerSenderDomain: { en: "the sender's domain", ja: '送信者のドメイン' },
};

/** What a heading needs to know of a verdict. Every decision of the engine fits. */
export type VerdictData = Pick<Decision, 'verdict' | 'tenant' | 'connector' | 'decidedBy' | 'reply' | 'tenants'>;

/** A verdict as one line, without a full stop: "Originating contoso, by certificate, through connector “From on-premises”". */
export function verdictSentence(decision: VerdictData, language: Language): string {
  return language === 'en' ? english(decision) : japanese(decision);
}

function english(decision: VerdictData): string {
  const { verdict, tenant, connector, decidedBy } = decision;
  switch (verdict) {
    case 'Originating':
      return `Originating ${tenant}, by ${ways[decidedBy].en}${connector === null ? '' : `, through connector ${named(connector)}`}`;
    case 'Incoming': {
      const through = connector === null ? 'the default connector' : `Partner connector ${named(connector)}`;
      return `Incoming ${tenant}, by ${ways[decidedBy].en}, through ${through}`;
    }
    case 'Rejected':
      return `Rejected${replyCode(decision, ' with ')}: ${decidedByBadges[decidedBy].en}${tenant === null ? '' : ` (${tenant})`}`;
    case 'Ambiguous':
      return `Ambiguous between ${listed(decision.tenants)}, by ${ways[decidedBy].en}`;
  }
}

function japanese(decision: VerdictData): string {
  const { verdict, tenant, connector, decidedBy } = decision;
  switch (verdict) {
    case 'Originating':
      return `${tenant} からの Originating: ${ways[decidedBy].ja}${connector === null ? '' : ` (受信コネクタ${namedJa(connector)})`}`;
    case 'Incoming': {
      const through = connector === null ? '既定の受信コネクタ' : `パートナー コネクタ${namedJa(connector)}`;
      return `${tenant} への Incoming: ${ways[decidedBy].ja} (${through})`;
    }
    case 'Rejected':
      return `Rejected${replyCode(decision, ' ')}: ${decidedByBadges[decidedBy].ja}${tenant === null ? '' : ` (${tenant})`}`;
    case 'Ambiguous':
      return `Ambiguous: ${listedJa(decision.tenants)} に該当 (${ways[decidedBy].ja})`;
  }
}

function replyCode({ reply }: VerdictData, before: string): string {
  return reply === null ? '' : `${before}${reply.code} ${reply.enhancedStatusCode}`;
}
