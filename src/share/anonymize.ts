import { domainOfAddress, isNullReversePath } from '../model/address.ts';
import { normalizeDomain } from '../model/domain-name.ts';
import { parseIpv4 } from '../model/ip.ts';
import { isHost, withoutNotes, type ScenarioRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Certificate } from '../model/certificate.ts';
import { domainRenamer } from './anonymize/domains.ts';
import { ipRenamer } from './anonymize/ips.ts';
import { keepMxOrder } from './anonymize/mx-order.ts';
import { numberedNames, type Rename } from './anonymize/numbered.ts';
import { renameDmarc, renameSpf } from './anonymize/policies.ts';
import { stringsIn } from './anonymize/strings.ts';

/** Everything that renames, prepared over the whole document. */
type Renamers = {
  id: Rename;
  record: Rename;
  connector: Rename;
  rule: Rename;
  localPart: Rename;
  headerName: Rename;
  word: Rename;
  subject: Rename;
  domain: (text: string) => string;
  ip: (text: string) => string;
};

/**
 * The same drawing with every name, domain, address and certificate renamed, and every IP address moved to the ranges for
 * documentation: the same verdicts by the same rules, and no text of the original but the vendor's own names.
 *
 * What order or containment decides is kept: names keep their order, domains their labels, addresses their ranges, MX records
 * the order in which they are tried.
 * Notes, descriptions, titles of messages, and parameters that the simulator does not read are left out.
 */
export function anonymize(scenario: Scenario): Scenario {
  const rename = renamers(scenario);
  const records = withoutNotes(scenario.records);
  const notes = new Set(scenario.records.flatMap(({ id, type }) => (type === 'note' ? [id] : [])));
  const layout = Object.entries(scenario.layout).flatMap(([id, place]) => (notes.has(id) ? [] : [[records.some((record) => record.id === id) ? rename.id(id) : id, place] as const]));
  return {
    ...scenario,
    title: '',
    description: '',
    records: keepMxOrder(records, records.map((record) => renameRecord(record, rename))),
    layout: Object.fromEntries(layout),
    messages: scenario.messages.map((message) => ({
      ...message,
      id: rename.id(message.id),
      title: '',
      mailFrom: renameMailFrom(message.mailFrom, rename),
      rcptTo: message.rcptTo.map((address) => renameAddress(address, rename)),
      submittedAt: rename.id(message.submittedAt),
      headers: message.headers.map((line) => renameHeader(line, scenario, rename)),
      headerFrom: message.headerFrom === '' ? '' : renameAddress(message.headerFrom, rename),
    })),
    domainPolicies: scenario.domainPolicies.map(({ domain, spf, dmarc }) => ({
      domain: rename.domain(domain),
      spf: renameSpf(spf, scenario, rename),
      dmarc: renameDmarc(dmarc),
    })),
    expectations: scenario.expectations.map((expectation) => {
      const common = { message: rename.id(expectation.message), rcptTo: expectation.rcptTo === null ? null : renameAddress(expectation.rcptTo, rename) };
      return expectation.kind === 'decision'
        ? { ...expectation, ...common, tenant: expectation.tenant === null ? null : rename.id(expectation.tenant) }
        : { ...expectation, ...common, at: expectation.at === null ? null : rename.id(expectation.at) };
    }),
  };
}

/** What a run's id (a message's id, then the recipient's place and more) becomes in the renamed drawing. */
export function anonymousId(scenario: Scenario, run: string): string {
  const dot = run.indexOf('.');
  const message = dot < 0 ? run : run.slice(0, dot);
  return `${renamers(scenario).id(message)}${run.slice(message.length)}`;
}

/** What is renamed. A note would be nothing without its words, and goes. */
type Drawn = ReturnType<typeof withoutNotes>[number];

