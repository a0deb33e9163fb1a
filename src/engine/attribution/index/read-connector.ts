import { normalizeDomain } from '../../../model/domain-name.ts';
import type { InboundConnector } from '../../../model/inbound-connector.ts';
import { parseIpv4Range } from '../../../model/ip.ts';
import { NOTHING, type IndexedConnector, type IndexedTenant, type RangeClaim } from './claims.ts';
import { NO_ROW } from './int-rows.ts';
import { readCertificateName, readSenderDomains } from './name-matcher.ts';

/** A connector with its names and ranges normalised. Items that are no such thing, which validation refuses, are left out. */
export function readConnector(tenant: IndexedTenant, source: InboundConnector): IndexedConnector {
  const isPartner = source.ConnectorType === 'Partner';
  const connector: IndexedConnector = {
    tenant,
    id: NO_ROW,
    Name: source.Name,
    certificate: readCertificateName(source.TlsSenderCertificateName),
    ranges: NOTHING,
    senderDomains: isPartner ? readSenderDomains(source.SenderDomains) : NOTHING,
    associatedDomains: isPartner ? readDomains(source.AssociatedAcceptedDomains) : NOTHING,
    source,
  };
  if (source.SenderIPAddresses.length > 0) connector.ranges = source.SenderIPAddresses.flatMap((written) => readRange(connector, written) ?? []).slice();
  return connector;
}

function readRange(connector: IndexedConnector, written: string): RangeClaim | null {
  const range = parseIpv4Range(written);
  return range === null ? null : { connector, row: NO_ROW, base: range.base | 0, prefix: range.prefix, written, next: null };
}

/** Whether an IPv4 address, signed or not, lies in a range. */
export function contains({ base, prefix }: RangeClaim, address: number): boolean {
  return ((base ^ address) >>> (32 - prefix)) === 0;
}

function readDomains(items: readonly string[]): readonly string[] {
  return items.length === 0 ? NOTHING : items.flatMap((item) => normalizeDomain(item) ?? []);
}
