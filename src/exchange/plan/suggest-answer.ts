import { isAtOrBelow, normalizeDomain, parseNamePattern, parseScopedDomain } from '../../model/domain-name.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import { parseIpv4, parseIpv4Range } from '../../model/ip.ts';
import { newMessage } from '../../model/new-message.ts';
import { freeAddress, freeCompany, freeHostName, ownDomain } from '../../model/new-names.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import { endpointName } from '../../model/service-names.ts';
import type { Tenant } from '../../model/tenant.ts';
import { domainOfTenant, type AnsweredHost, type HostRole, type NewAnsweredHost, type OnwardWay } from './answered-host.ts';
import type { Answer } from './answers.ts';
import { fitsPattern, type MissingFact } from './missing-facts.ts';
import { presentedBy } from './presented-by.ts';

/**
 * A first answer to a question, to be corrected: it makes the drawing run, and nobody has said that it is so.
 *
 * @returns null where nothing can be entered.
 */
export function suggestAnswer(scenario: Scenario, tenantId: string, fact: MissingFact): Answer | null {
  const { records } = scenario;
  const tenant = records.find((record) => record.id === tenantId);
  if (tenant?.type !== 'tenant') return null;
  const domain = domainOfTenant(tenant) ?? `${tenant.name}.example`;
  switch (fact.key) {
    case 'acceptedDomains':
      return { key: 'domains', domains: [domain] };
    case 'firstDomain':
      return { key: 'domains', domains: [`${tenant.name}.onmicrosoft.com`] };
    case 'sendingHost':
      return sendingHost(records, tenant, fact);
    case 'otherSender':
      return otherSender(records, fact.certificate);
    case 'smartHost':
      return smartHost(records, tenant, fact);
    case 'mx':
      return { key: 'mx', domains: fact.domains, exchange: endpointName(fact.domains[0] ?? domain) };
    case 'mxHost':
      return { key: 'mxHost', ...namedHost(records, tenant, fact.host, isOwnName(tenant, fact.host) ? 'gateway' : 'service', 'split') };
    case 'recipients':
      return { key: 'recipients', addresses: [`alice@${domain}`] };
    case 'correspondent':
      return { key: 'correspondent', domain: ownDomain(freeCompany(records)) };
    case 'message':
      return message(scenario, tenant, domain, fact.at);
    case 'ruleConnector':
    case 'ruleHeader':
    case 'domainElsewhere':
    case 'moreSenders':
    case 'partOfList':
      return null;
  }
}

/** Send connectors that were imported stand on a server whose certificate nobody knows yet: it is the first to ask for. */
function serverOf(records: readonly ScenarioRecord[], tenant: Tenant): ScenarioRecord | undefined {
  return records.find((record) => record.type === 'onPremisesServer' && record.organization === tenant.organization && record.certificate === null && record.SendConnectors.length > 0);
}

/** Where hybrid mail goes to is where it comes from, as a rule: the name of the on-premises server. */
function hybridName({ OutboundConnectors }: Tenant): string | null {
  const names = OutboundConnectors.filter(({ ConnectorType, Enabled }) => Enabled && ConnectorType === 'OnPremises').flatMap(({ SmartHosts }) => SmartHosts);
  return names.map((name) => normalizeDomain(name.trim())).find((name) => name !== null && parseIpv4(name) === null) ?? null;
}

function sendingHost(records: readonly ScenarioRecord[], tenant: Tenant, fact: Extract<MissingFact, { key: 'sendingHost' }>): Answer {
  const connector = tenant.InboundConnectors.find(({ Name }) => Name === fact.connector);
  const isHybrid = connector?.ConnectorType === 'OnPremises' && fact.certificate !== null;
  const server = isHybrid ? serverOf(records, tenant) : undefined;
  const presented = server === undefined || !isHost(server) ? null : presentedBy(server.SendConnectors);
  const expected = expectedName(fact.certificate);
  const hybrid = isHybrid ? hybridName(tenant) : null;
  const certificate = presented?.certificate ?? (hybrid !== null && fitsPattern(hybrid, fact.certificate) ? hybrid : expected);
  const taken = new Set(records.flatMap((record) => (isHost(record) && record.id !== server?.id ? [normalizeDomain(record.hostName)] : [])));
  const wanted = [presented?.fqdn ?? null, hybrid, certificate].find((name) => name !== null && name !== '' && !taken.has(normalizeDomain(name)));
  const below = domainOfTenant(tenant) ?? `${tenant.name}.example`;
  const host: AnsweredHost = server === undefined ? newSender(tenant, connector, fact.certificate) : { kind: 'known', id: server.id };
  const network = host.kind === 'new' && host.role !== 'onPremisesServer' ? (host.role === 'internetHost' ? 'internetHost' : 'gateway') : 'onPremisesServer';
  return {
    key: 'sendingHost',
    host,
    hostName: wanted ?? freeHostName(records, fact.certificate === null ? 'device' : 'mail', below),
    ipAddress: addressIn(fact.addresses) ?? freeAddress(records, network),
    certificate,
  };
}

/** A gateway that is meant to send straight to the Internet. */
function otherSender(records: readonly ScenarioRecord[], certificate: string): Answer {
  const hostName = freeHostName(records, 'gateway', certificate.replace(/^\*\./, ''));
  return { key: 'sendingHost', host: { kind: 'new', role: 'gateway', onward: 'mx', name: '', domains: [] }, hostName, ipAddress: freeAddress(records, 'gateway'), certificate: hostName };
}