function renamers(whole: Scenario): Renamers {
  const records = withoutNotes(whole.records);
  const scenario = { ...whole, records };
  const { messages } = scenario;
  const originals = new Set(stringsIn(scenario).map((text) => text.toLowerCase()));
  const numbered = (stem: string, names: readonly string[], fold = false): Rename => numberedNames(stem, names, originals, fold);
  const rules = records.flatMap((record) => (record.type === 'tenant' ? record.TransportRules : []));
  const addresses = stringsIn(scenario).filter((text) => text.includes('@'));
  const domain = domainRenamer(scenario, originals);
  const headerName = numbered('X-Header-', [...rules.flatMap(headerNamesOf), ...messages.flatMap(({ headers }) => headers.map((line) => line.split(':')[0] ?? ''))].map((name) => name.trim()), true);
  const word = numbered('word', rules.flatMap((rule) => [...rule.HeaderContainsWords, ...rule.ExceptIfHeaderContainsWords]), true);
  return {
    id: numbered('n', [...records, ...messages].map(({ id }) => id)),
    record: numbered('Place ', records.flatMap((record) => ('name' in record ? [record.name] : []))),
    connector: numbered('Connector ', connectorNames(records, rules.flatMap(({ RouteMessageOutboundConnector: name }) => (name === null ? [] : [name])))),
    rule: numbered('Rule ', rules.map(({ Name }) => Name)),
    localPart: numbered('user', addresses.map(localPartOf), true),
    // Every host stamps its name into a Received line: that one is everybody's, and a rule may look for the name in it.
    headerName: (name) => (name.toLowerCase() === 'received' ? 'Received' : headerName(name)),
    word: (text) => (isHostName(text) ? domain(text) : word(text)),
    subject: numbered('certificate ', records.flatMap((record) => (isHost(record) && record.certificate !== null ? namesOf(record.certificate) : []))),
    domain,
    ip: ipRenamer(scenario),
  };
}

/** Whether a rule's word is the name of a host: a domain of several labels. */
function isHostName(word: string): boolean {
  return word.includes('.') && normalizeDomain(word) !== null;
}

type RuleHeaders = { HeaderContainsMessageHeader: string | null; ExceptIfHeaderContainsMessageHeader: string | null };

function headerNamesOf({ HeaderContainsMessageHeader, ExceptIfHeaderContainsMessageHeader }: RuleHeaders): string[] {
  return [HeaderContainsMessageHeader, ExceptIfHeaderContainsMessageHeader].filter((name) => name !== null);
}

function namesOf({ subject, subjectAlternativeNames }: Certificate): string[] {
  return [subject, ...subjectAlternativeNames];
}

function connectorNames(records: readonly ScenarioRecord[], others: readonly string[]): string[] {
  return [
    ...records.flatMap((record) => {
      if (isHost(record)) return record.SendConnectors.map(({ Name }) => Name);
      return record.type === 'tenant' ? [...record.InboundConnectors, ...record.OutboundConnectors].map(({ Name }) => Name) : [];
    }),
    ...others,
  ];
}

function localPartOf(address: string): string {
  return address.trim().slice(0, address.trim().lastIndexOf('@'));
}

function renameAddress(address: string, { localPart, domain }: Renamers): string {
  return `${localPart(localPartOf(address))}@${domain(domainOfAddress(address) ?? address)}`;
}

function renameMailFrom(mailFrom: string, rename: Renamers): string {
  return isNullReversePath(mailFrom) ? '' : renameAddress(mailFrom, rename);
}

function maybe(value: string | null, rename: Rename): string | null {
  return value === null ? null : rename(value);
}

/** `smtp:*.contoso.com;5`: the prefix and the cost are the vendor's. */
function renameScope(scope: string, { domain }: Renamers): string {
  const [, prefix = '', wildcard = '', name = '', cost = ''] = /^\s*(smtp:)?\s*(\*\.?)?([^;]*?)\s*(;\s*\d+\s*)?$/i.exec(scope) ?? [];
  return `${prefix}${wildcard}${name === '' ? '' : domain(name)}${cost}`;
}

