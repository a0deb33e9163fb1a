import { domainOfAddress, isNullReversePath } from '../../../model/address.ts';
import type { Expectation } from '../../../model/expectation.ts';
import { freeId, freeLabel, freeName } from '../../../model/free-name.ts';
import type { Host } from '../../../model/host.ts';
import type { InboundConnector } from '../../../model/inbound-connector.ts';
import { parseIpv4 } from '../../../model/ip.ts';
import { newInboundConnector, newOutboundConnector, newSendConnector, newTransportRule } from '../../../model/new-connector.ts';
import { freeColor, labelOf } from '../../../model/new-names.ts';
import { newRecipient } from '../../../model/new-record.ts';
import type { ScenarioRecord } from '../../../model/record.ts';
import { EMPTY_SCENARIO, type Scenario } from '../../../model/scenario.ts';
import { endpointName, isOnmicrosoftDomain } from '../../../model/service-names.ts';
import type { Tenant } from '../../../model/tenant.ts';
import { organizationDomain } from '../host-names.ts';
import type { HeaderReading } from '../reading.ts';
import { findStations, type Station } from './find-stations.ts';
import { findTenants, isTakenAsOriginating, parentOf, type DrawnTenant } from './find-tenants.ts';

/** Names in the user's language for what headers give none. */
export type DrawnNames = {
  unknownOrganization: string;
  consumer: string;
  unknownServer: string;
  /** Of a connector, a rule: `what` is the server it is for. */
  assumed: (what: string) => string;
};

/** What was assumed, because no header says it and nothing would run without. Closed list; each with a sentence in the content tables. */
export type DrawnAssumption = 'certificate' | 'route' | 'rule' | 'tenantOfPass' | 'unknownTenant' | 'envelope' | 'address' | 'beyond';

/** A first drawing, and what of it nobody has said. */
export type DrawnHeaders = {
  scenario: Scenario;
  /** Tenant ids and the records that were drawn for them. */
  tenants: ReadonlyMap<string, string>;
  assumptions: readonly DrawnAssumption[];
};

/** Where unknown people write from and to: `invalid` is nobody's domain (RFC 2606). */
const UNKNOWN_SENDER = 'unknown@sender.invalid';
const UNKNOWN_RECIPIENT = 'unknown@recipient.invalid';

type HostStation = Extract<Station, { kind: 'host' }>;

/**
 * A drawing whose message takes the way that headers show: organizations, servers, tenants, routes, and the observed verdicts as
 * expectations. What headers do not say is drawn in the plainest way that makes it run, and listed as assumed. The result is valid.
 *
 * @returns null where the headers name no place.
 */
export function drawHeaders(reading: HeaderReading, names: DrawnNames): DrawnHeaders | null {
  const stations = findStations(reading);
  if (stations.length === 0) return null;
  const draft = new Draft(reading, stations, names);
  return draft.finish();
}

/** The drawing while it grows: each station knows its record, and later parts refer to earlier ones. */
class Draft {
  private readonly records: ScenarioRecord[] = [];
  private readonly assumptions = new Set<DrawnAssumption>();
  private readonly recordOf = new Map<Station, string>();
  private readonly tenantOf: ReadonlyMap<Station, DrawnTenant>;
  private readonly tenants: readonly DrawnTenant[];
  private readonly tenantRecords = new Map<DrawnTenant, Tenant>();
  private readonly mailFrom: string;
  private readonly rcptTo: string;

  constructor(
    private readonly reading: HeaderReading,
    private readonly stations: readonly Station[],
    private readonly names: DrawnNames,
  ) {
    const { mailFrom, rcptTo } = reading.envelope;
    if (mailFrom?.certainty !== 'stated' || rcptTo === null || rcptTo.certainty === 'weak') this.assumptions.add('envelope');
    this.mailFrom = mailFrom === null ? UNKNOWN_SENDER : mailFrom.value;
    this.rcptTo = rcptTo?.value ?? UNKNOWN_RECIPIENT;
    const found = findTenants(reading, stations);
    this.tenants = found.tenants;
    this.tenantOf = found.tenantOf;
  }

