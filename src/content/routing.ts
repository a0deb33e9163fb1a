import type { Arrival, ArrivalKey, NoRouteReason, Outcome, RoutingReason, RoutingReasonKey, RunCause } from '../engine/result.ts';
import { sentenceOf, type Language, type Phrase, type SentenceTable, type TextTable } from './language.ts';
import { listed, listedJa, named, namedJa, plural } from './wording.ts';

/** Why the message took this way, in a few words. */
const routingNames: TextTable<RoutingReasonKey> = {
  submission: { en: 'submission', ja: 'メールボックスから送信' },
  sendConnectorSmartHost: { en: 'Send connector, smart host', ja: '送信コネクタ (スマート ホスト)' },
  sendConnectorMx: { en: 'Send connector, MX', ja: '送信コネクタ (MX)' },
  transportRule: { en: 'transport rule', ja: 'メール フロー ルール' },
  centralizedTransport: { en: 'centralized mail transport', ja: '集中型メール トランスポート' },
  outboundConnectorSmartHost: { en: 'outbound connector, smart host', ja: '送信コネクタ (スマート ホスト)' },
  outboundConnectorMx: { en: 'outbound connector, MX', ja: '送信コネクタ (MX)' },
  mx: { en: 'MX', ja: 'MX レコード' },
  onmicrosoft: { en: 'service domain', ja: 'onmicrosoft.com ドメイン' },
};

/** Where a connector leads: to its smart host, or to what the MX record names. */
function target(smartHost: string | null, exchange: string | null): string {
  return smartHost ?? exchange ?? '?';
}

const routing: SentenceTable<RoutingReason> = {
  submission: {
    en: () => 'Sent from a mailbox, which hands the message straight to its tenant.',
    ja: () => 'メールボックスから送信され、そのままテナントに渡されました。',
  },
  sendConnectorSmartHost: {
    en: ({ connector, smartHost }) => `Send connector ${named(connector)} sends to its smart host ${smartHost}.`,
    ja: ({ connector, smartHost }) => `送信コネクタ${namedJa(connector)}により、スマート ホスト ${smartHost} へ送信されます。`,
  },
  sendConnectorMx: {
    en: ({ connector, domain, exchange }) => `Send connector ${named(connector)} follows the MX record of ${domain} to ${exchange}.`,
    ja: ({ connector, domain, exchange }) => `送信コネクタ${namedJa(connector)}により、${domain} の MX レコードが示す ${exchange} へ送信されます。`,
  },
  transportRule: {
    en: ({ rule, connector, smartHost, exchange }) =>
      `Transport rule ${named(rule)} redirects the message to outbound connector ${named(connector)}, which leads to ${target(smartHost, exchange)}.`,
    ja: ({ rule, connector, smartHost, exchange }) =>
      `メール フロー ルール${namedJa(rule)}が送信コネクタ${namedJa(connector)}を指定し、${target(smartHost, exchange)} へ送信されます。`,
  },
  centralizedTransport: {
    en: ({ connector, smartHost, exchange }) =>
      `RouteAllMessagesViaOnPremises of outbound connector ${named(connector)} takes the message through the on-premises server ${target(smartHost, exchange)} first.`,
    ja: ({ connector, smartHost, exchange }) =>
      `送信コネクタ${namedJa(connector)}の RouteAllMessagesViaOnPremises により、メッセージはまずオンプレミスの ${target(smartHost, exchange)} へ送信されます。`,
  },
  outboundConnectorSmartHost: {
    en: ({ connector, smartHost }) => `Outbound connector ${named(connector)} covers the recipient's domain and sends to its smart host ${smartHost}.`,
    ja: ({ connector, smartHost }) => `受信者のドメインを対象とする送信コネクタ${namedJa(connector)}により、スマート ホスト ${smartHost} へ送信されます。`,
  },
  outboundConnectorMx: {
    en: ({ connector, domain, exchange }) => `Outbound connector ${named(connector)} covers the recipient's domain and follows the MX record of ${domain} to ${exchange}.`,
    ja: ({ connector, domain, exchange }) => `受信者のドメインを対象とする送信コネクタ${namedJa(connector)}により、${domain} の MX レコードが示す ${exchange} へ送信されます。`,
  },
  mx: {
    en: ({ domain, exchange }) => `No connector covers the recipient's domain, so the MX record of ${domain} leads to ${exchange}.`,
    ja: ({ domain, exchange }) => `受信者のドメインを対象とする送信コネクタがないため、${domain} の MX レコードが示す ${exchange} へ送信されます。`,
  },
  onmicrosoft: {
    en: ({ domain }) => `${domain} belongs to the service itself, so the message goes straight there, whatever any MX record says.`,
    ja: ({ domain }) => `${domain} は Office 365 自身のドメインなので、MX レコードにかかわらず直接 Office 365 へ送信されます。`,
  },
};

