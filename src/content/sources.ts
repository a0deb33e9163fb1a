import type { AssumptionId, LedgerReasonKey, StepId } from '../engine/attribution/types.ts';
import type { FindingKey, NoRouteReason, RoutingReasonKey } from '../engine/result.ts';
import type { Language, Text } from './language.ts';

/** Where Microsoft's documentation stands, by language; every page of it is one of these and a path. */
const LEARN: Text = { en: 'https://learn.microsoft.com/en-us/', ja: 'https://learn.microsoft.com/ja-jp/' };
const CMDLETS = 'powershell/module/exchangepowershell/';
const MAIL_FLOW = 'exchange/mail-flow-best-practices/';
const CONNECTORS = `${MAIL_FLOW}use-connectors-to-configure-mail-flow/`;
const TECH_COMMUNITY = 'https://techcommunity.microsoft.com/';

/** A page that a rule or a fact rests on. */
export type Source = { readonly title: Text; readonly url: Text };

function learn(path: string, title: Text): Source {
  return { title, url: { en: LEARN.en + path, ja: LEARN.ja + path } };
}

function cmdlet(name: string): Source {
  return learn(CMDLETS + name.toLowerCase(), { en: name, ja: name });
}

function page(url: string, title: Text): Source {
  return { title, url: { en: url, ja: url } };
}

/** Every page the product cites. */
export const sources = {
  article: {
    title: { en: 'Office 365 Message Attribution (Exchange Team Blog)', ja: 'Office 365 におけるメッセージの帰属 (Japan Exchange & Outlook Support Blog)' },
    url: {
      en: `${TECH_COMMUNITY}t5/exchange-team-blog/office-365-message-attribution/ba-p/749143`,
      ja: 'https://jpmessaging.github.io/blog/office-365-message-attribution/',
    },
  },
  relayRequirements: page(`${TECH_COMMUNITY}blog/exchange/updated-requirements-for-smtp-relay-through-exchange-online/3851357`, {
    en: 'Updated requirements for SMTP relay through Exchange Online (2023)',
    ja: 'Exchange Online を経由する SMTP リレーの要件の更新 (2023 年、英語)',
  }),
  messageCenter: page('https://admin.microsoft.com/#/MessageCenter/:/messages/MC1226222', {
    en: 'Message center post MC1226222 (2026, needs an administrator account)',
    ja: 'メッセージ センターの投稿 MC1226222 (2026 年、管理者アカウントが必要)',
  }),
  directSend: page(`${TECH_COMMUNITY}blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790`, {
    en: 'More control over Direct Send in Exchange Online',
    ja: 'Exchange Online での Direct Send の制御 (英語)',
  }),
  officeNotice: learn('exchange/troubleshoot/email-delivery/office-365-notice', {
    en: 'Relaying through Office 365: important notice about connectors',
    ja: 'Office 365 を経由するリレーとコネクタに関する重要なお知らせ',
  }),
  bestPractices: learn(`${MAIL_FLOW}mail-flow-best-practices`, {
    en: 'Mail flow best practices for Exchange Online',
    ja: 'Exchange Online のメール フローのベスト プラクティス',
  }),
  connectors: learn(`${CONNECTORS}use-connectors-to-configure-mail-flow`, {
    en: 'Configure mail flow using connectors',
    ja: 'コネクタを使用してメール フローを構成する',
  }),
  routingConnectors: learn(`${CONNECTORS}set-up-connectors-to-route-mail`, {
    en: 'Set up connectors to route mail between Microsoft 365 and your own servers',
    ja: 'Microsoft 365 と独自のメール サーバー間でメールをルーティングするコネクタを設定する',
  }),
  conditionalRouting: learn(`${CONNECTORS}conditional-mail-routing`, {
    en: 'Conditional mail routing in Exchange Online',
    ja: 'Exchange Online の条件付きメール ルーティング',
  }),
  acceptedDomains: learn(`${MAIL_FLOW}manage-accepted-domains/manage-accepted-domains`, {
    en: 'Manage accepted domains in Exchange Online',
    ja: 'Exchange Online で承認済みドメインを管理する',
  }),
  edgeBlocking: learn(`${MAIL_FLOW}use-directory-based-edge-blocking`, {
    en: 'Reject messages to invalid recipients with Directory-Based Edge Blocking',
    ja: 'ディレクトリ ベースのエッジ ブロックで無効な受信者へのメッセージを拒否する',
  }),
  transportRouting: learn('exchange/transport-routing', {
    en: 'Transport routing in Exchange hybrid deployments',
    ja: 'Exchange ハイブリッド展開でのトランスポート ルーティング',
  }),
  mailLoops: learn(`${MAIL_FLOW}non-delivery-reports-in-exchange-online/fix-error-code-5-4-6-through-5-4-20-in-exchange-online`, {
    en: 'Fix NDR errors 5.4.6 through 5.4.20',
    ja: 'NDR エラー 5.4.6 から 5.4.20 を解決する',
  }),
  devices: learn(`${MAIL_FLOW}how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365`, {
    en: 'Set up a device or application to send email using Microsoft 365',
    ja: 'Microsoft 365 を使用してメールを送信するデバイスまたはアプリケーションを設定する',
  }),
  newInboundConnector: cmdlet('New-InboundConnector'),
  newOutboundConnector: cmdlet('New-OutboundConnector'),
  newSendConnector: cmdlet('New-SendConnector'),
  newTransportRule: cmdlet('New-TransportRule'),
  setAcceptedDomain: cmdlet('Set-AcceptedDomain'),
  setOrganizationConfig: cmdlet('Set-OrganizationConfig'),
  setMailbox: cmdlet('Set-Mailbox'),
  setMailUser: cmdlet('Set-MailUser'),
  getMessageTrace: cmdlet('Get-MessageTraceV2'),
  getMessageTraceDetail: cmdlet('Get-MessageTraceDetailV2'),
  antispamHeaders: learn('defender-office-365/message-headers-eop-mdo', {
    en: 'Anti-spam message headers in Microsoft 365',
    ja: 'Microsoft 365 のスパム対策メッセージ ヘッダー',
  }),
  rfc5321: page('https://www.rfc-editor.org/rfc/rfc5321', {
    en: 'RFC 5321: Simple Mail Transfer Protocol',
    ja: 'RFC 5321: Simple Mail Transfer Protocol (英語)',
  }),
  dkim: learn('defender-office-365/email-authentication-dkim-configure', {
    en: 'Set up DKIM to sign mail from your cloud domain',
    ja: 'クラウド ドメインからのメールに署名するように DKIM を設定する',
  }),
  rfc6376: page('https://www.rfc-editor.org/rfc/rfc6376', { en: 'RFC 6376: DomainKeys Identified Mail (DKIM)', ja: 'RFC 6376: DomainKeys Identified Mail (英語)' }),
  rfc7208: page('https://www.rfc-editor.org/rfc/rfc7208', { en: 'RFC 7208: Sender Policy Framework (SPF)', ja: 'RFC 7208: Sender Policy Framework (英語)' }),
  rfc7489: page('https://www.rfc-editor.org/rfc/rfc7489', { en: 'RFC 7489: Domain-based Message Authentication, Reporting, and Conformance (DMARC)', ja: 'RFC 7489: DMARC (英語)' }),
} satisfies { readonly [key: string]: Source };
export type SourceKey = keyof typeof sources;