  finish(): DrawnHeaders {
    for (const tenant of this.tenants) this.addTenant(tenant);
    this.stations.forEach((station, at) => {
      if (station.kind === 'host') this.addHost(station, at);
    });
    this.stations.forEach((station, at) => this.addRoute(station, at));
    const first = this.recordId(this.stations[0]);
    const scenario: Scenario = {
      ...EMPTY_SCENARIO,
      records: this.records.map((record) => [...this.tenantRecords.values()].find(({ id }) => id === record.id) ?? record),
      messages: [{ id: 'm1', title: '', mailFrom: isNullReversePath(this.mailFrom) ? '' : this.mailFrom, rcptTo: [this.rcptTo], submittedAt: first, headers: [], headerFrom: '' }],
      expectations: this.expectations(),
    };
    const drawn = this.tenants.flatMap((tenant) => (tenant.id === null ? [] : [[tenant.id, this.tenantRecords.get(tenant)?.id ?? ''] as const]));
    return { scenario, tenants: new Map(drawn), assumptions: [...this.assumptions] };
  }

  private recordId(station: Station | undefined): string {
    const tenant = station === undefined ? undefined : this.tenantOf.get(station);
    return (tenant === undefined ? undefined : this.tenantRecords.get(tenant)?.id) ?? (station === undefined ? undefined : this.recordOf.get(station)) ?? '';
  }

  private freeRecordId(stem: string): string {
    return freeId(stem, this.records.map(({ id }) => id));
  }

  private organizationFor(name: string): string {
    const known = this.records.find((record) => record.type === 'organization' && record.name === name);
    if (known !== undefined) return known.id;
    const id = this.freeRecordId('organization');
    this.records.push({ id, type: 'organization', name, color: freeColor(this.records) });
    return id;
  }

  private addTenant(drawn: DrawnTenant): void {
    // X-OriginatorOrg may be the tenant's first domain: its own ones tell more, and come first.
    const [own, first] = [drawn.domains.filter((one) => !isOnmicrosoftDomain(one)), drawn.domains.filter(isOnmicrosoftDomain)];
    const domain = own[0] ?? first[0] ?? null;
    if (drawn.id === null && !drawn.isConsumer) this.assumptions.add('unknownTenant');
    const taken = [...this.tenantRecords.values()].map(({ name }) => name);
    const stem = drawn.isConsumer ? 'outlook-consumer' : domain === null ? 'unknown' : labelOf((organizationDomain(first[0] ?? null) ?? domain).split('.')[0] ?? '');
    const name = freeLabel(stem, (label) => taken.includes(label));
    const frame = drawn.isConsumer ? this.names.consumer : (organizationDomain(domain) ?? domain ?? freeName(this.names.unknownOrganization, this.records.flatMap((record) => ('name' in record ? [record.name] : []))));
    const isRelayed = (accepted: string): boolean => drawn.relays && accepted === domainOfAddress(this.rcptTo) && !drawn.mailboxes.includes(this.rcptTo);
    const tenant: Tenant = {
      id: this.freeRecordId('tenant'),
      type: 'tenant',
      organization: this.organizationFor(frame),
      name,
      RejectDirectSend: false,
      dkimDomains: [],
      altersMessages: false,
      AcceptedDomains: [...new Set([...own, ...first, ...drawn.verified, `${name}.onmicrosoft.com`])].map((DomainName) => ({ DomainName, DomainType: isRelayed(DomainName) ? 'InternalRelay' : 'Authoritative', MatchSubDomains: false })),
      InboundConnectors: [],
      OutboundConnectors: [],
      TransportRules: [],
      recipients: drawn.mailboxes.map(newRecipient),
    };
    this.records.push(tenant);
    this.tenantRecords.set(drawn, tenant);
  }