/** A host name, or an IP address in brackets or not. */
function renameHost(name: string, { domain, ip }: Renamers): string {
  const [, open = '', bare = name, close = ''] = /^(\[?)(.*?)(\]?)$/.exec(name.trim()) ?? [];
  return parseIpv4(bare) !== null || bare.includes(':') ? `${open}${ip(bare)}${close}` : domain(name);
}

/** A name of a certificate. What is no host name matches nothing, and goes on matching nothing. */
function renameCertificateName(name: string, rename: Renamers): string {
  const plain = name.trim().replace(/^\*\./, '');
  if (domainOfAddress(`x@${plain}`) === null || parseIpv4(plain) !== null) return rename.subject(name);
  return renameScope(name, rename);
}

/** What a rule may find in the line is still in it, and nothing else. */
function renameHeader(line: string, { records }: Scenario, { headerName, word }: Renamers): string {
  const colon = line.indexOf(':');
  if (colon < 0) return '';
  const value = line.slice(colon + 1).toLowerCase();
  const words = records.flatMap((record) => (record.type === 'tenant' ? record.TransportRules.flatMap((rule) => [...rule.HeaderContainsWords, ...rule.ExceptIfHeaderContainsWords]) : []));
  const found = [...new Set(words.filter((candidate) => value.includes(candidate.toLowerCase())).map(word))];
  return `${headerName(line.slice(0, colon).trim())}: ${found.join(' ')}`.trim();
}

function renameRecord(record: Drawn, rename: Renamers): ScenarioRecord {
  const id = rename.id(record.id);
  switch (record.type) {
    case 'organization':
      return { ...record, id, name: rename.record(record.name) };
    case 'mxRecord':
      return { ...record, id, domain: rename.domain(record.domain), exchange: renameHost(record.exchange, rename) };
    case 'tenant':
      return {
        id,
        type: 'tenant',
        name: rename.record(record.name),
        organization: maybe(record.organization, rename.id),
        RejectDirectSend: record.RejectDirectSend,
        AcceptedDomains: record.AcceptedDomains.map((domain) => renameAcceptedDomain(domain, rename)),
        InboundConnectors: record.InboundConnectors.map((connector) => ({
          Name: rename.connector(connector.Name),
          Enabled: connector.Enabled,
          ConnectorType: connector.ConnectorType,
          TlsSenderCertificateName: maybe(connector.TlsSenderCertificateName, (name) => renameScope(name, rename)),
          SenderIPAddresses: connector.SenderIPAddresses.map(rename.ip),
          SenderDomains: connector.SenderDomains.map((domain) => renameScope(domain, rename)),
          RequireTls: connector.RequireTls,
          RestrictDomainsToCertificate: connector.RestrictDomainsToCertificate,
          RestrictDomainsToIPAddresses: connector.RestrictDomainsToIPAddresses,
          AssociatedAcceptedDomains: connector.AssociatedAcceptedDomains.map(rename.domain),
        })),
        OutboundConnectors: record.OutboundConnectors.map((connector) => ({
          Name: rename.connector(connector.Name),
          Enabled: connector.Enabled,
          ConnectorType: connector.ConnectorType,
          RecipientDomains: connector.RecipientDomains.map((domain) => renameScope(domain, rename)),
          AllAcceptedDomains: connector.AllAcceptedDomains,
          UseMXRecord: connector.UseMXRecord,
          SmartHosts: connector.SmartHosts.map((host) => renameHost(host, rename)),
          IsTransportRuleScoped: connector.IsTransportRuleScoped,
          RouteAllMessagesViaOnPremises: connector.RouteAllMessagesViaOnPremises,
          SenderRewritingEnabled: connector.SenderRewritingEnabled,
          TestMode: connector.TestMode,
        })),
        TransportRules: record.TransportRules.map((rule) => ({
          Name: rename.rule(rule.Name),
          State: rule.State,
          SenderDomainIs: rule.SenderDomainIs.map(rename.domain),
          SenderAddressLocation: rule.SenderAddressLocation,
          RecipientDomainIs: rule.RecipientDomainIs.map(rename.domain),
          HeaderContainsMessageHeader: maybe(rule.HeaderContainsMessageHeader, (name) => rename.headerName(name.trim())),
          HeaderContainsWords: rule.HeaderContainsWords.map(rename.word),
          ExceptIfHeaderContainsMessageHeader: maybe(rule.ExceptIfHeaderContainsMessageHeader, (name) => rename.headerName(name.trim())),
          ExceptIfHeaderContainsWords: rule.ExceptIfHeaderContainsWords.map(rename.word),
          RouteMessageOutboundConnector: maybe(rule.RouteMessageOutboundConnector, rename.connector),
        })),
        recipients: record.recipients.map((recipient) => renameRecipient(recipient, rename)),
        dkimDomains: record.dkimDomains.map(rename.domain),
        altersMessages: record.altersMessages,
      };
    case 'onPremisesServer':
      return {
        ...renameHostFields(record, rename),
        id,
        type: 'onPremisesServer',
        organization: maybe(record.organization, rename.id),
        AcceptedDomains: record.AcceptedDomains.map((domain) => renameAcceptedDomain(domain, rename)),
        recipients: record.recipients.map((recipient) => renameRecipient(recipient, rename)),
      };
    case 'gateway':
      return { ...renameHostFields(record, rename), id, type: 'gateway', organization: maybe(record.organization, rename.id) };
    case 'internetHost':
      return { ...renameHostFields(record, rename), id, type: 'internetHost', AcceptedDomains: record.AcceptedDomains.map((domain) => renameAcceptedDomain(domain, rename)) };
  }
}