/** A source's title and address in one language. */
export function sourceIn(key: SourceKey, language: Language): { title: string; url: string } {
  const source: Source = sources[key];
  return { title: source.title[language], url: source.url[language] };
}

/** The page each rule comes from. */
export const stepSources: { readonly [Id in StepId]: SourceKey } = {
  submission: 'article',
  certificate: 'article',
  certificateAndMailFrom: 'relayRequirements',
  ipAndMailFrom: 'article',
  certificateAndRecipient: 'messageCenter',
  ipAndRecipient: 'messageCenter',
  recipient: 'article',
  partner: 'connectors',
  defaultConnector: 'directSend',
};

/** The page each reason of the ledger comes from; null: nothing public says so, and an assumption stands in. */
export const ledgerSources: { readonly [Key in LedgerReasonKey]: SourceKey | null } = {
  chosen: 'article',
  tied: null,
  notReached: 'article',
  notEnabled: null,
  nothingToMatch: 'newInboundConnector',
  noCertificatePresented: 'article',
  certificateNotCovered: 'newInboundConnector',
  certificateDomainNotAccepted: 'article',
  ipNotListed: 'newInboundConnector',
  mailFromNotAccepted: 'article',
  recipientNotAccepted: 'messageCenter',
  lessSpecific: 'article',
  otherTenant: 'article',
  senderOutOfScope: 'newInboundConnector',
  recipientOutOfScope: 'newInboundConnector',
  restrictionFailed: 'newInboundConnector',
  notRestricting: 'connectors',
  tlsRequired: 'newInboundConnector',
};

/** The page each way of a message comes from. */
export const routingSources: { readonly [Key in RoutingReasonKey]: SourceKey } = {
  submission: 'article',
  sendConnectorSmartHost: 'newSendConnector',
  sendConnectorMx: 'newSendConnector',
  transportRule: 'conditionalRouting',
  centralizedTransport: 'transportRouting',
  outboundConnectorSmartHost: 'routingConnectors',
  outboundConnectorMx: 'newOutboundConnector',
  mx: 'article',
  onmicrosoft: 'article',
};

/** The page each dead end comes from. */
export const noRouteSources: { readonly [Key in NoRouteReason['key']]: SourceKey } = {
  noSendConnector: 'newSendConnector',
  noMx: 'rfc5321',
  unresolvedHost: 'rfc5321',
  noSmartHost: 'newOutboundConnector',
  unknownConnector: 'newTransportRule',
};

/** The page each finding comes from; null: it is about the drawing alone. */
export const findingSources: { readonly [Key in FindingKey]: SourceKey | null } = {
  certificateDomainNotAccepted: 'article',
  sharedIp: 'article',
  restrictionNeverSatisfied: 'newInboundConnector',
  withoutEffect: 'newInboundConnector',
  domainInTwoTenants: 'acceptedDomains',
  noRecipients: 'edgeBlocking',
  noIpAddress: null,
  unresolvedHost: null,
  noMessage: null,
};

/** The page that comes nearest to each assumption and leaves it open. */
export const assumptionSources: { readonly [Id in AssumptionId]: SourceKey } = {
  A1: 'relayRequirements',
  A2: 'article',
  A3: 'newInboundConnector',
  A3b: 'setAcceptedDomain',
  A4: 'article',
  A5: 'connectors',
  A5b: 'newInboundConnector',
  A6: 'directSend',
  A7: 'article',
  A8: 'article',
  A9: 'newInboundConnector',
  A10: 'newInboundConnector',
  A11: 'article',
  A12: 'newInboundConnector',
};
