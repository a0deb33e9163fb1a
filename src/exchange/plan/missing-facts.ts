import { normalizeDomain, parseNamePattern, isAtOrBelow } from '../../model/domain-name.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import { parseIpv4, parseIpv4Range, rangeContains, type Ipv4Range } from '../../model/ip.ts';
import { mxLookup } from '../../model/look-up-mx.ts';
import type { Host } from '../../model/host.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import { hostResolver } from '../../model/resolve-host.ts';
import type { Scenario } from '../../model/scenario.ts';
import { isOnmicrosoftDomain } from '../../model/service-names.ts';
import type { Tenant } from '../../model/tenant.ts';
import type { ImportReport } from '../import/report.ts';
import { usedProperty } from '../import/properties.ts';

/** What is still missing before a message can be simulated. Closed list; each is a question in the content tables. */
export type MissingFact =
  | { key: 'acceptedDomains'; tenant: string }
  | { key: 'firstDomain'; tenant: string }
  /** Get-OutboundConnector leaves connectors out that only rules use, and those in test mode, unless it is asked for them. */
  | { key: 'ruleConnector'; rule: string; connector: string }
  /** Hosts of a drawing add Received lines and no other header: what an add-on returns would be sent to it again. */
  | { key: 'ruleHeader'; rule: string; header: string }
  /** No host of the drawing presents such a certificate or has such an address: who sends through it? */
  | { key: 'sendingHost'; connector: string; certificate: string | null; addresses: readonly string[] }
  /** A certificate name with a wildcard claims the mail of each of the organization's hosts that presents such a certificate; only one is drawn. */
  | { key: 'otherSender'; connector: string; certificate: string }
  /** So many more connectors that hosts are not asked for: a drawing with all of them would be read by nobody. */
  | { key: 'moreSenders'; count: number }
  /** `of` is an outbound connector of the tenant, or a Send connector of a server. */
  | { key: 'smartHost'; of: 'OutboundConnector' | 'SendConnector'; connector: string; host: string }
  /** `more` domains are not asked about: a record for each would hide the drawing. */
  | { key: 'mx'; domains: readonly string[]; more: number }
  | { key: 'mxHost'; domain: string; host: string }
  | { key: 'domainElsewhere'; domain: string; tenant: string }
  /** The paste has only a part of a list, or none of it. */
  | { key: 'partOfList'; property: string; objects: readonly string[] }
  | { key: 'recipients'; tenant: string }
  /** Nobody is drawn whom the tenant could exchange mail with. */
  | { key: 'correspondent' }
  /** No message starts at this host or tenant of the drawing. */
  | { key: 'message'; at: string; name: string };

/** Connectors that a sending host is asked for. */
const MOST_SENDERS = 12;
/** Domains that an MX record is asked for. */
const MOST_DOMAINS = 8;
/** Places that a first message is proposed for. */
const MOST_PLACES = 6;

/**
 * What to ask after an import, in the order in which the answers are needed.
 *
 * @param wantsMessages false: the drawing has messages of its own.
 */
export function missingFacts(scenario: Scenario, tenant: Tenant, report: Pick<ImportReport, 'reports'>, wantsMessages: boolean): MissingFact[] {
  const domains = tenant.AcceptedDomains.flatMap(({ DomainName }) => normalizeDomain(DomainName) ?? []);
  const hosts = [...sendingHosts(scenario.records, tenant), ...smartHosts(scenario.records, tenant), ...mxRecords(scenario.records, domains)];
  return [
    ...partsOfLists(report),
    ...(domains.length === 0 ? [{ key: 'acceptedDomains' as const, tenant: tenant.name }] : []),
    ...(domains.length > 0 && !domains.some(isOnmicrosoftDomain) ? [{ key: 'firstDomain' as const, tenant: tenant.name }] : []),
    ...domainsElsewhere(scenario.records, tenant, domains),
    ...ruleConnectors(tenant),
    ...ruleHeaders(scenario, tenant),
    ...hosts,
    // Any of the hosts that are still asked for may be the other one.
    ...(hosts.every(({ key }) => key === 'moreSenders') ? otherSenders(scenario.records, tenant) : []),
    ...(tenant.recipients.length === 0 ? [{ key: 'recipients' as const, tenant: tenant.name }] : []),
    ...(wantsMessages ? messages(scenario, tenant) : []),
  ];
}

