import { parseNamePattern } from '../../model/domain-name.ts';
import { parseIpv4, parseIpv4Range } from '../../model/ip.ts';
import { newMessage } from '../../model/new-message.ts';
import { freeAddress, freeHostName } from '../../model/new-names.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import { endpointName } from '../../model/service-names.ts';
import type { Tenant } from '../../model/tenant.ts';
import { domainOfTenant, type Answer, type AnsweredHost, type HostRole } from './answers.ts';
import type { MissingFact } from './missing-facts.ts';

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
    case 'smartHost':
      return smartHost(records, tenant, fact);
    case 'mx':
      return { key: 'mx', domain: fact.domain, exchange: endpointName(fact.domain) };
    case 'recipients':
      return { key: 'recipients', addresses: [`alice@${domain}`] };
    case 'messages':
      return message(scenario, tenant, domain);
    case 'ruleConnector':
    case 'domainElsewhere':
    case 'partOfList':
      return null;
  }
}

/** Send connectors that were imported stand on a server whose certificate nobody knows yet: it is the first to ask for. */
function serverOf(records: readonly ScenarioRecord[], tenant: Tenant): ScenarioRecord | undefined {
  return records.find((record) => record.type === 'onPremisesServer' && record.organization === tenant.organization && record.certificate === null && record.SendConnectors.length > 0);
}

function sendingHost(records: readonly ScenarioRecord[], tenant: Tenant, fact: Extract<MissingFact, { key: 'sendingHost' }>): Answer {
  const connector = tenant.InboundConnectors.find(({ Name }) => Name === fact.connector);
  const known = connector?.ConnectorType === 'OnPremises' ? serverOf(records, tenant) : undefined;
  const role: HostRole = connector?.ConnectorType === 'Partner' ? 'internetHost' : fact.certificate === null ? 'gateway' : 'onPremisesServer';
  const host: AnsweredHost = known === undefined ? { kind: 'new', role } : { kind: 'known', id: known.id };
  const pattern = fact.certificate === null ? null : parseNamePattern(fact.certificate);
  const certificate = pattern === null || pattern.kind === 'any' ? '' : pattern.kind === 'exact' ? pattern.name : `mail.${pattern.name}`;
  const isTaken = records.some((record) => isHost(record) && record.hostName === certificate);
  const below = domainOfTenant(tenant) ?? `${tenant.name}.example`;
  const hostName = certificate !== '' && !isTaken ? certificate : freeHostName(records, role === 'gateway' ? 'gateway' : 'mail', below);
  return { key: 'sendingHost', host, hostName, ipAddress: addressIn(fact.addresses) ?? freeAddress(records, role), certificate };
}

/** The first address of the first range: of a network, the one after its own. */
function addressIn(ranges: readonly string[]): string | null {
  const range = ranges.map(parseIpv4Range).find((found) => found !== null);
  if (range === undefined || range === null) return null;
  const address = range.prefix >= 31 ? range.base : range.base + 1;
  return [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256).join('.');
}

function smartHost(records: readonly ScenarioRecord[], tenant: Tenant, fact: Extract<MissingFact, { key: 'smartHost' }>): Answer {
  const connector = tenant.OutboundConnectors.find(({ Name }) => Name === fact.connector);
  const role: HostRole = connector?.ConnectorType === 'OnPremises' ? 'onPremisesServer' : 'gateway';
  const bare = fact.host.trim().replace(/^\[(.*)\]$/, '$1');
  const isAddress = parseIpv4(bare) !== null;
  const hostName = isAddress ? freeHostName(records, 'gateway', domainOfTenant(tenant) ?? 'example') : bare;
  return { key: 'smartHost', host: { kind: 'new', role }, hostName, ipAddress: isAddress ? bare : freeAddress(records, role) };
}

/**
 * From the host whose mail is in question: the organization's own before a stranger's. It sends to the outside, as relaying is what an
 * attribution as Originating is about; a stranger writes to the tenant.
 */
function message(scenario: Scenario, tenant: Tenant, domain: string): Answer | null {
  const hosts = scenario.records.filter(isHost);
  const own = hosts.find((host) => 'organization' in host && host.organization !== null && host.organization === tenant.organization);
  const from = own ?? hosts[0] ?? tenant;
  const plain = newMessage(scenario, from.id);
  if (plain === null) return null;
  const mailbox = tenant.recipients[0]?.PrimarySmtpAddress ?? `someone@${domain}`;
  const isStranger = from.type === 'internetHost';
  return { key: 'message', mailFrom: isStranger ? plain.mailFrom : mailbox, rcptTo: isStranger ? mailbox : (plain.rcptTo[0] ?? 'someone@example.com'), submittedAt: from.id };
}
