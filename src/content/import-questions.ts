import type { MissingFact } from '../exchange/plan/missing-facts.ts';
import { phrase, sentenceOf, type Language, type SentenceTable, type Texts } from './language.ts';
import { listed, listedJa, named, namedJa } from './wording.ts';

const some = (addresses: readonly string[]): string[] => (addresses.length > 3 ? [...addresses.slice(0, 3), '…'] : [...addresses]);

const questions: SentenceTable<MissingFact> = {
  acceptedDomains: { en: () => 'Which domains does this tenant accept?', ja: () => 'このテナントの承認済みドメインはどれですか。' },
  firstDomain: { en: () => 'What is the onmicrosoft.com domain of this tenant?', ja: () => 'このテナントの onmicrosoft.com ドメインは何ですか。' },
  ruleConnector: {
    en: ({ rule, connector }) => `The rule ${named(rule)} sends to the connector ${named(connector)}, which is not in the paste.`,
    ja: ({ rule, connector }) => `ルール${namedJa(rule)}の送信先であるコネクタ${namedJa(connector)}が含まれていません。`,
  },
  ruleHeader: {
    en: ({ rule, header }) => `The rule ${named(rule)} leaves messages with the header ${header} alone, and nothing in a drawing adds that header.`,
    ja: ({ rule, header }) => `ルール${namedJa(rule)}は ${header} ヘッダーのあるメッセージを例外としていますが、図の中でこのヘッダーを付けるものはありません。`,
  },
  sendingHost: {
    en: ({ connector }) => `Which host sends through the inbound connector ${named(connector)}, and what certificate does it present?`,
    ja: ({ connector }) => `受信コネクタ${namedJa(connector)}に送信するのはどのホストで、どの証明書を提示しますか。`,
  },
  otherSender: {
    en: ({ certificate }) => `Does another host of the organization, a gateway for example, present a certificate that ${certificate} covers?`,
    ja: ({ certificate }) => `${certificate} に一致する証明書を提示するホストは、ほかにもありますか (ゲートウェイなど)。`,
  },
  moreSenders: {
    en: ({ count }) => `The hosts of ${count.toLocaleString('en')} more inbound connectors are not asked for.`,
    ja: ({ count }) => `ほかの受信コネクタ ${count.toLocaleString('ja')} 件の送信元については質問しません。`,
  },
  smartHost: {
    en: ({ of, connector, host }) => `Which host is ${host}, the smart host of the ${of === 'OutboundConnector' ? 'outbound' : 'Send'} connector ${named(connector)}?`,
    ja: ({ of, connector, host }) => `${of === 'OutboundConnector' ? '' : 'オンプレミスの'}送信コネクタ${namedJa(connector)}のスマート ホスト ${host} はどのホストですか。`,
  },
  mx: {
    en: ({ domains }) => (domains.length === 1 ? `Where does the MX record of ${domains[0] ?? ''} point to?` : `Where do the MX records of ${listed(domains, 'and')} point to?`),
    ja: ({ domains }) => `${domains.join('、')} の MX レコードはどこを指していますか。`,
  },
  mxHost: {
    en: ({ domain, host }) => `Which host is ${host}, where the MX record of ${domain} points to?`,
    ja: ({ domain, host }) => `${domain} の MX レコードが指す ${host} はどのホストですか。`,
  },
  domainElsewhere: {
    en: ({ domain, tenant }) => `${domain} is also an accepted domain of the tenant ${named(tenant)} in this drawing.`,
    ja: ({ domain, tenant }) => `${domain} は、この図のテナント${namedJa(tenant)}の承認済みドメインでもあります。`,
  },
  partOfList: {
    en: ({ objects, property }) => `${property} of ${listed(some(objects.map(named)), 'and')} is not complete in the paste.`,
    ja: ({ objects, property }) => `${some(objects.map(namedJa)).join('、')} の ${property} が完全には含まれていません。`,
  },
  recipients: { en: () => 'Which mailboxes are in this tenant?', ja: () => 'このテナントにあるメールボックスはどれですか。' },
  correspondent: { en: () => 'Whom does the tenant exchange mail with?', ja: () => 'このテナントはどの組織とメールをやり取りしますか。' },
  message: {
    en: ({ name }) => `Which message from ${named(name)} shall be simulated?`,
    ja: ({ name }) => `${namedJa(name)}からのどのメッセージをシミュレートしますか。`,
  },
};

/** The question behind a fact that is missing, or the statement where nothing can be entered. */
export function questionSentence(fact: MissingFact, language: Language): string {
  return sentenceOf<MissingFact, MissingFact['key']>(questions, fact, language);
}