  private addHost(station: HostStation, at: number): void {
    const known = this.hosts().find(({ hostName }) => station.name !== null && hostName === station.name);
    if (known !== undefined) {
      this.recordOf.set(station, known.id);
      known.ipAddresses = [...new Set([...station.ips, ...known.ipAddresses])];
      return;
    }
    if (station.isBeyond) this.assumptions.add('beyond');
    const isFirst = at === 0;
    const isLast = at === this.stations.length - 1;
    const domain = organizationDomain(station.name);
    const frame = this.records.find((record) => record.type === 'organization' && record.name === domain)?.id ?? null;
    if (station.ips.length === 0 && !isLast) this.assumptions.add('address');
    const common = {
      id: this.freeRecordId('server'),
      name: station.isBeyond ? this.names.unknownServer : (station.name ?? station.ips[0] ?? ''),
      hostName: station.name ?? `${(station.ips[0] ?? 'unknown').replaceAll(/[^0-9a-z]+/gi, '-').replaceAll(/^-|-$/g, '')}.address.invalid`,
      ipAddresses: station.ips,
      certificate: null,
      SendConnectors: [],
      dkimDomains: [],
      altersMessages: false,
    };
    const accepted = isLast ? [{ DomainName: domainOfAddress(this.rcptTo) ?? 'recipient.invalid', DomainType: 'Authoritative' as const, MatchSubDomains: false }] : [];
    const host: Host =
      frame !== null && (isFirst || isLast || station.isExchange)
        ? { ...common, type: 'onPremisesServer', organization: frame, AcceptedDomains: accepted, recipients: isLast ? [newRecipient(this.rcptTo)] : [] }
        : isFirst || isLast
          ? { ...common, type: 'internetHost', AcceptedDomains: accepted }
          : { ...common, type: 'gateway', organization: frame };
    this.records.push(host);
    this.recordOf.set(station, host.id);
  }

  private hosts(): Host[] {
    return this.records.filter((record) => record.type === 'onPremisesServer' || record.type === 'gateway' || record.type === 'internetHost');
  }

  private hostAt(station: Station | undefined): Host | undefined {
    const id = station === undefined ? undefined : this.recordOf.get(station);
    return this.hosts().find((host) => host.id === id);
  }

  /** From a station to the next one. */
  private addRoute(station: Station, at: number): void {
    const next = this.stations[at + 1];
    if (next === undefined) return;
    const host = this.hostAt(station);
    const tenant = this.tenantOf.get(next);
    const domain = domainOfAddress(this.rcptTo);
    if (host?.type === 'internetHost' && domain !== null && tenant?.domains.includes(domain) === true) {
      // Whoever writes from outside follows the recipient's MX.
      this.assumptions.add('route');
      this.addMx(domain, endpointName(domain));
      if (isTakenAsOriginating(this.reading, this.stations, at + 1)) this.letIn(host, tenant);
      return;
    }
    if (host !== undefined) {
      const to = tenant === undefined ? this.hostAt(next)?.hostName : endpointName(this.tenantRecords.get(tenant)?.AcceptedDomains[0]?.DomainName ?? 'unknown.invalid');
      if (to !== undefined) host.SendConnectors = [{ ...newSendConnector(this.names.assumed(to)), DNSRoutingEnabled: false, SmartHosts: [to] }];
      this.assumptions.add('route');
      if (tenant !== undefined && isTakenAsOriginating(this.reading, this.stations, at + 1)) this.letIn(host, tenant);
      return;
    }
    this.routeFromTenant(station, at, next);
  }