/** Who an inbound connector is for: of type OnPremises the organization's own; of type Partner a filter where it is for every sender, else a partner. */
function newSender(tenant: Tenant, connector: InboundConnector | undefined, certificate: string | null): NewAnsweredHost {
  const domains = (connector?.SenderDomains ?? []).map(parseScopedDomain);
  if (connector?.ConnectorType !== 'Partner') {
    const role: HostRole = certificate === null ? 'gateway' : isOwnName(tenant, certificate) || tenant.AcceptedDomains.length === 0 ? 'onPremisesServer' : 'service';
    return { kind: 'new', role, onward: 'tenant', name: role === 'onPremisesServer' ? '' : (connector?.Name ?? ''), domains: [] };
  }
  if (domains.length === 0 || domains.some((domain) => domain?.kind === 'any')) return { kind: 'new', role: 'service', onward: 'split', name: connector.Name, domains: [] };
  const named = domains.flatMap((domain) => (domain === null || domain.kind === 'any' ? [] : [domain.name]));
  return { kind: 'new', role: 'internetHost', onward: 'mx', name: named[0] ?? connector.Name, domains: named };
}

/** A name that a TlsSenderCertificateName covers; empty: it asks for none. */
function expectedName(expected: string | null): string {
  const pattern = expected === null ? null : parseNamePattern(expected);
  if (pattern === null || pattern.kind === 'any') return '';
  return pattern.kind === 'exact' ? pattern.name : `mail.${pattern.name}`;
}

/** Whether a host's name lies below a domain of the tenant. */
function isOwnName(tenant: Tenant, hostName: string): boolean {
  const name = normalizeDomain(hostName.replace(/^\*\./, ''));
  return name !== null && tenant.AcceptedDomains.some(({ DomainName }) => isAtOrBelow(name, normalizeDomain(DomainName) ?? DomainName));
}

/** The first address of the first range: of a network, the one after its own. */
function addressIn(ranges: readonly string[]): string | null {
  const range = ranges.map(parseIpv4Range).find((found) => found !== null);
  if (range === undefined || range === null) return null;
  const address = range.prefix >= 31 ? range.base : range.base + 1;
  return [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256).join('.');
}

/** What a connector sends to: the server of the organization, its gateway to the Internet, an add-on that returns what rules send to it, or a filter. */
function smartHost(records: readonly ScenarioRecord[], tenant: Tenant, fact: Extract<MissingFact, { key: 'smartHost' }>): Answer {
  const isOwn = isOwnName(tenant, fact.host) || parseIpv4(bareHost(fact.host)) !== null;
  if (fact.of === 'SendConnector') return { key: 'smartHost', ...namedHost(records, tenant, fact.host, isOwn ? 'gateway' : 'service', 'mx') };
  const connector = tenant.OutboundConnectors.find(({ Name }) => Name === fact.connector);
  const returns = connector?.IsTransportRuleScoped === true;
  if (isOwn && connector?.ConnectorType === 'OnPremises' && !returns) return { key: 'smartHost', ...namedHost(records, tenant, fact.host, 'onPremisesServer', 'tenant') };
  const onward: OnwardWay = returns ? 'tenant' : 'mx';
  return { key: 'smartHost', ...namedHost(records, tenant, fact.host, isOwn ? 'gateway' : 'service', onward) };
}

function bareHost(host: string): string {
  return host.trim().replace(/^\[(.*)\]$/, '$1');
}

/** A host that is known by a name or an address only. An own one presents its own name; of another's certificate only a connector can tell. */
function namedHost(records: readonly ScenarioRecord[], tenant: Tenant, named: string, role: HostRole, onward: OnwardWay): { host: AnsweredHost; hostName: string; ipAddress: string; certificate: string } {
  const bare = bareHost(named);
  const isAddress = parseIpv4(bare) !== null;
  const hostName = isAddress ? freeHostName(records, 'gateway', domainOfTenant(tenant) ?? 'example') : bare;
  const isExpected = tenant.InboundConnectors.some(({ TlsSenderCertificateName }) => fitsPattern(hostName, TlsSenderCertificateName));
  const certificate = isExpected || (!isAddress && isOwnName(tenant, hostName)) ? hostName : '';
  const ipAddress = isAddress ? bare : freeAddress(records, role === 'onPremisesServer' ? role : role === 'internetHost' ? role : 'gateway');
  return { host: { kind: 'new', role, onward, name: role === 'service' ? hostName : '', domains: [] }, hostName, ipAddress, certificate };
}

/** From the organization to somebody outside, as relaying is what an attribution as Originating is about; from elsewhere to the tenant. */
function message(scenario: Scenario, tenant: Tenant, domain: string, at: string): Answer | null {
  const from = scenario.records.find(({ id }) => id === at);
  const plain = newMessage(scenario, at);
  if (plain === null || from === undefined) return null;
  const mailbox = tenant.recipients[0]?.PrimarySmtpAddress ?? `someone@${domain}`;
  const isOwn = 'organization' in from && from.organization !== null && from.organization === tenant.organization;
  const other = scenario.records.find((record) => record.type === 'tenant' && record.id !== tenant.id);
  const outside = other?.type === 'tenant' ? other.recipients[0]?.PrimarySmtpAddress : undefined;
  return { key: 'message', mailFrom: isOwn ? mailbox : plain.mailFrom, rcptTo: isOwn ? (outside ?? plain.rcptTo[0] ?? 'someone@example.com') : mailbox, submittedAt: at };
}
