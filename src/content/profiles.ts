import type { Profile } from '../model/profile.ts';
import type { Scenario } from '../model/scenario.ts';
import { phrase, type TextTable, type Texts } from './language.ts';
import type { SourceKey } from './sources.ts';

/** The rule texts, by the page and the year they come from. */
export const profileNames: TextTable<Profile> = {
  'article-2019': { en: 'The article (2019)', ja: '記事のルール (2019 年)' },
  'relay-2023': { en: 'Relay requirements (2023)', ja: 'SMTP リレーの要件 (2023 年)' },
  'mc1226222-2026': { en: 'Message center MC1226222 (2026)', ja: 'メッセージ センター MC1226222 (2026 年)' },
};

/** What each rule text asks, in its order. */
export const profileDescriptions: TextTable<Profile> = {
  'article-2019': {
    en: 'Certificate with an accepted domain, then connecting IP with MAIL FROM, then the recipient. Simplified by its authors, and what the gallery is told by.',
    ja: '承認済みドメインの証明書、接続元 IP アドレスと MAIL FROM、受信者の順に調べます。著者が簡略化したもので、ギャラリーはこのルールに基づいています。',
  },
  'relay-2023': {
    en: 'Adds one rule: a certificate whose own domain is not accepted still counts when the tenant accepts the MAIL FROM domain.',
    ja: 'ルールが 1 つ加わります。証明書のドメインが承認済みでなくても、MAIL FROM ドメインがそのテナントの承認済みドメインであれば一致します。',
  },
  'mc1226222-2026': {
    en: "Adds two more at the end: certificate with the recipient's domain, and connecting IP with the recipient's domain.",
    ja: 'さらに最後に 2 つのルールが加わります。証明書と RCPT TO ドメイン、接続元 IP アドレスと RCPT TO ドメインの組み合わせです。',
  },
};

/** The page each rule text comes from. */
export const profileSources: { readonly [P in Profile]: SourceKey } = {
  'article-2019': 'article',
  'relay-2023': 'relayRequirements',
  'mc1226222-2026': 'messageCenter',
};

/** The two orders in which the vendor's page chooses an outbound connector. */
export const outboundOrderNames: TextTable<Scenario['outboundOrder']> = {
  list: { en: "The page's list", ja: 'ドキュメントの一覧の順' },
  example: { en: "The page's example", ja: 'ドキュメントの例の順' },
};

/** What each of the two orders means. */
export const outboundOrderDescriptions: TextTable<Scenario['outboundOrder']> = {
  list: {
    en: 'Exact domain, then AllAcceptedDomains, then wildcard.',
    ja: '正確なドメイン、AllAcceptedDomains、ワイルドカードの順に優先されます。',
  },
  example: {
    en: 'Exact domain, then wildcard, then AllAcceptedDomains: what the example on the same page shows.',
    ja: '正確なドメイン、ワイルドカード、AllAcceptedDomains の順に優先されます。同じドキュメントの例はこの順になっています。',
  },
};

/** What the comparison of rule texts says around its verdicts. */
export const profileTexts = {
  heading: { en: 'Where the rule texts differ', ja: 'ルールによる判定の違い' },
  same: { en: 'All three decide this entry alike.', ja: '3 つのルールのいずれでも、この到着の判定は同じです。' },
  differ: { en: 'They do not decide this entry alike.', ja: 'この到着の判定は、ルールによって異なります。' },
  inUse: { en: 'in use', ja: '使用中' },
  use: { en: 'Use this', ja: 'これを使用' },
  chooseWhat: phrase({ en: (name: string) => `Use ${name}`, ja: (name: string) => `${name}を使用` }),
} as const satisfies Texts;