type HostRecord = Extract<ScenarioRecord, { hostName: string }>;
type TenantRecord = Extract<ScenarioRecord, { type: 'tenant' }>;

function renameHostFields({ name, hostName, ipAddresses, certificate, SendConnectors, dkimDomains, altersMessages }: HostRecord, rename: Renamers) {
  return {
    name: rename.record(name),
    hostName: rename.domain(hostName),
    ipAddresses: ipAddresses.map(rename.ip),
    certificate:
      certificate === null
        ? null
        : {
            subject: renameCertificateName(certificate.subject, rename),
            subjectAlternativeNames: certificate.subjectAlternativeNames.map((san) => renameCertificateName(san, rename)),
            trusted: certificate.trusted,
          },
    SendConnectors: SendConnectors.map((connector) => ({
      Name: rename.connector(connector.Name),
      Enabled: connector.Enabled,
      AddressSpaces: connector.AddressSpaces.map((domain) => renameScope(domain, rename)),
      DNSRoutingEnabled: connector.DNSRoutingEnabled,
      SmartHosts: connector.SmartHosts.map((host) => renameHost(host, rename)),
      IgnoreSTARTTLS: connector.IgnoreSTARTTLS,
      presentsCertificate: connector.presentsCertificate,
      authenticatesAs: maybe(connector.authenticatesAs, (address) => renameAddress(address, rename)),
    })),
    dkimDomains: dkimDomains.map(rename.domain),
    altersMessages,
  };
}

function renameAcceptedDomain({ DomainName, DomainType, MatchSubDomains }: TenantRecord['AcceptedDomains'][number], { domain }: Renamers) {
  return { DomainName: domain(DomainName), DomainType, MatchSubDomains };
}

function renameRecipient(recipient: TenantRecord['recipients'][number], rename: Renamers) {
  const address = (text: string): string => renameAddress(text, rename);
  return {
    PrimarySmtpAddress: address(recipient.PrimarySmtpAddress),
    EmailAddresses: recipient.EmailAddresses.map(address),
    RecipientType: recipient.RecipientType,
    ExternalEmailAddress: maybe(recipient.ExternalEmailAddress, address),
    ForwardingSmtpAddress: maybe(recipient.ForwardingSmtpAddress, address),
    DeliverToMailboxAndForward: recipient.DeliverToMailboxAndForward,
  };
}
