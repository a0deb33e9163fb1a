import { domainOfAddress } from '../../../model/address.ts';
import { organizationDomain } from '../host-names.ts';
import { originatorDomain } from '../observed-names.ts';
import type { HeaderReading, Pass } from '../reading.ts';
import type { Station } from './find-stations.ts';

/** A tenant to be drawn. */
export type DrawnTenant = {
  /** Tenant id; null: no header says it. */
  id: string | null;
  isConsumer: boolean;
  /** Domains that it must accept for the message to take this way, the telling one first. */
  domains: string[];
  /** Domains of which it is assumed only, so that a certificate counts. */
  verified: string[];
  /** Addresses that have their mailbox there. */
  mailboxes: string[];
  /** The message comes and goes on: what it accepts of the recipient's domain is no mailbox of its own. */
  relays: boolean;
};

/**
 * The tenants of the way, and which of them each station is. A pass of which nothing is recorded belongs to the tenant that takes the
 * message back from the server it was sent to: nobody else lets that server in.
 */
export function findTenants(reading: HeaderReading, stations: readonly Station[]): { tenants: DrawnTenant[]; tenantOf: Map<Station, DrawnTenant> } {
  const tenants: DrawnTenant[] = [];
  const tenantOf = new Map<Station, DrawnTenant>();
  const byId = new Map<string, DrawnTenant>();
  stations.forEach((station, at) => {
    if (station.kind !== 'tenant') return;
    const pass = passOf(reading, station);
    const id = pass?.tenantId?.value ?? (pass?.isConsumer === true ? null : returningId(reading, stations, at));
    const known = id === null ? undefined : byId.get(id);
    const tenant = known ?? { id, isConsumer: pass?.isConsumer === true, domains: [], verified: [], mailboxes: [], relays: false };
    if (known === undefined) tenants.push(tenant);
    if (id !== null) byId.set(id, tenant);
    tenantOf.set(station, tenant);
  });
  stations.forEach((station, at) => {
    const tenant = tenantOf.get(station);
    if (tenant !== undefined && station.kind === 'tenant') describe(reading, stations, at, station, tenant);
  });
  return { tenants, tenantOf };
}

function passOf({ passes }: HeaderReading, station: Station): Pass | null {
  return station.kind === 'tenant' && station.pass !== null ? (passes[station.pass] ?? null) : null;
}

function returningId(reading: HeaderReading, stations: readonly Station[], at: number): string | null {
  const [server, back] = [stations[at + 1], stations[at + 2]];
  const pass = server?.kind === 'host' && back !== undefined ? passOf(reading, back) : null;
  return pass?.direction?.value === 'Originating' ? (pass.tenantId?.value ?? null) : null;
}

function describe(reading: HeaderReading, stations: readonly Station[], at: number, station: Extract<Station, { kind: 'tenant' }>, tenant: DrawnTenant): void {
  const pass = passOf(reading, station);
  const before = stations[at - 1];
  const isLast = at === stations.length - 1;
  const mailFrom = domainOfAddress(reading.envelope.mailFrom?.value ?? '');
  const rcptTo = reading.envelope.rcptTo?.value ?? null;
  const recipients = domainOfAddress(rcptTo ?? '');
  const originator = originatorDomain(reading);
  const isOriginating = isTakenAsOriginating(reading, stations, at);
  const isSending = pass === null || pass.kind !== 'frontDoor' || isOriginating;
  const helo = before?.kind === 'host' ? before.name : null;
  if (isSending) {
    const own = organizationDomain(helo);
    // The sender's domain is the tenant's own where its mailbox or its server of that domain sends; a gateway carries anybody's mail.
    if (originator !== null && pass?.direction?.value === 'Originating') add(tenant.domains, originator);
    if (before?.kind !== 'host') addMailbox(tenant, reading.envelope.mailFrom?.value ?? null, mailFrom);
    else if (mailFrom !== null && own === organizationDomain(mailFrom)) add(tenant.domains, mailFrom);
    else if (own !== null && own === organizationDomain(recipients)) add(tenant.domains, recipients);
    if (helo !== null && isOriginating) add(tenant.verified, tenant.domains.includes(parentOf(helo)) ? null : helo);
  }
  const isReceiving = isLast || pass?.direction?.value === 'Incoming' || (!isSending && before?.kind === 'host');
  if (isReceiving) add(tenant.domains, recipients);
  if (isLast && rcptTo !== null) addTo(tenant.mailboxes, rcptTo);
  else if (!isLast) tenant.relays = true;
}

/**
 * Whether a pass is drawn as Originating: because it is recorded, or, where nothing is, because the server that brought it has the sender's
 * own domain, and the message then went to a server that is not the recipient's.
 */
export function isTakenAsOriginating(reading: HeaderReading, stations: readonly Station[], at: number): boolean {
  const station = stations[at];
  const pass = station === undefined ? null : passOf(reading, station);
  if (pass === null) return false;
  if (pass.direction !== null) return pass.direction.value === 'Originating';
  const [before, next] = [stations[at - 1], stations[at + 1]];
  const own = organizationDomain(before?.kind === 'host' ? before.name : null);
  const { mailFrom, rcptTo } = reading.envelope;
  const isOwn = own !== null && own === organizationDomain(domainOfAddress(mailFrom?.value ?? ''));
  return pass.kind === 'frontDoor' && isOwn && next?.kind === 'host' && organizationDomain(next.name) !== organizationDomain(domainOfAddress(rcptTo?.value ?? ''));
}

/** A name without its first label. */
export function parentOf(name: string): string {
  return name.slice(name.indexOf('.') + 1);
}

function addMailbox(tenant: DrawnTenant, address: string | null, domain: string | null): void {
  add(tenant.domains, domain);
  if (address !== null && domain !== null) addTo(tenant.mailboxes, address);
}

function add(domains: string[], domain: string | null): void {
  if (domain !== null) addTo(domains, domain);
}

function addTo(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item);
}