/** Only of what the simulation reads: nobody misses the rest. */
function partsOfLists({ reports }: Pick<ImportReport, 'reports'>): MissingFact[] {
  const objects = new Map<string, string[]>();
  for (const { refusal, kind, name, properties } of reports) {
    if (refusal !== null || kind === null) continue;
    for (const property of properties) {
      if (usedProperty(kind, property.name) === undefined || !property.notes.some(({ key }) => key === 'cutShort' || key === 'collapsed')) continue;
      const known = objects.get(property.name);
      if (known === undefined) objects.set(property.name, [name]);
      else known.push(name);
    }
  }
  return [...objects].map(([property, names]) => ({ key: 'partOfList', property, objects: names }));
}

function domainsElsewhere(records: readonly ScenarioRecord[], tenant: Tenant, domains: readonly string[]): MissingFact[] {
  const others = records.filter((record) => record.type === 'tenant').filter((record) => record.id !== tenant.id);
  return others.flatMap((other) =>
    other.AcceptedDomains.flatMap(({ DomainName }) => normalizeDomain(DomainName) ?? [])
      .filter((domain) => domains.includes(domain))
      .map((domain) => ({ key: 'domainElsewhere' as const, domain, tenant: other.name })),
  );
}

function ruleConnectors(tenant: Tenant): MissingFact[] {
  const names = new Set(tenant.OutboundConnectors.map((connector) => connector.Name));
  return tenant.TransportRules.flatMap((rule) => {
    const connector = rule.RouteMessageOutboundConnector;
    return connector === null || names.has(connector) ? [] : [{ key: 'ruleConnector' as const, rule: rule.Name, connector }];
  });
}

/** A header that a message is drawn with is there from the start. */
function ruleHeaders({ messages: drawn }: Scenario, tenant: Tenant): MissingFact[] {
  const known = new Set(['received', ...drawn.flatMap(({ headers }) => headers.map((line) => line.split(':', 1).join('').trim().toLowerCase()))]);
  return tenant.TransportRules.flatMap((rule) => {
    const header = rule.ExceptIfHeaderContainsMessageHeader;
    const isAsked = rule.State === 'Enabled' && rule.RouteMessageOutboundConnector !== null && header !== null && !known.has(header.trim().toLowerCase());
    return isAsked ? [{ key: 'ruleHeader' as const, rule: rule.Name, header }] : [];
  });
}

function sendingHosts(records: readonly ScenarioRecord[], tenant: Tenant): MissingFact[] {
  const hosts = records.flatMap((record) => (isHost(record) ? [seenOf(record)] : []));
  const claiming = tenant.InboundConnectors.filter(({ Enabled, TlsSenderCertificateName, SenderIPAddresses }) => Enabled && (TlsSenderCertificateName !== null || SenderIPAddresses.length > 0));
  const isOpen = (connector: InboundConnector): boolean => !hosts.some((host) => mayUse(host, connector));
  const asked = claiming
    .slice(0, MOST_SENDERS)
    .filter(isOpen)
    .map(({ Name, TlsSenderCertificateName, SenderIPAddresses }): MissingFact => ({ key: 'sendingHost', connector: Name, certificate: TlsSenderCertificateName, addresses: SenderIPAddresses }));
  const more = claiming.length - MOST_SENDERS;
  return more <= 0 ? asked : [...asked, { key: 'moreSenders', count: more }];
}

/** Of one connector: the wizard's, as a rule. */
function otherSenders(records: readonly ScenarioRecord[], tenant: Tenant): MissingFact[] {
  const hosts = records.flatMap((record) => (isHost(record) ? [seenOf(record)] : []));
  const alone = tenant.InboundConnectors.find(
    ({ Enabled, ConnectorType, TlsSenderCertificateName }) =>
      Enabled &&
      ConnectorType === 'OnPremises' &&
      TlsSenderCertificateName?.startsWith('*.') === true &&
      hosts.filter(({ names }) => names.some((name) => fitsPattern(name, TlsSenderCertificateName))).length === 1,
  );
  return alone === undefined || alone.TlsSenderCertificateName === null ? [] : [{ key: 'otherSender', connector: alone.Name, certificate: alone.TlsSenderCertificateName }];
}

/** What the front door sees of a host. */
type Seen = { names: readonly string[]; addresses: readonly number[] };

function seenOf({ certificate, ipAddresses }: Host): Seen {
  return { names: certificate === null ? [] : [certificate.subject, ...certificate.subjectAlternativeNames], addresses: ipAddresses.flatMap((address) => parseIpv4(address) ?? []) };
}

