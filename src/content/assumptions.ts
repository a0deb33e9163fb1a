import type { AssumptionId } from '../engine/attribution/types.ts';
import type { TextTable } from './language.ts';

/** What is assumed, in a few words. The page each comes nearest to is in sources.ts. */
export const assumptionTitles: TextTable<AssumptionId> = {
  A1: { en: 'Which rule text applies', ja: 'どのルールを適用するか' },
  A2: { en: 'What "most specific" means', ja: '「もっとも具体的」の意味' },
  A3: { en: 'How far a wildcard reaches', ja: 'ワイルドカードの範囲' },
  A3b: { en: 'MatchSubDomains and certificate names', ja: 'MatchSubDomains と証明書の名前' },
  A4: { en: 'Subject and alternative names are equal', ja: 'サブジェクトと SAN は同等' },
  A5: { en: 'Precedence among Partner connectors', ja: 'パートナー コネクタの優先順位' },
  A5b: { en: 'Both restrictions must be met', ja: '2 つの制限は両方とも必要' },
  A6: { en: 'Order of refusals', ja: '拒否の順序' },
  A7: { en: 'Recipients are judged one by one', ja: '受信者ごとに判定' },
  A8: { en: 'The connecting IP is the one drawn', ja: '接続元 IP アドレスは図のとおり' },
  A9: { en: 'Disabled connectors take no part', ja: '無効なコネクタは対象外' },
  A10: { en: 'Reply when TLS is required', ja: 'TLS 必須の場合の応答' },
  A11: { en: 'One forest, one region', ja: '1 つのフォレスト、1 つの地域' },
  A12: { en: 'A Partner connector that restricts nothing', ja: '制限のないパートナー コネクタ' },
};

/** What the simulator does. */
export const assumptionSentences: TextTable<AssumptionId> = {
  A1: {
    en: 'The rules run as the chosen rule text states them; the newer texts add rules to those of the article.',
    ja: '選択したルールの文面どおりに判定します。新しい文面では、記事のルールにいくつかのルールが加わります。',
  },
  A2: {
    en: 'An exact certificate name beats a wildcard, then more labels beat fewer, then the closest accepted domain wins. Whoever is still equal is shown as Ambiguous.',
    ja: '正確な名前はワイルドカードに優先し、次にラベルの多いもの、さらに最も近い承認済みドメインを持つものが優先されます。それでも並ぶ場合は Ambiguous として示します。',
  },
  A3: {
    en: '*.contoso.com covers contoso.com itself and every name below it, at any depth.',
    ja: '*.contoso.com は contoso.com 自体と、その下位のすべての階層の名前に一致します。',
  },
  A3b: {
    en: 'A certificate name agrees only with domains that are listed. An accepted domain with MatchSubDomains does not make names below it agree.',
    ja: '証明書の名前は、登録されている承認済みドメインとだけ照合します。MatchSubDomains を有効にしても、下位の名前が承認済みとはみなされません。',
  },
  A4: {
    en: "The certificate's subject name and its subject alternative names count as one set; none goes before another.",
    ja: '証明書のサブジェクト名と代替サブジェクト名 (SAN) は 1 つの集合として扱い、優先順位を付けません。',
  },
  A5: {
    en: 'Among several Partner connectors an exact certificate name goes first, then a wildcard, then the narrower IP range, then the closer sender domain, then the name in alphabetical order.',
    ja: 'パートナー タイプの受信コネクタが複数一致した場合は、正確な証明書名、ワイルドカード、狭い IP アドレス範囲、より具体的な送信者ドメイン、名前の順の優先順位で選びます。',
  },
  A5b: {
    en: 'A connector with RestrictDomainsToCertificate and RestrictDomainsToIPAddresses is satisfied only when certificate and address both match.',
    ja: 'RestrictDomainsToCertificate と RestrictDomainsToIPAddresses の両方が true のコネクタは、証明書と IP アドレスの両方が一致した場合にだけ条件を満たします。',
  },
  A6: {
    en: "The restriction is checked first, then RequireTls, then RejectDirectSend, and last whether the recipient exists.",
    ja: '制限、RequireTls、RejectDirectSend の順に確認し、受信者が存在するかどうかは最後に確認します。',
  },
  A7: {
    en: 'Each recipient of a session gets a verdict of its own, as if it were the only one.',
    ja: '1 つのセッションに複数の受信者がある場合は、それぞれを単独の受信者として判定します。',
  },
  A8: {
    en: "The service sees the sender's first address exactly as drawn: no address translation in between.",
    ja: 'Office 365 から見える接続元は、図の送信元に設定した最初の IP アドレスです。途中のアドレス変換 (NAT) は考慮しません。',
  },
  A9: {
    en: 'A connector whose Enabled is false neither claims an entry nor restricts one.',
    ja: 'Enabled が false のコネクタは、メッセージに一致することも、送信元を制限することもありません。',
  },
  A10: {
    en: 'A session without TLS at a connector with RequireTls is refused with 550 5.7.1.',
    ja: 'RequireTls が true のコネクタに TLS なしで接続した場合は、550 5.7.1 で拒否されるものとします。',
  },
  A11: {
    en: 'All tenants of the drawing share one forest and one front door.',
    ja: '図のテナントはすべて同じフォレストにあり、フロント ドアを共有します。',
  },
  A12: {
    en: 'A Partner connector without a restriction matches by its sender domains alone, whatever certificate name or addresses it lists, and so exempts from RejectDirectSend.',
    ja: '制限を設定していないパートナー タイプの受信コネクタは、証明書名や IP アドレスの指定にかかわらず送信者ドメインだけで一致し、RejectDirectSend の対象からも外れます。',
  },
};