  /** A connector that claims the host's mail, where the headers say that one did. Which certificate it was, no header says: its HELO name is the best guess. */
  private letIn(host: Host, drawn: DrawnTenant): void {
    const tenant = this.tenantRecords.get(drawn);
    if (tenant === undefined) return;
    this.assumptions.add('certificate');
    const Name = this.names.assumed(host.hostName);
    if (tenant.InboundConnectors.some((connector) => connector.Name === Name)) return;
    const isNamed = organizationDomain(host.hostName) !== null && !host.hostName.endsWith('.invalid');
    const address = host.ipAddresses.find((ip) => parseIpv4(ip) !== null);
    const base: InboundConnector = newInboundConnector(Name);
    const connector: InboundConnector = isNamed ? { ...base, TlsSenderCertificateName: certificateName(host.hostName, tenant) } : { ...base, SenderIPAddresses: address === undefined ? [] : [address] };
    if (isNamed) host.certificate = { subject: host.hostName, subjectAlternativeNames: [], trusted: true };
    const sender = domainOfAddress(this.mailFrom);
    const needsSender = !isNamed && sender !== null && !tenant.AcceptedDomains.some(({ DomainName }) => DomainName === sender);
    this.tenantRecords.set(drawn, {
      ...tenant,
      InboundConnectors: [...tenant.InboundConnectors, connector],
      AcceptedDomains: needsSender ? [...tenant.AcceptedDomains, { DomainName: sender, DomainType: 'Authoritative', MatchSubDomains: false }] : tenant.AcceptedDomains,
    });
  }

  private routeFromTenant(station: Station, at: number, next: Station): void {
    const drawn = this.tenantOf.get(station);
    const tenant = drawn === undefined ? undefined : this.tenantRecords.get(drawn);
    const domain = domainOfAddress(this.rcptTo);
    if (drawn === undefined || tenant === undefined || domain === null) return;
    if (station.kind === 'tenant' && station.pass !== null && this.reading.passes[station.pass]?.tenantId === null && drawn.id !== null) this.assumptions.add('tenantOfPass');
    const host = this.hostAt(next);
    if (host === undefined) {
      this.addMx(domain, endpointName(domain));
      return;
    }
    this.assumptions.add('route');
    const acceptsIt = tenant.AcceptedDomains.some(({ DomainName }) => DomainName === domain);
    if (at + 1 === this.stations.length - 1 && !acceptsIt) {
      this.addMx(domain, host.hostName);
      return;
    }
    // The message comes back this way: only a rule that spares what has been there lets it pass the second time.
    this.assumptions.add('rule');
    const Name = this.names.assumed(host.hostName);
    const connector = { ...newOutboundConnector(Name), ConnectorType: 'OnPremises' as const, RecipientDomains: [], UseMXRecord: false, SmartHosts: [host.hostName], IsTransportRuleScoped: true };
    const rule = { ...newTransportRule(Name), ExceptIfHeaderContainsMessageHeader: 'Received', ExceptIfHeaderContainsWords: [host.hostName], RouteMessageOutboundConnector: Name };
    if (tenant.OutboundConnectors.some((known) => known.Name === Name)) return;
    this.tenantRecords.set(drawn, { ...tenant, OutboundConnectors: [...tenant.OutboundConnectors, connector], TransportRules: [...tenant.TransportRules, rule] });
  }

  private addMx(domain: string, exchange: string): void {
    if (this.records.some((record) => record.type === 'mxRecord' && record.domain === domain)) return;
    this.records.push({ id: this.freeRecordId('mx'), type: 'mxRecord', domain, preference: 10, exchange });
  }

  /** What was observed, as the drawing's own expectations: whoever changes it sees at once whether it still explains the headers. */
  private expectations(): Expectation[] {
    let decision = 0;
    return this.stations.flatMap((station): Expectation[] => {
      if (station.kind !== 'tenant') return [];
      decision += 1;
      const pass = station.pass === null ? undefined : this.reading.passes[station.pass];
      if (pass === undefined || pass.direction === null || pass.direction.certainty === 'weak' || pass.tenantId === null) return [];
      return [{ kind: 'decision', message: 'm1', rcptTo: null, decision, verdict: pass.direction.value, tenant: this.recordId(station), decidedBy: null }];
    });
  }
}

/** Domain and certificate must agree: `*.contoso.com` does with the accepted domain contoso.com, a name of one server only with itself (the article, on certificates). */
function certificateName(hostName: string, { AcceptedDomains }: Tenant): string {
  const parent = parentOf(hostName);
  return AcceptedDomains.some(({ DomainName }) => DomainName === parent) ? `*.${parent}` : hostName;
}
