import { newSendConnector } from '../../model/new-connector.ts';
import { freeMessageId } from '../../model/new-message.ts';
import { newRecord } from '../../model/new-record.ts';
import type { Host } from '../../model/host.ts';
import { normalizeDomain } from '../../model/domain-name.ts';
import { addressKey } from '../../model/address.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import { endpointName, isOnmicrosoftDomain } from '../../model/service-names.ts';
import type { Tenant } from '../../model/tenant.ts';
import { withPlaces } from './with-places.ts';

/** What a host that is drawn for an answer is to the tenant. */
export const HOST_ROLES = ['onPremisesServer', 'gateway', 'internetHost'] as const;
export type HostRole = (typeof HOST_ROLES)[number];

/** A host by its id in the drawing, or a new one of a role. */
export type AnsweredHost = { kind: 'known'; id: string } | { kind: 'new'; role: HostRole };

/** An answer to a question of an import. What is left empty stays open. */
export type Answer =
  | { key: 'domains'; domains: readonly string[] }
  | { key: 'sendingHost'; host: AnsweredHost; hostName: string; ipAddress: string; certificate: string }
  | { key: 'smartHost'; host: AnsweredHost; hostName: string; ipAddress: string }
  | { key: 'mx'; domain: string; exchange: string }
  | { key: 'recipients'; addresses: readonly string[] }
  | { key: 'message'; mailFrom: string; rcptTo: string; submittedAt: string };

/** What new records are called, in the reader's language. */
export type AnswerNames = { readonly [Role in HostRole]: string } & { readonly sendConnector: string };

/**
 * Draws an answer. Pure; the scenario it gives is valid when the one it got was and the answer's texts are what their fields take.
 *
 * @param tenantId the tenant that was imported; the same scenario is given back when there is none.
 */
export function withAnswer(scenario: Scenario, tenantId: string, answer: Answer, names: AnswerNames): Scenario {
  const tenant = scenario.records.find((record) => record.id === tenantId);
  if (tenant?.type !== 'tenant') return scenario;
  switch (answer.key) {
    case 'domains':
      return replaced(scenario, withDomains(tenant, answer.domains));
    case 'recipients':
      return replaced(scenario, withRecipients(tenant, answer.addresses));
    case 'sendingHost':
    case 'smartHost':
      return withHost(scenario, tenant, answer, names);
    case 'mx': {
      const record = newRecord('mxRecord', { records: scenario.records, organization: tenant.organization, stem: 'MX' });
      if (record.type !== 'mxRecord') return scenario;
      return withPlaces(scenario, [...scenario.records, { ...record, domain: answer.domain, exchange: answer.exchange }]);
    }
    case 'message': {
      const { mailFrom, rcptTo, submittedAt } = answer;
      const message = { id: freeMessageId(scenario.messages), title: '', mailFrom, rcptTo: [rcptTo], submittedAt, headers: [] };
      return { ...scenario, messages: [...scenario.messages, message] };
    }
  }
}

/** The domain that a tenant's mail is about: the first that is not the service's; null where it has none. */
export function domainOfTenant({ AcceptedDomains }: Tenant): string | null {
  const names = AcceptedDomains.flatMap(({ DomainName }) => normalizeDomain(DomainName) ?? []);
  return names.find((name) => !isOnmicrosoftDomain(name)) ?? names[0] ?? null;
}

function replaced(scenario: Scenario, record: ScenarioRecord): Scenario {
  return withPlaces(scenario, scenario.records.map((other) => (other.id === record.id ? record : other)));
}

function withDomains(tenant: Tenant, domains: readonly string[]): Tenant {
  const known = new Set(tenant.AcceptedDomains.map(({ DomainName }) => normalizeDomain(DomainName)));
  const fresh = domains.filter((domain) => !known.has(normalizeDomain(domain)));
  return { ...tenant, AcceptedDomains: [...tenant.AcceptedDomains, ...fresh.map((DomainName) => ({ DomainName, DomainType: 'Authoritative' as const, MatchSubDomains: false }))] };
}

function withRecipients(tenant: Tenant, addresses: readonly string[]): Tenant {
  const known = new Set(tenant.recipients.map(({ PrimarySmtpAddress }) => addressKey(PrimarySmtpAddress)));
  const fresh = addresses.filter((address) => !known.has(addressKey(address)));
  const recipients = fresh.map((PrimarySmtpAddress) => ({
    PrimarySmtpAddress,
    EmailAddresses: [],
    RecipientType: 'UserMailbox' as const,
    ExternalEmailAddress: null,
    ForwardingSmtpAddress: null,
    DeliverToMailboxAndForward: false,
  }));
  return { ...tenant, recipients: [...tenant.recipients, ...recipients] };
}

type HostAnswer = Extract<Answer, { key: 'sendingHost' | 'smartHost' }>;

/** A new host, or one that is drawn already and takes over what was answered. */
function withHost(scenario: Scenario, tenant: Tenant, answer: HostAnswer, names: AnswerNames): Scenario {
  const { host } = answer;
  const known = host.kind === 'known' ? scenario.records.find((record) => record.id === host.id) : newHost(scenario.records, tenant, host.role, names);
  if (known === undefined || !isHost(known)) return scenario;
  const described = describedHost(known, answer, host.kind === 'new');
  if (host.kind === 'known') return replaced(scenario, described);
  return withPlaces(scenario, [...scenario.records, described]);
}

/** A host that sends its mail through the tenant, and of which nobody has said more: it has no mailboxes. */
function newHost(records: readonly ScenarioRecord[], tenant: Tenant, role: HostRole, names: AnswerNames): ScenarioRecord {
  const record = newRecord(role, { records, organization: role === 'internetHost' ? null : tenant.organization, stem: names[role] });
  if (!isHost(record)) return record;
  const domain = domainOfTenant(tenant);
  const own = newSendConnector(names.sendConnector);
  const toService = domain === null ? own : { ...own, DNSRoutingEnabled: false, SmartHosts: [endpointName(domain)] };
  const host = { ...record, SendConnectors: [toService] };
  return host.type === 'onPremisesServer' ? { ...host, recipients: [] } : host;
}

function describedHost(host: Host, answer: HostAnswer, isNew: boolean): Host {
  const ipAddresses = answer.ipAddress === '' ? host.ipAddresses : isNew ? [answer.ipAddress] : withAddress(host.ipAddresses, answer.ipAddress);
  const named = { ...host, hostName: answer.hostName === '' ? host.hostName : answer.hostName, ipAddresses };
  if (answer.key === 'smartHost') return named;
  if (answer.certificate === '') return isNew ? { ...named, certificate: null } : named;
  return { ...named, certificate: { subject: answer.certificate, subjectAlternativeNames: [], trusted: true } };
}

/** The address comes first: the first one is what a session comes from. */
function withAddress(addresses: readonly string[], address: string): string[] {
  return [address, ...addresses.filter((other) => other !== address)];
}
