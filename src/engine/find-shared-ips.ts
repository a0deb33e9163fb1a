import { parseIpv4Range } from '../model/ip.ts';
import type { Tenant } from '../model/tenant.ts';
import type { Finding } from './result.ts';

type ListedRange = { tenant: Tenant; connector: string; range: string; base: number; size: number };

/** SenderIPAddresses is never wider than this, so ranges that overlap share their first 24 bits. */
const WIDEST = 2 ** 8;

/**
 * Ranges that OnPremises connectors of several tenants list: MAIL FROM alone then tells whose a session is (the article,
 * FAQ 2). For each range the first other one it overlaps.
 */
export function findSharedIps(tenants: readonly Tenant[]): Finding[] {
  const ranges = tenants.flatMap(listedRanges);
  const buckets = new Map<number, ListedRange[]>();
  for (const range of ranges) {
    const bucket = buckets.get(bucketOf(range));
    if (bucket === undefined) buckets.set(bucketOf(range), [range]);
    else bucket.push(range);
  }
  return ranges.flatMap((own) => {
    const other = buckets.get(bucketOf(own))?.find((range) => range.tenant !== own.tenant && overlap(own, range));
    if (other === undefined) return [];
    const { tenant, connector, range } = own;
    return [{ key: 'sharedIp', record: tenant.id, connector, range, otherTenant: other.tenant.name, otherConnector: other.connector }];
  });
}

function bucketOf(range: ListedRange): number {
  return Math.floor(range.base / WIDEST);
}

function listedRanges(tenant: Tenant): ListedRange[] {
  return tenant.InboundConnectors.filter((connector) => connector.Enabled && connector.ConnectorType === 'OnPremises').flatMap((connector) =>
    connector.SenderIPAddresses.flatMap((text) => {
      const range = parseIpv4Range(text);
      return range === null ? [] : [{ tenant, connector: connector.Name, range: text, base: range.base, size: 2 ** (32 - range.prefix) }];
    }),
  );
}

function overlap(a: ListedRange, b: ListedRange): boolean {
  return a.base < b.base + b.size && b.base < a.base + a.size;
}
