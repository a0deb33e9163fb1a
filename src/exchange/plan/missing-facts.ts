import { normalizeDomain, parseNamePattern, isAtOrBelow } from '../../model/domain-name.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import { parseIpv4, parseIpv4Range, rangeContains } from '../../model/ip.ts';
import { mxLookup } from '../../model/look-up-mx.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import { hostResolver } from '../../model/resolve-host.ts';
import type { Scenario } from '../../model/scenario.ts';
import { isOnmicrosoftDomain } from '../../model/service-names.ts';
import type { Tenant } from '../../model/tenant.ts';
import type { ImportReport } from '../import/report.ts';

/** What is still missing before a message can be simulated. Closed list; each is a question in the content tables. */
export type MissingFact =
  | { key: 'acceptedDomains'; tenant: string }
  | { key: 'firstDomain'; tenant: string }
  /** Get-OutboundConnector leaves connectors out that only rules use, and those in test mode, unless it is asked for them. */
  | { key: 'ruleConnector'; rule: string; connector: string }
  /** No host of the drawing presents such a certificate or has such an address: who sends through it? */
  | { key: 'sendingHost'; connector: string; certificate: string | null; addresses: readonly string[] }
  | { key: 'smartHost'; connector: string; host: string }
  | { key: 'mx'; domain: string }
  | { key: 'domainElsewhere'; domain: string; tenant: string }
  /** The paste has only a part of a list, or none of it. */
  | { key: 'partOfList'; object: string; property: string }
  | { key: 'recipients'; tenant: string }
  | { key: 'messages' };

/** What to ask after an import, in the order in which the answers are needed. */
export function missingFacts(scenario: Scenario, tenant: Tenant, report: Pick<ImportReport, 'reports'>): MissingFact[] {
  const domains = tenant.AcceptedDomains.flatMap(({ DomainName }) => normalizeDomain(DomainName) ?? []);
  const mxOf = mxLookup(scenario.records);
  return [
    ...partsOfLists(report),
    ...(domains.length === 0 ? [{ key: 'acceptedDomains' as const, tenant: tenant.name }] : []),
    ...(domains.length > 0 && !domains.some(isOnmicrosoftDomain) ? [{ key: 'firstDomain' as const, tenant: tenant.name }] : []),
    ...domainsElsewhere(scenario.records, tenant, domains),
    ...ruleConnectors(tenant),
    ...sendingHosts(scenario.records, tenant),
    ...smartHosts(scenario.records, tenant),
    ...domains.filter((domain) => !isOnmicrosoftDomain(domain) && mxOf(domain).length === 0).map((domain) => ({ key: 'mx' as const, domain })),
    ...(tenant.recipients.length === 0 ? [{ key: 'recipients' as const, tenant: tenant.name }] : []),
    ...(scenario.messages.length === 0 ? [{ key: 'messages' as const }] : []),
  ];
}

function partsOfLists({ reports }: Pick<ImportReport, 'reports'>): MissingFact[] {
  return reports.flatMap((object) =>
    object.refusal === null
      ? object.properties
          .filter(({ notes }) => notes.some((note) => note.key === 'cutShort' || note.key === 'collapsed'))
          .map((property) => ({ key: 'partOfList' as const, object: object.name, property: property.name }))
      : [],
  );
}

function domainsElsewhere(records: readonly ScenarioRecord[], tenant: Tenant, domains: readonly string[]): MissingFact[] {
  const others = records.filter((record) => record.type === 'tenant').filter((record) => record.id !== tenant.id);
  return others.flatMap((other) =>
    other.AcceptedDomains.flatMap(({ DomainName }) => normalizeDomain(DomainName) ?? [])
      .filter((domain) => domains.includes(domain))
      .map((domain) => ({ key: 'domainElsewhere' as const, domain, tenant: other.name })),
  );
}

function ruleConnectors(tenant: Tenant): MissingFact[] {
  const names = new Set(tenant.OutboundConnectors.map((connector) => connector.Name));
  return tenant.TransportRules.flatMap((rule) => {
    const connector = rule.RouteMessageOutboundConnector;
    return connector === null || names.has(connector) ? [] : [{ key: 'ruleConnector' as const, rule: rule.Name, connector }];
  });
}

function sendingHosts(records: readonly ScenarioRecord[], tenant: Tenant): MissingFact[] {
  return tenant.InboundConnectors.filter((connector) => connector.Enabled && !records.some((record) => mayUse(record, connector))).flatMap((connector) =>
    connector.TlsSenderCertificateName === null && connector.SenderIPAddresses.length === 0
      ? []
      : [{ key: 'sendingHost' as const, connector: connector.Name, certificate: connector.TlsSenderCertificateName, addresses: connector.SenderIPAddresses }],
  );
}

/** Whether a host of the drawing might be one that the connector was made for. A question, not the verdict: that is the engine's. */
function mayUse(record: ScenarioRecord, connector: InboundConnector): boolean {
  if (!isHost(record)) return false;
  const pattern = connector.TlsSenderCertificateName === null ? null : parseNamePattern(connector.TlsSenderCertificateName);
  const names = record.certificate === null ? [] : [record.certificate.subject, ...record.certificate.subjectAlternativeNames].map((name) => normalizeDomain(name.replace(/^\*\./, '')));
  const fits = names.some((name) => name !== null && pattern !== null && pattern.kind !== 'any' && (pattern.kind === 'exact' ? name === pattern.name : isAtOrBelow(name, pattern.name)));
  const ranges = connector.SenderIPAddresses.flatMap((address) => parseIpv4Range(address) ?? []);
  const addresses = record.ipAddresses.flatMap((address) => parseIpv4(address) ?? []);
  return fits || addresses.some((address) => ranges.some((range) => rangeContains(range, address)));
}

function smartHosts(records: readonly ScenarioRecord[], tenant: Tenant): MissingFact[] {
  const resolve = hostResolver(records);
  return tenant.OutboundConnectors.flatMap((connector) =>
    connector.UseMXRecord
      ? []
      : connector.SmartHosts.filter((host) => resolve(host).kind === 'unresolved').map((host) => ({ key: 'smartHost' as const, connector: connector.Name, host })),
  );
}
