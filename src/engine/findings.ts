import type { AcceptedDomain } from '../model/accepted-domain.ts';
import { domainOfAddress } from '../model/address.ts';
import { parseScopedDomain, isAtOrBelow, normalizeDomain, parseNamePattern } from '../model/domain-name.ts';
import type { InboundConnector } from '../model/inbound-connector.ts';
import { isHost } from '../model/record.ts';
import type { HostResolver } from '../model/resolve-host.ts';
import type { Scenario } from '../model/scenario.ts';
import { isOnmicrosoftDomain } from '../model/service-names.ts';
import type { Tenant } from '../model/tenant.ts';
import { findSharedIps } from './find-shared-ips.ts';
import { findUnresolvedHosts } from './find-unresolved-hosts.ts';
import type { Finding } from './result.ts';
import { acceptedDomainOf } from './routing/directory.ts';

/** What is worth knowing about a drawing whatever is sent through it, in the order of its records. */
export function findingsOf(scenario: Scenario, resolve: HostResolver): Finding[] {
  const tenants = scenario.records.filter((record) => record.type === 'tenant');
  return [
    ...(scenario.messages.length === 0 ? [{ key: 'noMessage' } as const] : []),
    ...tenants.flatMap((tenant) => tenant.InboundConnectors.flatMap((connector) => findingsOfConnector(tenant, connector))),
    ...findSharedIps(tenants),
    ...findSharedDomains(tenants),
    ...tenants.flatMap(findDomainsWithoutRecipients),
    ...findUnresolvedHosts(scenario.records, resolve),
    ...findHostsWithoutAddress(scenario),
  ];
}

function findingsOfConnector(tenant: Tenant, connector: InboundConnector): Finding[] {
  if (!connector.Enabled) return [];
  const at = { record: tenant.id, connector: connector.Name };
  if (connector.ConnectorType === 'Partner') {
    return canBeSatisfied(connector) ? [] : [{ key: 'restrictionNeverSatisfied', ...at }];
  }
  const { TlsSenderCertificateName } = connector;
  const parameters = partnerParametersOf(connector);
  return [
    ...(TlsSenderCertificateName === null || agreesWith(tenant, TlsSenderCertificateName)
      ? []
      : [{ key: 'certificateDomainNotAccepted', ...at, TlsSenderCertificateName } as const]),
    ...(parameters.length === 0 ? [] : [{ key: 'withoutEffect', ...at, parameters } as const]),
  ];
}

/** A restricting flag without anything to compare with refuses everybody in the connector's scope. */
function canBeSatisfied(connector: InboundConnector): boolean {
  const certificate = !connector.RestrictDomainsToCertificate || connector.TlsSenderCertificateName !== null;
  return certificate && (!connector.RestrictDomainsToIPAddresses || connector.SenderIPAddresses.length > 0);
}

/** The same agreement that attribution asks for: the very name, or for `*.d` that domain or one below it, is listed. */
function agreesWith(tenant: Tenant, certificateName: string): boolean {
  const pattern = parseNamePattern(certificateName);
  if (pattern === null || pattern.kind === 'any') return false;
  return tenant.AcceptedDomains.some(({ DomainName }) => {
    const domain = normalizeDomain(DomainName);
    return domain !== null && (pattern.kind === 'exact' ? domain === pattern.name : isAtOrBelow(domain, pattern.name));
  });
}

/** Parameters of Partner connectors that are set on another type. SenderDomains `*` is what every connector has. */
function partnerParametersOf(connector: InboundConnector): string[] {
  const scoped = connector.SenderDomains.some((item) => parseScopedDomain(item)?.kind !== 'any');
  return [
    ...(scoped ? ['SenderDomains'] : []),
    ...(connector.RequireTls ? ['RequireTls'] : []),
    ...(connector.RestrictDomainsToCertificate ? ['RestrictDomainsToCertificate'] : []),
    ...(connector.RestrictDomainsToIPAddresses ? ['RestrictDomainsToIPAddresses'] : []),
    ...(connector.AssociatedAcceptedDomains.length > 0 ? ['AssociatedAcceptedDomains'] : []),
  ];
}

/** A domain can be verified in one tenant only; a drawing can say otherwise, and then verdicts are Ambiguous. */
function findSharedDomains(tenants: readonly Tenant[]): Finding[] {
  const owners = new Map<string, Tenant[]>();
  for (const tenant of tenants) {
    for (const { DomainName } of tenant.AcceptedDomains) {
      const domain = normalizeDomain(DomainName) ?? DomainName;
      const known = owners.get(domain) ?? [];
      if (!known.includes(tenant)) owners.set(domain, [...known, tenant]);
    }
  }
  return [...owners].flatMap(([domain, [first, ...others]]) =>
    first === undefined ? [] : others.map((other) => ({ key: 'domainInTwoTenants', record: first.id, domain, otherTenant: other.name }) as const),
  );
}

/**
 * A domain that is accepted for the sake of a certificate's name is not meant to have recipients, and the onmicrosoft.com
 * domain of a tenant with a name of its own need not have any.
 */
function findDomainsWithoutRecipients(tenant: Tenant): Finding[] {
  const addresses = tenant.recipients.flatMap((recipient) => [recipient.PrimarySmtpAddress, ...recipient.EmailAddresses]);
  const used = new Set(addresses.map((address) => acceptedDomainOf(tenant.AcceptedDomains, domainOfAddress(address) ?? '')));
  const certificateNames = new Set(tenant.InboundConnectors.map(({ TlsSenderCertificateName: name }) => name && normalizeDomain(name)));
  const isMeant = ({ DomainName }: AcceptedDomain): boolean => {
    const domain = normalizeDomain(DomainName);
    return !certificateNames.has(domain) && !(domain !== null && isOnmicrosoftDomain(domain) && tenant.AcceptedDomains.length > 1);
  };
  return tenant.AcceptedDomains.filter((domain) => domain.DomainType === 'Authoritative' && !used.has(domain) && isMeant(domain)).map(({ DomainName }) => ({ key: 'noRecipients', record: tenant.id, domain: DomainName }));
}

function findHostsWithoutAddress({ records, messages }: Scenario): Finding[] {
  const senders = new Set(messages.map((message) => message.submittedAt));
  return records
    .filter(isHost)
    .filter((host) => host.ipAddresses.length === 0 && (host.SendConnectors.length > 0 || senders.has(host.id)))
    .map((host) => ({ key: 'noIpAddress', record: host.id }));
}
