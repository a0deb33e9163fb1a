import { normalizeDomain } from '../../../model/domain-name.ts';
import type { InboundConnector } from '../../../model/inbound-connector.ts';
import { parseIpv4Range } from '../../../model/ip.ts';
import type { IndexedConnector, IndexedTenant, RangeClaim } from './claims.ts';
import { readCertificateName, readSenderDomains } from './name-matcher.ts';

const NOTHING: readonly never[] = [];

/** A connector with its names and ranges normalised. Items that are no such thing, which validation refuses, are left out. */
export function readConnector(tenant: IndexedTenant, source: InboundConnector): IndexedConnector {
  const isPartner = source.ConnectorType === 'Partner';
  const ranges: RangeClaim[] = [];
  const connector: IndexedConnector = {
    tenant,
    source,
    certificate: readCertificateName(source.TlsSenderCertificateName),
    ranges: source.SenderIPAddresses.length === 0 ? NOTHING : ranges,
    senderDomains: isPartner && source.SenderDomains.length > 0 ? readSenderDomains(source.SenderDomains) : NOTHING,
    associatedDomains: isPartner && source.AssociatedAcceptedDomains.length > 0 ? readDomains(source.AssociatedAcceptedDomains) : NOTHING,
    next: null,
  };
  for (const written of source.SenderIPAddresses) {
    const range = parseIpv4Range(written);
    if (range !== null) ranges.push({ connector, base: range.base, prefix: range.prefix, written, next: null });
  }
  return connector;
}

function readDomains(items: readonly string[]): string[] {
  return items.flatMap((item) => normalizeDomain(item) ?? []);
}