/** Why something has to be assumed at all. */
export const assumptionReasons: TextTable<AssumptionId> = {
  A1: {
    en: 'The article of 2019 calls itself simplified, and two later texts describe more rules. They can disagree about the same message.',
    ja: '2019 年の記事は簡略化したものと断っており、その後の 2 つの文面にはさらに多くのルールがあります。同じメッセージでも判定が異なる場合があります。',
  },
  A2: {
    en: 'The article lets the most specific match win without saying how it is measured.',
    ja: '記事では最も正確に一致したテナントが選ばれるとされていますが、正確さの測り方は示されていません。',
  },
  A3: {
    en: 'The parameter is described as covering a domain and its subdomains; nothing public shows it for deep names or for the domain itself.',
    ja: 'パラメーターの説明はドメインとそのサブドメインに一致するというもので、深い階層やドメイン自体に一致する例は公開されていません。',
  },
  A3b: {
    en: 'MatchSubDomains is documented for recipients; nothing public connects it with certificates.',
    ja: 'MatchSubDomains は受信者についての説明だけが公開されており、証明書との関係は示されていません。',
  },
  A4: {
    en: 'The texts name both and give no order.',
    ja: '資料には両方が挙げられていますが、順序は示されていません。',
  },
  A5: {
    en: 'Documented is only that a connector with a restriction goes before one without.',
    ja: '公開されているのは、制限のあるコネクタが制限のないコネクタに優先するということだけです。',
  },
  A5b: {
    en: 'The two restrictions are described one by one; the documentation advises against setting both.',
    ja: '2 つの制限は別々に説明されており、両方を設定することは推奨されていません。',
  },
  A6: {
    en: 'Each refusal is documented by itself; what happens when several apply is not.',
    ja: 'それぞれの拒否については説明がありますが、複数が当てはまる場合の順序は示されていません。',
  },
  A7: {
    en: 'The rules speak of one recipient domain; mixed sessions are not described.',
    ja: 'ルールは 1 つの受信者ドメインについて書かれており、宛先が混在するセッションの扱いは示されていません。',
  },
  A8: {
    en: 'Firewalls often send from another address than the server has. Draw the address that the Internet sees.',
    ja: 'ファイアウォールによって、サーバーとは別の IP アドレスから送信されることがあります。図にはインターネット側から見えるアドレスを設定してください。',
  },
  A9: {
    en: 'It is what the parameter says, but no page says it of attribution.',
    ja: 'パラメーターの意味からはそう読めますが、帰属について明記した資料はありません。',
  },
  A10: {
    en: 'The refusal is documented, its wording is not.',
    ja: '拒否されることは説明されていますが、応答の文面は公開されていません。',
  },
  A11: {
    en: 'Tenants of other regions have front doors of their own, with replies that this simulator does not show.',
    ja: '別の地域のテナントには別のフロント ドアがあり、このシミュレーターで扱わない応答が返されることがあります。',
  },
  A12: {
    en: 'The connector page ties certificate and addresses to the restrictions, and RejectDirectSend exempts whatever a connector matches; the combination is not described.',
    ja: '証明書名と IP アドレスは制限と組み合わせて使うものと説明されており、RejectDirectSend はコネクタに一致したメッセージを対象外としています。両者を組み合わせた動作は示されていません。',
  },
};