const reasons: SentenceTable<MissingFact> = {
  acceptedDomains: {
    en: () => 'Without one, no connector can claim a message for this tenant, and nothing is Incoming to it. One domain a line.',
    ja: () => 'ドメインがないと、どのコネクタでもこのテナントのメールと判定されず、Incoming にもなりません。1 行に 1 つ入力してください。',
  },
  firstDomain: {
    en: () => 'Every tenant has one, and mail to it always goes straight to the service.',
    ja: () => 'すべてのテナントにあり、その宛先へのメールは常に直接サービスに届きます。',
  },
  ruleConnector: {
    en: () => 'Get-OutboundConnector leaves out connectors that only rules use, and those in test mode, unless it is asked for them. Run the command of the first step again, which asks for them.',
    ja: () => 'Get-OutboundConnector は、指定しない限り、ルール専用のコネクタとテスト モードのコネクタを表示しません。最初の手順のコマンドはこれらも取得するため、もう一度実行してください。',
  },
  ruleHeader: {
    en: () => 'A message that comes back from the add-on would be sent to it again, in a loop that the real tenant does not have. After the import, let the exception look in the header Received for the host name of the add-on: every host of a drawing writes its own there.',
    ja: () => 'このままでは、アドオンから戻ったメッセージが再び送り出され、実際のテナントにはないループになります。取り込んだ後に、例外のヘッダーを Received、語句をアドオンのホスト名に変更してください。図のホストは Received に自分のホスト名を追加します。',
  },
  sendingHost: {
    en: ({ certificate, addresses }) =>
      `It expects ${listed([...(certificate === null ? [] : [`the certificate name ${certificate}`]), ...(addresses.length === 0 ? [] : [`an address among ${some(addresses).join(', ')}`])], 'or')}. No cmdlet of the tenant says who really sends: what you enter is drawn.`,
    ja: ({ certificate, addresses }) =>
      `このコネクタの条件は、${listedJa([...(certificate === null ? [] : [`証明書の名前 ${certificate}`]), ...(addresses.length === 0 ? [] : [`IP アドレス ${some(addresses).join('、')}`])])} です。実際の送信元はテナントの設定からは分からないため、入力した内容を図に追加します。`,
  },
  otherSender: {
    en: ({ connector }) => `The connector ${named(connector)} claims whatever comes with such a certificate, also what is meant to go straight to the Internet. No cmdlet says which certificates there are: leave it open where there is no such host.`,
    ja: ({ connector }) => `コネクタ${namedJa(connector)}は、一致する証明書とともに届くメールをすべて対象とします。インターネットへ直接送信するつもりのメールも例外ではありません。証明書の有無はテナントの設定からは分からないため、該当するホストがなければ省略してください。`,
  },
  moreSenders: {
    en: () => 'The connectors are in the drawing and take part in every verdict: add the hosts that matter after the import.',
    ja: () => 'コネクタは図に取り込まれ、すべての判定の対象になります。必要なホストは取り込んだ後に追加してください。',
  },
  smartHost: {
    en: () => 'Mail that is routed there ends in the drawing until the host is drawn.',
    ja: () => 'ホストを追加しないと、そこに送られたメールの経路は図の中で途切れます。',
  },
  mx: {
    en: ({ domains, more }) =>
      `It decides where mail from the Internet, and from other tenants, goes first.${domains.length > 1 ? ' A name of the service stands for each domain’s own endpoint.' : ''}${more === 0 ? '' : ` The other ${more} domains get no record: add those that matter after the import.`}`,
    ja: ({ domains, more }) =>
      `インターネットや他のテナントからのメールが最初に届く場所が決まります。${domains.length > 1 ? 'サービスの名前を入力すると、ドメインごとのエンドポイントになります。' : ''}${more === 0 ? '' : `ほかの ${more} 件のドメインのレコードは追加されません。必要なものは取り込んだ後に追加してください。`}`,
  },
  mxHost: {
    en: () => 'Mail from the Internet goes there first, and from there to the tenant. What it presents decides how it is claimed.',
    ja: () => 'インターネットからのメールは最初にここに届き、ここからテナントに送られます。提示する証明書によって帰属の判定が変わります。',
  },
  domainElsewhere: {
    en: () => 'A domain can be verified in one tenant only. Remove it from one of the two after the import, or the verdict is Ambiguous.',
    ja: () => '1 つのドメインを検証できるのは 1 つのテナントだけです。取り込んだ後にどちらかから削除しないと、判定は Ambiguous になります。',
  },
  partOfList: {
    en: () => 'What is missing may be what a message would match. Print it with ConvertTo-Json and paste it again, or add the rest after the import.',
    ja: () => '足りない値がメールに一致する可能性があります。ConvertTo-Json で出力して貼り付け直すか、取り込んだ後に追加してください。',
  },
  recipients: {
    en: () => 'Mail for anybody else in an Authoritative domain is refused. One address a line.',
    ja: () => 'Authoritative のドメインでは、それ以外の宛先は拒否されます。1 行に 1 つ入力してください。',
  },
  correspondent: {
    en: () => 'Another customer of Office 365, drawn as a tenant with an MX record that points to the service: mail to it enters by the same front door.',
    ja: () => 'Office 365 の別の顧客を、MX レコードがサービスを指すテナントとして追加します。その宛先へのメールも同じ入口を通ります。',
  },
  message: {
    en: () => 'It shows which tenant claims this mail, and why. More can be added in the inspector.',
    ja: () => 'このメールがどのテナントに帰属するかと、その理由を確認できます。メッセージはプロパティで追加できます。',
  },
};

