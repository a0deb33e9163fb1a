import { normalizeDomain } from '../../model/domain-name.ts';
import { freeName } from '../../model/free-name.ts';
import type { Host } from '../../model/host.ts';
import { newSendConnector } from '../../model/new-connector.ts';
import { newRecord } from '../../model/new-record.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { SendConnector } from '../../model/send-connector.ts';
import { endpointName, isOnmicrosoftDomain } from '../../model/service-names.ts';
import type { Tenant } from '../../model/tenant.ts';

/** What a host that is drawn for an answer is to the tenant; a service is a filter or an add-on of another company. */
export type HostRole = 'onPremisesServer' | 'gateway' | 'service' | 'internetHost';

/**
 * Where a new host sends what it gets: everything to the tenant; everything to the recipient's MX; mail for the tenant's domains to the
 * tenant and the rest to the recipient's MX.
 */
export type OnwardWay = 'tenant' | 'mx' | 'split';

/** A host that is not drawn yet. `name` empty: it is called after its role; `domains` is what an Internet host receives for. */
export type NewAnsweredHost = { kind: 'new'; role: HostRole; onward: OnwardWay; name: string; domains: readonly string[] };

/** A host by its id in the drawing, or a new one. */
export type AnsweredHost = { kind: 'known'; id: string } | NewAnsweredHost;

/** What hosts, their Send connectors and first messages are called, in the reader's language. */
export type DrawnNames = { readonly [Role in HostRole]: string } & { readonly toTenant: string; readonly toInternet: string; readonly messageFrom: (name: string) => string };

/** The domain that a tenant's mail is about: the first that is not the service's; null where it has none. */
export function domainOfTenant({ AcceptedDomains }: Pick<Tenant, 'AcceptedDomains'>): string | null {
  const names = AcceptedDomains.flatMap(({ DomainName }) => normalizeDomain(DomainName) ?? []);
  return names.find((name) => !isOnmicrosoftDomain(name)) ?? names[0] ?? null;
}

/** A host of which nobody has said more than its role and its way onward: it has no mailboxes. */
export function newHost(records: readonly ScenarioRecord[], tenant: Tenant, { role, onward, name, domains }: NewAnsweredHost, names: DrawnNames): ScenarioRecord {
  const taken = records.flatMap((record) => ('name' in record ? [record.name] : []));
  const stem = freeName(name.trim() === '' ? names[role] : name, taken);
  const isOwn = role === 'onPremisesServer' || role === 'gateway';
  const record = newRecord(role === 'service' ? 'gateway' : role, { records, organization: isOwn ? tenant.organization : null, stem });
  if (!isHost(record)) return record;
  const host = { ...record, certificate: null, SendConnectors: onwardConnectors(tenant, onward, names) };
  if (host.type === 'onPremisesServer') return { ...host, recipients: [] };
  if (host.type !== 'internetHost' || domains.length === 0) return host;
  return { ...host, AcceptedDomains: domains.map((DomainName) => ({ DomainName, DomainType: 'Authoritative' as const, MatchSubDomains: false })) };
}

function onwardConnectors(tenant: Tenant, onward: OnwardWay, names: DrawnNames): SendConnector[] {
  const domain = domainOfTenant(tenant);
  const toInternet = newSendConnector(names.toInternet);
  if (domain === null || onward === 'mx') return [toInternet];
  const toTenant = { ...newSendConnector(names.toTenant), DNSRoutingEnabled: false, SmartHosts: [endpointName(domain)] };
  return onward === 'tenant' ? [toTenant] : [{ ...toTenant, AddressSpaces: tenant.AcceptedDomains.map(({ DomainName }) => DomainName) }, toInternet];
}

/** A host with what was said of it; an empty certificate means that it presents none. */
export function describedHost(host: Host, said: { hostName: string; ipAddress: string; certificate: string }, isNew: boolean): Host {
  const ipAddresses = said.ipAddress === '' ? host.ipAddresses : isNew ? [said.ipAddress] : withAddress(host.ipAddresses, said.ipAddress);
  const named = { ...host, hostName: said.hostName === '' ? host.hostName : said.hostName, ipAddresses };
  if (host.certificate?.subject === said.certificate) return named;
  return { ...named, certificate: said.certificate === '' ? null : { subject: said.certificate, subjectAlternativeNames: [], trusted: true } };
}

/** The address comes first: the first one is what a session comes from. */
function withAddress(addresses: readonly string[], address: string): string[] {
  return [address, ...addresses.filter((other) => other !== address)];
}
