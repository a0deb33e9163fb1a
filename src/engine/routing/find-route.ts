import { isIpAddress } from '../../model/ip.ts';
import { normalizeDomain } from '../../model/domain-name.ts';
import { endpointName, isOnmicrosoftDomain } from '../../model/service-names.ts';
import type { NoRouteReason } from '../result.ts';
import type { Network } from './network.ts';

/** The next stop of an envelope. */
export type Destination = { kind: 'host'; id: string } | { kind: 'frontDoor' };

/** A way to the next stop: the exchange or smart host that was used, and the MX records that were read. */
export type Route = { destination: Destination; via: string; mxRecords: string[] };

/** A way, or why there is none. */
export type RouteSearch = { found: true; route: Route } | { found: false; reason: NoRouteReason; mxRecords: string[] };

/**
 * The way to a recipient's domain by its MX records; without any, to the host of that very name (RFC 5321 §5.1).
 * Domains of the service's own never need one. Of several exchanges the first that leads anywhere is taken.
 */
export function routeByMx(network: Network, domain: string): RouteSearch {
  if (isOnmicrosoftDomain(domain)) {
    return { found: true, route: { destination: { kind: 'frontDoor' }, via: endpointName(domain), mxRecords: [] } };
  }
  const records = network.mxOf(domain);
  const mxRecords = records.map((record) => record.id);
  const exchanges = records.length === 0 ? [domain] : records.map((record) => record.exchange);
  const route = firstThatLeads(network, exchanges, mxRecords);
  if (route !== null) return { found: true, route };
  const [first] = records;
  const reason: NoRouteReason = first === undefined ? { key: 'noMx', domain } : { key: 'unresolvedHost', hostName: first.exchange };
  return { found: false, reason, mxRecords };
}

/**
 * The way to the smart hosts of a connector: the first that leads anywhere. A smart host that is a name is looked up as
 * MX before it is taken as a host. Source: EOP Field Notes on smart hosts given as a FQDN.
 */
export function routeToSmartHost(network: Network, connector: string, smartHosts: readonly string[]): RouteSearch {
  const mxRecords: string[] = [];
  for (const smartHost of smartHosts) {
    const records = isIpAddress(smartHost) ? [] : network.mxOf(normalizeDomain(smartHost) ?? smartHost);
    mxRecords.push(...records.map((record) => record.id));
    const route = firstThatLeads(network, [...records.map((record) => record.exchange), smartHost], mxRecords);
    if (route !== null) return { found: true, route: { ...route, via: smartHost } };
  }
  const [first] = smartHosts;
  const reason: NoRouteReason = first === undefined ? { key: 'noSmartHost', connector } : { key: 'unresolvedHost', hostName: first };
  return { found: false, reason, mxRecords };
}

function firstThatLeads(network: Network, names: readonly string[], mxRecords: string[]): Route | null {
  for (const via of names) {
    const resolved = network.resolve(via);
    switch (resolved.kind) {
      case 'host':
        return { destination: { kind: 'host', id: resolved.id }, via, mxRecords };
      case 'frontDoor':
        return { destination: { kind: 'frontDoor' }, via, mxRecords };
      case 'unresolved':
    }
  }
  return null;
}
