import { compareStrings } from '../util/compare-strings.ts';
import { normalizeDomain } from './domain-name.ts';
import { isIpAddress } from './ip.ts';
import { isHost, type ScenarioRecord } from './record.ts';
import { endpointName, isServiceAddress, isServiceName } from './service-names.ts';

/**
 * Where a host name or an address leads. All names of the service lead to the one front door; `endpointOf` is the id of
 * the tenant whose endpoint the name is, for the picture alone: the service cannot see which name was used (the article,
 * FAQ 1), so no verdict may depend on it.
 */
export type ResolvedHost = { kind: 'host'; id: string } | { kind: 'frontDoor'; endpointOf: string | null } | { kind: 'unresolved' };

/** Resolves the names of one drawing. */
export type HostResolver = (name: string) => ResolvedHost;

/** Prepares the resolution of many names; of two records that share a name, the first by id is meant. */
export function hostResolver(records: readonly ScenarioRecord[]): HostResolver {
  const hosts = new Map<string, string>();
  const endpoints = new Map<string, string>();
  for (const record of [...records].sort((a, b) => compareStrings(a.id, b.id))) {
    if (isHost(record)) {
      for (const name of [record.hostName, ...record.ipAddresses]) setOnce(hosts, hostKey(name), record.id);
    } else if (record.type === 'tenant') {
      for (const { DomainName } of record.AcceptedDomains) {
        const domain = normalizeDomain(DomainName);
        if (domain !== null) setOnce(endpoints, endpointName(domain), record.id);
      }
    }
  }
  return (name) => {
    const key = hostKey(name);
    const id = hosts.get(key);
    if (id !== undefined) return { kind: 'host', id };
    if (!isServiceName(key) && !isServiceAddress(key)) return { kind: 'unresolved' };
    return { kind: 'frontDoor', endpointOf: endpoints.get(key) ?? null };
  };
}

/** Resolves one smart host or MX exchange: a host name, or an IP address (in brackets or not). */
export function resolveHost(records: readonly ScenarioRecord[], name: string): ResolvedHost {
  return hostResolver(records)(name);
}

/** What names are compared by: the normalised host name, or the bare address. */
function hostKey(name: string): string {
  const bare = name.trim().replace(/^\[(.*)\]$/, '$1');
  return isIpAddress(bare) ? bare.toLowerCase() : (normalizeDomain(bare) ?? bare);
}

function setOnce(map: Map<string, string>, key: string, id: string): void {
  if (!map.has(key)) map.set(key, id);
}
