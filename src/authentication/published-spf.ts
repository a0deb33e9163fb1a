import { coversDomain } from '../model/accepted-domain.ts';
import { normalizeDomain } from '../model/domain-name.ts';
import type { Host } from '../model/host.ts';
import { parseIpv4 } from '../model/ip.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { isOnmicrosoftDomain, SERVICE_SPF } from '../model/service-names.ts';
import type { RecordOrigin } from './types.ts';

/** What authentication reads of a document. */
export type Publishers = Pick<Scenario, 'records' | 'messages' | 'domainPolicies'>;

/**
 * The SPF record of a normalised domain: the one that the drawing says, else the one that its hosts suggest.
 *
 * @returns null when the domain publishes none, or nobody in the drawing has it.
 */
export function publishedSpf(scenario: Pick<Publishers, 'records' | 'domainPolicies'>, domain: string): { text: string; origin: RecordOrigin } | null {
  const policy = scenario.domainPolicies.find((other) => normalizeDomain(other.domain) === domain);
  if (policy !== undefined) return policy.spf === '' ? null : { text: policy.spf, origin: 'written' };
  const text = inferredSpf(scenario.records, domain);
  return text === null ? null : { text, origin: 'inferred' };
}

/** Whether the drawing says of a normalised domain that it publishes no record; of others nobody knows. */
export function publishesNoSpf({ domainPolicies }: Pick<Publishers, 'domainPolicies'>, domain: string): boolean {
  return domainPolicies.some((policy) => policy.spf === '' && normalizeDomain(policy.domain) === domain);
}

/**
 * The record that a domain's owner would publish for what is drawn: every host of the organizations that accept the
 * domain, the service where a tenant does, and nobody else. A host's own name stands for the host itself, and the
 * service publishes for its onmicrosoft.com domains.
 *
 * @returns null when nobody in the drawing has the domain.
 */
export function inferredSpf(records: readonly ScenarioRecord[], domain: string): string | null {
  const includeService = `include:${SERVICE_SPF}`;
  if (isOnmicrosoftDomain(domain)) return `v=spf1 ${includeService} -all`;
  const owners = records.filter((record) => 'AcceptedDomains' in record && record.AcceptedDomains.some((accepted) => coversDomain(accepted, domain)));
  const hosts = owners.length > 0 ? records.filter((record) => isHost(record) && owners.some((owner) => belongTogether(owner, record))) : namedHosts(records, domain);
  const addresses = hosts.filter(isHost).flatMap(({ ipAddresses }) => ipAddresses.map((ip) => (parseIpv4(ip) === null ? `ip6:${ip.trim()}` : `ip4:${ip.trim()}`)));
  const terms = [...new Set(addresses), ...(owners.some(({ type }) => type === 'tenant') ? [includeService] : [])];
  return owners.length === 0 && hosts.length === 0 ? null : ['v=spf1', ...terms, '-all'].join(' ');
}

function belongTogether(owner: ScenarioRecord, record: ScenarioRecord): boolean {
  if (owner.id === record.id) return true;
  return 'organization' in owner && 'organization' in record && owner.organization !== null && owner.organization === record.organization;
}

/** The hosts with a name. */
export function namedHosts(records: readonly ScenarioRecord[], name: string): Host[] {
  return records.filter(isHost).filter(({ hostName }) => normalizeDomain(hostName) === name);
}
