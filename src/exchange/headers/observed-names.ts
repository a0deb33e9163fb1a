import { coversDomain } from '../../model/accepted-domain.ts';
import { domainOfAddress } from '../../model/address.ts';
import { normalizeDomain } from '../../model/domain-name.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { Tenant } from '../../model/tenant.ts';
import { observedWay } from './observed-way.ts';
import type { HeaderReading } from './reading.ts';

/** A tenant of the headers, by its id. */
export type ObservedTenant = { id: string; passes: readonly number[] };
/** A server of the headers outside the service, by the name it gives or is given; by its address where it has no name. */
export type ObservedHost = { key: string; name: string | null; ips: readonly string[] };

/** Why a record of a drawing is taken to be what the headers speak of. */
export type MatchReason = 'address' | 'hostName' | 'originatorOrg' | 'recipientDomain' | 'senderDomain' | 'onlyTenant';
export type Match = { record: string; because: MatchReason };

/** The tenants that headers name, oldest pass first. */
export function observedTenants({ passes }: HeaderReading): ObservedTenant[] {
  const found = new Map<string, number[]>();
  passes.forEach(({ tenantId }, index) => {
    if (tenantId !== null) found.set(tenantId.value, [...(found.get(tenantId.value) ?? []), index]);
  });
  return [...found].map(([id, at]) => ({ id, passes: at }));
}

/** The domain of X-OriginatorOrg, normalised. */
export function originatorDomain({ conclusions }: HeaderReading): string | null {
  return conclusions.flatMap(({ finding }) => (finding.key === 'originatorOrganization' ? [normalizeDomain(finding.domain)] : []))[0] ?? null;
}

/** What a server is told apart by. */
export function hostKey(name: string | null, ip: string | null): string | null {
  return name === null ? ip : (normalizeDomain(name) ?? name.toLowerCase());
}

/** The servers outside the service that headers name, oldest hop first. */
export function observedHosts(reading: HeaderReading): ObservedHost[] {
  const found = new Map<string, { name: string | null; ips: Set<string> }>();
  const meet = (name: string | null, ip: string | null): void => {
    const key = hostKey(name, ip);
    if (key === null) return;
    const known = found.get(key) ?? { name, ips: new Set<string>() };
    if (ip !== null) known.ips.add(ip);
    found.set(key, known);
  };
  for (const { kind, hop: index } of observedWay(reading)) {
    const hop = reading.hops[index];
    if (hop === undefined) continue;
    const isSentOutside = kind === 'between' || (kind === 'entry' && hop.kind === 'frontDoor' && !hop.fromService);
    if (isSentOutside) meet(hop.from, hop.ip);
    if (kind !== 'entry') meet(hop.by, null);
  }
  return [...found].map(([key, { name, ips }]) => ({ key, name, ips: [...ips] }));
}

/** The host of a drawing that has the server's address, or its name; null: none has. */
export function matchHost(records: readonly ScenarioRecord[], { name, ips }: ObservedHost): Match | null {
  const hosts = records.filter(isHost);
  const wanted = name === null ? null : normalizeDomain(name);
  const byName = hosts.find(({ hostName }) => wanted !== null && normalizeDomain(hostName) === wanted);
  if (byName !== undefined) return { record: byName.id, because: 'hostName' };
  const byAddress = hosts.find(({ ipAddresses }) => ipAddresses.some((ip) => ips.includes(ip.trim().toLowerCase())));
  return byAddress === undefined ? null : { record: byAddress.id, because: 'address' };
}

/**
 * The tenant of a drawing that a tenant id is likely of. No header says which: it is told by the domains that stand beside the id.
 *
 * @returns null where nothing speaks for one.
 */
export function matchTenant(records: readonly ScenarioRecord[], reading: HeaderReading, { passes }: ObservedTenant): Match | null {
  const tenants = records.filter((record) => record.type === 'tenant');
  const accepts = (domain: string | null): Tenant | undefined => (domain === null ? undefined : tenants.find(({ AcceptedDomains }) => AcceptedDomains.some((accepted) => coversDomain(accepted, domain))));
  const originator = originatorDomain(reading);
  const isOriginating = passes.some((index) => reading.passes[index]?.direction?.value === 'Originating');
  const isIncoming = passes.some((index) => reading.passes[index]?.direction?.value === 'Incoming');
  const reasons: readonly [MatchReason, Tenant | undefined][] = [
    ['originatorOrg', isOriginating ? accepts(originator) : undefined],
    ['recipientDomain', isIncoming ? accepts(domainOfAddress(reading.envelope.rcptTo?.value ?? '')) : undefined],
    ['senderDomain', isOriginating ? accepts(domainOfAddress(reading.envelope.mailFrom?.value ?? '')) : undefined],
    ['onlyTenant', tenants.length === 1 ? tenants[0] : undefined],
  ];
  const found = reasons.find(([, tenant]) => tenant !== undefined);
  return found?.[1] === undefined ? null : { record: found[1].id, because: found[0] };
}