type Readdressing = Extract<Arrival, { key: 'readdressed' }>['because'];

/** Why a message gets another recipient's address. */
const readdressings: { readonly [Because in Readdressing]: Phrase<[string]> } = {
  targetAddress: {
    en: (to) => `The mailbox is elsewhere: the message is readdressed to ${to}.`,
    ja: (to) => `メールボックスは別の場所にあるため、宛先が ${to} に書き換えられます。`,
  },
  forwarding: {
    en: (to) => `Forwarded to ${to}.`,
    ja: (to) => `${to} へ転送されます。`,
  },
  senderRewriting: {
    en: (to) => `The address stands for a rewritten sender: the report goes back to ${to}.`,
    ja: (to) => `書き換えられた送信者のアドレスなので、レポートは元の送信者 ${to} に返されます。`,
  },
};

const arrivals: SentenceTable<Arrival> = {
  delivered: {
    en: ({ address }) => `Delivered to ${address}.`,
    ja: ({ address }) => `${address} に配信されました。`,
  },
  relayed: {
    en: () => 'Passed on to the next server.',
    ja: () => '次のサーバーへ中継されます。',
  },
  readdressed: {
    en: ({ to, because, mailFromRewrittenTo }) => readdressings[because].en(to) + (mailFromRewrittenTo === null ? '' : ` MAIL FROM becomes ${mailFromRewrittenTo}.`),
    ja: ({ to, because, mailFromRewrittenTo }) =>
      readdressings[because].ja(to) + (mailFromRewrittenTo === null ? '' : `MAIL FROM は ${mailFromRewrittenTo} に書き換えられます。`),
  },
  refused: {
    en: ({ reply }) => `Refused in the session: ${reply.code} ${reply.enhancedStatusCode} ${reply.text}`,
    ja: ({ reply }) => `セッション中に拒否されました: ${reply.code} ${reply.enhancedStatusCode} ${reply.text}`,
  },
  ambiguous: {
    en: ({ tenants }) => `The rules name ${listed(tenants)}, so the message stops here.`,
    ja: ({ tenants }) => `${listedJa(tenants)} が当てはまり、1 つに決まらないため、メッセージはここで止まります。`,
  },
  undeliverable: {
    en: ({ reply }) => `Accepted, but it cannot be delivered: ${reply.code} ${reply.enhancedStatusCode} ${reply.text}`,
    ja: ({ reply }) => `受け付けられましたが、配信できません: ${reply.code} ${reply.enhancedStatusCode} ${reply.text}`,
  },
};

const noRoutes: SentenceTable<NoRouteReason> = {
  noSendConnector: {
    en: ({ domain }) => `No enabled Send connector has an address space that covers ${domain}. Add one, with the address space * for everything else.`,
    ja: ({ domain }) => `${domain} を対象とする有効な送信コネクタがありません。アドレス スペース * の送信コネクタを追加すると、ほかのすべての宛先が対象になります。`,
  },
  noMx: {
    en: ({ domain }) => `${domain} has no MX record in this drawing. Add one, or a connector with a smart host.`,
    ja: ({ domain }) => `この図には ${domain} の MX レコードがありません。MX レコードを追加するか、スマート ホストを指定したコネクタを使用してください。`,
  },
  unresolvedHost: {
    en: ({ hostName }) => `No server in this drawing is called ${hostName}. Correct the name, or add the server.`,
    ja: ({ hostName }) => `この図に ${hostName} という名前のサーバーはありません。名前を修正するか、サーバーを追加してください。`,
  },
  noSmartHost: {
    en: ({ connector }) => `Connector ${named(connector)} neither uses MX records nor names a smart host. Give it SmartHosts.`,
    ja: ({ connector }) => `コネクタ${namedJa(connector)}は MX レコードを使用せず、スマート ホストも指定されていません。SmartHosts を指定してください。`,
  },
  unknownConnector: {
    en: ({ rule, connector }) => `Transport rule ${named(rule)} redirects to outbound connector ${named(connector)}, which the tenant does not have.`,
    ja: ({ rule, connector }) => `メール フロー ルール${namedJa(rule)}が指定する送信コネクタ${namedJa(connector)}は、このテナントにありません。`,
  },
};

/** Finds the name of a record by its id. */
export type NameOf = (id: string) => string;

type OutcomeTable = { readonly [Kind in Outcome['kind']]: Phrase<[Extract<Outcome, { kind: Kind }>, NameOf]> };

