import { domainOfAddress } from '../../../model/address.ts';
import { normalizeDomain } from '../../../model/domain-name.ts';
import { isIpAddress } from '../../../model/ip.ts';
import { organizationDomain } from '../host-names.ts';
import { isDelivered, observedWay } from '../observed-way.ts';
import type { Hop } from '../read-hop.ts';
import type { HeaderReading } from '../reading.ts';

/** A place that the message was at, in the order of its way. Servers of one organization that follow each other are one place. */
export type Station =
  | { kind: 'tenant'; /** Index of the pass; null: a tenant before the first line of the headers. */ pass: number | null }
  | { kind: 'host'; /** Normalised host name; null: only its address is known. */ name: string | null; ips: string[]; isExchange: boolean; /** Where the headers do not reach: the recipient's server. */ isBeyond: boolean };

/** More places than any message was at; a forged header has no end. */
const MOST_STATIONS = 20;

/** A name that nobody has (RFC 2606), for a server that nobody has named. */
const UNKNOWN_SERVER = 'unknown.invalid';

/** The places that headers name, oldest first. Clients that hand a message to their server are no place of a mail flow. */
export function findStations(reading: HeaderReading): Station[] {
  const stations: Station[] = [];
  for (const step of observedWay(reading)) {
    const hop = reading.hops[step.hop];
    if (hop === undefined) continue;
    if (stations.length >= MOST_STATIONS) break;
    switch (step.kind) {
      case 'between':
        if (hop.kind !== 'authenticated') meetSender(stations, hop);
        meetReceiver(stations, hop);
        break;
      case 'leaving':
        if (stations.at(-1)?.kind !== 'tenant') stations.push({ kind: 'tenant', pass: null });
        meetReceiver(stations, hop);
        break;
      case 'entry':
        if (hop.kind === 'frontDoor' && !hop.fromService) meetSender(stations, hop);
        // The tenant that sent it is nowhere in the headers.
        else if (hop.kind === 'frontDoor' && stations.at(-1)?.kind !== 'tenant') stations.push({ kind: 'tenant', pass: null });
        stations.push({ kind: 'tenant', pass: step.pass });
        break;
    }
  }
  if (goesOn(reading, stations)) stations.push({ kind: 'host', name: UNKNOWN_SERVER, ips: [], isExchange: false, isBeyond: true });
  return stations;
}

/** Whether the headers were taken from inside a tenant while the message was on its way to somebody elsewhere. */
function goesOn(reading: HeaderReading, stations: readonly Station[]): boolean {
  const last = stations.at(-1);
  const pass = last?.kind === 'tenant' && last.pass !== null ? reading.passes[last.pass] : undefined;
  if (pass?.direction?.value !== 'Originating' || isDelivered(reading)) return false;
  const recipient = organizationDomain(domainOfAddress(reading.envelope.rcptTo?.value ?? ''));
  const sender = organizationDomain(domainOfAddress(reading.envelope.mailFrom?.value ?? ''));
  const before = stations.at(-2);
  return recipient !== null && recipient !== sender && recipient !== organizationDomain(before?.kind === 'host' ? before.name : null);
}

function meetSender(stations: Station[], { from, ip, kind }: Hop): void {
  const name = hostName(from);
  if (name === null && ip === null) return;
  const last = stations.at(-1);
  const isSame = last?.kind === 'host' && (name === null || last.name === null || last.name === name || isOneOrganization(last.name, name));
  // A name with a domain tells more than a bare one, and the outward name more than the inner one before it.
  if (isSame) stations[stations.length - 1] = { ...last, name: name !== null && (name.includes('.') || last.name === null) ? name : last.name, ips: ip === null ? last.ips : [ip] };
  else stations.push({ kind: 'host', name, ips: ip === null ? [] : [ip], isExchange: kind === 'onPremisesExchange', isBeyond: false });
}

function meetReceiver(stations: Station[], { by, kind }: Hop): void {
  const name = hostName(by);
  if (name === null) return;
  const last = stations.at(-1);
  const isExchange = kind === 'onPremisesExchange';
  if (last?.kind === 'host' && (last.name === name || (last.name !== null && isOneOrganization(last.name, name)))) {
    stations[stations.length - 1] = { ...last, name, ips: [], isExchange: last.isExchange || isExchange };
  } else stations.push({ kind: 'host', name, ips: [], isExchange, isBeyond: false });
}

function hostName(text: string | null): string | null {
  const name = text === null || isIpAddress(text.replace(/^\[|\]$/g, '')) ? null : normalizeDomain(text);
  return name === 'localhost' ? null : name;
}

function isOneOrganization(a: string, b: string): boolean {
  const first = organizationDomain(a);
  return first !== null && first === organizationDomain(b);
}