/** Ranges of connectors, which stay the same objects from one answer to the next: a large tenant has many thousands. */
const rangesBy = new WeakMap<InboundConnector, readonly Ipv4Range[]>();

function rangesOf(connector: InboundConnector): readonly Ipv4Range[] {
  const known = rangesBy.get(connector);
  if (known !== undefined) return known;
  const ranges = connector.SenderIPAddresses.flatMap((address) => parseIpv4Range(address) ?? []);
  rangesBy.set(connector, ranges);
  return ranges;
}

/** Whether a host of the drawing might be one that the connector was made for. A question, not the verdict: that is the engine's. */
function mayUse({ names, addresses }: Seen, connector: InboundConnector): boolean {
  if (names.some((name) => fitsPattern(name, connector.TlsSenderCertificateName))) return true;
  return addresses.length > 0 && rangesOf(connector).some((range) => addresses.some((address) => rangeContains(range, address)));
}

/** Whether a name is one that a TlsSenderCertificateName was probably written for. */
export function fitsPattern(certificate: string, expected: string | null): boolean {
  const pattern = expected === null ? null : parseNamePattern(expected);
  const name = normalizeDomain(certificate.replace(/^\*\./, ''));
  if (pattern === null || pattern.kind === 'any' || name === null) return false;
  return pattern.kind === 'exact' ? name === pattern.name : isAtOrBelow(name, pattern.name);
}

function smartHosts(records: readonly ScenarioRecord[], tenant: Tenant): MissingFact[] {
  const resolve = hostResolver(records);
  const asked = new Set<string>();
  const facts = (of: 'OutboundConnector' | 'SendConnector', connectors: readonly { Name: string; SmartHosts: string[] }[]): MissingFact[] =>
    connectors.flatMap(({ Name, SmartHosts }) =>
      SmartHosts.flatMap((host) => {
        if (asked.has(host.toLowerCase()) || resolve(host).kind !== 'unresolved') return [];
        asked.add(host.toLowerCase());
        return [{ key: 'smartHost' as const, of, connector: Name, host }];
      }),
    );
  const servers = records.filter((record) => record.type === 'onPremisesServer').filter(({ organization }) => organization !== null && organization === tenant.organization);
  return [
    ...facts('OutboundConnector', tenant.OutboundConnectors.filter(({ UseMXRecord }) => !UseMXRecord)),
    ...servers.flatMap(({ SendConnectors }) => facts('SendConnector', SendConnectors.filter(({ DNSRoutingEnabled }) => !DNSRoutingEnabled))),
  ];
}

function mxRecords(records: readonly ScenarioRecord[], domains: readonly string[]): MissingFact[] {
  const mxOf = mxLookup(records);
  const resolve = hostResolver(records);
  const own = domains.filter((domain) => !isOnmicrosoftDomain(domain));
  const without = own.filter((domain) => mxOf(domain).length === 0);
  const left = Math.max(0, MOST_DOMAINS - (own.length - without.length));
  const unknown = new Map(own.flatMap((domain) => mxOf(domain).map(({ exchange }) => [exchange.toLowerCase(), { domain, host: exchange }] as const)));
  return [
    ...(without.length === 0 || left === 0 ? [] : [{ key: 'mx' as const, domains: without.slice(0, left), more: Math.max(0, without.length - left) }]),
    ...[...unknown.values()].filter(({ host }) => resolve(host).kind === 'unresolved').map((one) => ({ key: 'mxHost' as const, ...one })),
  ];
}

/** One from each of the organization's own hosts, whose mail is what the connectors are about, and one from outside. */
function messages({ records, messages: drawn }: Scenario, tenant: Tenant): MissingFact[] {
  const starts = new Set(drawn.map(({ submittedAt }) => submittedAt));
  const others = records.filter((record) => record.type === 'tenant').filter((record) => record.id !== tenant.id);
  const own = records.filter(isHost).filter((host) => 'organization' in host && host.organization !== null && host.organization === tenant.organization);
  const places = [...(own.length === 0 ? [tenant] : own.slice(0, MOST_PLACES)), ...others.slice(0, 1)];
  return [
    ...(others.length === 0 ? [{ key: 'correspondent' as const }] : []),
    ...places.filter(({ id }) => !starts.has(id)).map(({ id, name }) => ({ key: 'message' as const, at: id, name })),
  ];
}