const outcomes: OutcomeTable = {
  delivered: {
    en: ({ at, address }, nameOf) => `Delivered to ${address} at ${named(nameOf(at))}.`,
    ja: ({ at, address }, nameOf) => `${namedJa(nameOf(at))}の ${address} に配信されました。`,
  },
  rejected: {
    en: ({ at, reply }, nameOf) =>
      reply === null
        ? 'Stopped at the front door: the rules name several tenants and nothing decides between them.'
        : `Refused by ${at === null ? 'the front door' : named(nameOf(at))} with ${reply.code} ${reply.enhancedStatusCode}.`,
    ja: ({ at, reply }, nameOf) =>
      reply === null
        ? 'フロント ドアで止まりました。当てはまるテナントが複数あり、どれを選ぶかが決まりません。'
        : `${at === null ? 'フロント ドア' : namedJa(nameOf(at))}で ${reply.code} ${reply.enhancedStatusCode} により拒否されました。`,
  },
  ndr: {
    en: ({ at, reply }, nameOf) => `${named(nameOf(at))} took the message, could not deliver it (${reply.code} ${reply.enhancedStatusCode}) and reports that to the sender.`,
    ja: ({ at, reply }, nameOf) => `${namedJa(nameOf(at))}はメッセージを受け付けましたが配信できず (${reply.code} ${reply.enhancedStatusCode})、送信者に NDR を返します。`,
  },
  loop: {
    en: ({ at, reply, hops }, nameOf) =>
      hops.length === 0
        ? `A loop: at ${named(nameOf(at))}, addresses lead back to each other. It ends with ${reply.code} ${reply.enhancedStatusCode}.`
        : `A loop: ${plural(hops.length, 'hop', 'hops')} ${listed(hops.map(String))} ${plural(hops.length, 'repeats', 'repeat')} until ${named(nameOf(at))} gives up with ${reply.code} ${reply.enhancedStatusCode}.`,
    ja: ({ at, reply, hops }, nameOf) =>
      hops.length === 0
        ? `メール ループです。${namedJa(nameOf(at))}でアドレスの転送先が互いを指しており、${reply.code} ${reply.enhancedStatusCode} で終了します。`
        : `メール ループです。ホップ ${listedJa(hops.map(String))} が繰り返され、${namedJa(nameOf(at))}が ${reply.code} ${reply.enhancedStatusCode} で中断します。`,
  },
  noRoute: {
    en: ({ at, reason }, nameOf) => `${named(nameOf(at))} knows no way on. ${noRouteSentence(reason, 'en')}`,
    ja: ({ at, reason }, nameOf) => `${namedJa(nameOf(at))}から先の経路がありません。${noRouteSentence(reason, 'ja')}`,
  },
};

/** Where a run comes from. */
export const runCauses: TextTable<RunCause['kind']> = {
  message: { en: 'A message of the drawing', ja: '図のメッセージ' },
  ndr: { en: 'A non-delivery report, sent with the null reverse-path', ja: '空の MAIL FROM (<>) で送信される NDR' },
  forwardedCopy: { en: 'The copy that a mailbox keeps and forwards', ja: 'メールボックスに残したうえで転送されるコピー' },
};

/** Why the message took this way, in a few words. */
export function routingShort(reason: RoutingReason, language: Language): string {
  return routingNames[reason.key][language];
}

/** Why the message took this way, as a sentence. */
export function routingSentence(reason: RoutingReason, language: Language): string {
  return sentenceOf<RoutingReason, RoutingReasonKey>(routing, reason, language);
}

/** What became of the message where a hop ended. */
export function arrivalSentence(arrival: Arrival, language: Language): string {
  return sentenceOf<Arrival, ArrivalKey>(arrivals, arrival, language);
}

/** Why there was no way on, and what to add. */
export function noRouteSentence(reason: NoRouteReason, language: Language): string {
  return sentenceOf<NoRouteReason, NoRouteReason['key']>(noRoutes, reason, language);
}

/** How a run ended; `nameOf` gives the names of the records it speaks of. */
export function outcomeSentence(outcome: Outcome, nameOf: NameOf, language: Language): string {
  switch (outcome.kind) {
    case 'delivered':
      return outcomes.delivered[language](outcome, nameOf);
    case 'rejected':
      return outcomes.rejected[language](outcome, nameOf);
    case 'ndr':
      return outcomes.ndr[language](outcome, nameOf);
    case 'loop':
      return outcomes.loop[language](outcome, nameOf);
    case 'noRoute':
      return outcomes.noRoute[language](outcome, nameOf);
  }
}