/** Why it is asked, or what to do where nothing can be entered. */
export function questionReason(fact: MissingFact, language: Language): string {
  return sentenceOf<MissingFact, MissingFact['key']>(reasons, fact, language);
}

/** The fields and buttons of the questions. */
export const questionTexts = {
  heading: { en: 'What is missing to simulate', ja: 'シミュレーションに不足している情報' },
  intro: {
    en: 'Answers become part of the drawing. What stands in the fields is a suggestion, no finding; leave open what you do not know.',
    ja: '回答は図の一部になります。入力欄の値は提案であり、読み取った事実ではありません。分からないものは省略できます。',
  },
  progress: phrase({ en: (left: number) => (left === 1 ? '1 question' : `${left} questions`), ja: (left: number) => `質問 ${left} 件` }),
  done: { en: 'Nothing more is asked.', ja: '質問は以上です。' },
  answer: { en: 'Take this', ja: 'この内容で追加' },
  skip: { en: 'Leave open', ja: '省略' },
  understood: { en: 'Understood', ja: '確認しました' },
  takeAll: phrase({ en: (count: number) => `Take all ${count} suggestions`, ja: (count: number) => `提案 ${count} 件をすべて採用` }),
  answered: { en: 'Answered', ja: '回答済み' },
  takeBack: { en: 'Take back', ja: '取り消す' },
  leftOpen: phrase({ en: (count: number) => `${count} left open`, ja: (count: number) => `省略 ${count} 件` }),
  askAgain: { en: 'Ask again', ja: 'もう一度質問する' },
  domains: { en: 'Accepted domains', ja: '承認済みドメイン' },
  firstDomain: { en: 'First domain', ja: '最初のドメイン' },
  host: { en: 'Host', ja: 'ホスト' },
  newServer: { en: 'New: on-premises server of the organization', ja: '新規: 組織のオンプレミス サーバー' },
  newGateway: { en: "New: the organization's gateway, filter or device", ja: '新規: 組織のゲートウェイ、フィルター、デバイス' },
  newService: { en: "New: another company's filter or service", ja: '新規: 他社のフィルターまたはサービス' },
  newStranger: { en: "New: another company's mail server", ja: '新規: 他社のメール サーバー' },
  onward: { en: 'Sends mail on', ja: 'メールの転送先' },
  onwardTenant: { en: 'to this tenant, all of it', ja: 'すべてこのテナントへ' },
  onwardMx: { en: "to the recipient's MX", ja: '受信者の MX へ' },
  onwardSplit: { en: "this tenant's domains to it, the rest by MX", ja: 'このテナントのドメイン宛てはテナントへ、それ以外は MX へ' },
  otherDomain: { en: 'Its domain', ja: '相手のドメイン' },
  hostName: { en: 'Host name', ja: 'ホスト名' },
  ipAddress: { en: 'IP address it connects from', ja: '接続元 IP アドレス' },
  certificate: { en: 'Certificate name (empty: presents none)', ja: '証明書の名前 (空欄: 提示しない)' },
  exchange: { en: 'Host the MX record names', ja: 'MX レコードのホスト' },
  mailboxes: { en: 'Mailboxes', ja: 'メールボックス' },
  from: { en: 'MAIL FROM', ja: 'MAIL FROM' },
  to: { en: 'RCPT TO', ja: 'RCPT TO' },
  startsAt: { en: 'Sent from', ja: '送信元' },
} as const satisfies Texts;

/** What hosts that are drawn for an answer are called. */
export const importedNames = {
  onPremisesServer: { en: 'On-premises server', ja: 'オンプレミス サーバー' },
  gateway: { en: 'Gateway', ja: 'ゲートウェイ' },
  service: { en: 'Service', ja: '外部サービス' },
  internetHost: { en: 'Partner', ja: '取引先' },
  toTenant: { en: 'To Office 365', ja: 'Office 365 宛て' },
  toInternet: { en: 'To the Internet', ja: 'インターネット宛て' },
  messageFrom: phrase({ en: (name: string) => `From ${name}`, ja: (name: string) => `${name}${/[!-~]$/.test(name) ? ' ' : ''}から` }),
} as const satisfies Texts;
