import { addressKey } from '../../model/address.ts';
import { normalizeDomain } from '../../model/domain-name.ts';
import { freeMessageId } from '../../model/new-message.ts';
import { newRecipient, newRecord } from '../../model/new-record.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import { endpointName, isOnmicrosoftDomain, isServiceName } from '../../model/service-names.ts';
import type { Tenant } from '../../model/tenant.ts';
import { describedHost, newHost, type AnsweredHost, type DrawnNames } from './answered-host.ts';
import { withPlaces } from './with-places.ts';

/** What is said about a host. */
export type HostAnswer = { key: 'sendingHost' | 'smartHost' | 'mxHost'; host: AnsweredHost; hostName: string; ipAddress: string; certificate: string };

/** An answer to a question of an import. */
export type Answer =
  | HostAnswer
  | { key: 'domains'; domains: readonly string[] }
  /** A name of the service stands for each domain's own endpoint. */
  | { key: 'mx'; domains: readonly string[]; exchange: string }
  | { key: 'recipients'; addresses: readonly string[] }
  /** Another customer of the service, whose MX record points to it. */
  | { key: 'correspondent'; domain: string }
  | { key: 'message'; mailFrom: string; rcptTo: string; submittedAt: string };

/**
 * Draws an answer. Pure; the scenario it gives is valid when the one it got was and the answer's texts are what their fields take.
 *
 * @param tenantId the tenant that was imported; the same scenario is given back when there is none.
 * @param names what new records are called, in the reader's language.
 */
export function withAnswer(scenario: Scenario, tenantId: string, answer: Answer, names: DrawnNames): Scenario {
  const tenant = scenario.records.find((record) => record.id === tenantId);
  if (tenant?.type !== 'tenant') return scenario;
  switch (answer.key) {
    case 'domains':
      return replaced(scenario, withDomains(tenant, answer.domains));
    case 'recipients':
      return replaced(scenario, withRecipients(tenant, answer.addresses));
    case 'sendingHost':
    case 'smartHost':
    case 'mxHost':
      return withHost(scenario, tenant, answer, names);
    case 'mx':
      return answer.domains.reduce((drawn, domain) => withMx(drawn, tenant.organization, domain, answer.exchange), scenario);
    case 'correspondent':
      return withCorrespondent(scenario, answer.domain);
    case 'message': {
      const { mailFrom, rcptTo, submittedAt } = answer;
      const from = scenario.records.find(({ id }) => id === submittedAt);
      const title = from !== undefined && 'name' in from ? names.messageFrom(from.name) : '';
      const message = { id: freeMessageId(scenario.messages), title, mailFrom, rcptTo: [rcptTo], submittedAt, headers: [], headerFrom: '' };
      return { ...scenario, messages: [...scenario.messages, message] };
    }
  }
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
  return { ...tenant, recipients: [...tenant.recipients, ...fresh.map(newRecipient)] };
}

function withMx(scenario: Scenario, organization: string | null, domain: string, exchange: string): Scenario {
  const record = newRecord('mxRecord', { records: scenario.records, organization, stem: 'MX' });
  if (record.type !== 'mxRecord') return scenario;
  const name = normalizeDomain(domain) ?? domain;
  return withPlaces(scenario, [...scenario.records, { ...record, domain, exchange: isServiceName(exchange.toLowerCase()) ? endpointName(name) : exchange }]);
}

/** An organization with a tenant, a mailbox and an MX record that points to the service. */
function withCorrespondent(scenario: Scenario, domain: string): Scenario {
  const { records } = scenario;
  const organization = newRecord('organization', { records, organization: null, stem: domain });
  const withFrame = [...records, organization];
  const tenant = newRecord('tenant', { records: withFrame, organization: organization.id, stem: domain });
  if (tenant.type !== 'tenant') return scenario;
  const first = tenant.AcceptedDomains.filter(({ DomainName }) => isOnmicrosoftDomain(DomainName));
  const AcceptedDomains = [{ DomainName: domain, DomainType: 'Authoritative' as const, MatchSubDomains: false }, ...first];
  const drawn = withPlaces(scenario, [...withFrame, { ...tenant, AcceptedDomains, recipients: [newRecipient(`joe@${domain}`)] }]);
  return withMx(drawn, organization.id, domain, endpointName(normalizeDomain(domain) ?? domain));
}

/** A new host, or one that is drawn already and takes over what was answered. */
function withHost(scenario: Scenario, tenant: Tenant, answer: HostAnswer, names: DrawnNames): Scenario {
  const { host } = answer;
  const known = host.kind === 'known' ? scenario.records.find((record) => record.id === host.id) : newHost(scenario.records, tenant, host, names);
  if (known === undefined || !isHost(known)) return scenario;
  const described = describedHost(known, answer, host.kind === 'new');
  return host.kind === 'known' ? replaced(scenario, described) : withPlaces(scenario, [...scenario.records, described]);
}
