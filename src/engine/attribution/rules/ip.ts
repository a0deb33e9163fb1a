import { rangeContains } from '../../../model/ip.ts';
import type { Entry, EnvelopeDomain } from '../entry.ts';
import type { DomainClaim, IndexedConnector, RangeClaim } from '../index/claims.ts';
import { best, claimBy, conclude, type Match, type OriginatingEvaluation } from './originating.ts';

/** Up to so many connectors of a tenant are looked through; past that the table of ranges is the shorter way. */
const FEW_CONNECTORS = 32;

/**
 * Originating by the connecting IP address and a domain of the envelope. Sources: the article, Originating, step 3 (MAIL
 * FROM); message centre post MC1226222 (RCPT TO).
 */
export function byIpAnd(id: 'ipAndMailFrom' | 'ipAndRecipient', entry: Entry, { claims }: EnvelopeDomain): OriginatingEvaluation {
  const { address } = entry;
  if (address === null || claims.length === 0) return conclude(id, [], []);
  const matches = findMatches(entry, address, claims);
  const first = matches[0];
  // Between tenants nothing decides, the length of the prefix least of all: it only picks the connector that is shown.
  const isTie = first !== undefined && matches.some((match) => match.connector.tenant !== first.connector.tenant);
  return conclude(id, matches, isTie ? matches : best(matches, comparePrefixes));
}

/**
 * A domain has one tenant and an address may be listed by hundreds, so the search starts from the tenants that accept the
 * domain.
 */
function findMatches(entry: Entry, address: number, claims: readonly DomainClaim[]): Match[] {
  const few = claims.every(({ tenant }) => tenant.connectors.length <= FEW_CONNECTORS);
  return few ? amongTenants(address, claims) : amongRanges(entry.index.ranges.containing(address), claims);
}

function amongTenants(address: number, claims: readonly DomainClaim[]): Match[] {
  return claims.flatMap(({ tenant, domain }, at) => {
    if (at > 0 && claimBy(tenant, claims)?.domain !== domain) return [];
    return tenant.connectors.flatMap((connector): Match[] => {
      const range = connector.source.Enabled && connector.source.ConnectorType === 'OnPremises' ? narrowestRange(connector, address) : null;
      return range === null ? [] : [{ connector, acceptedDomain: domain, coverage: null, range }];
    });
  });
}

function amongRanges(ranges: readonly RangeClaim[], claims: readonly DomainClaim[]): Match[] {
  const seen = new Set<IndexedConnector>();
  return ranges.flatMap((range): Match[] => {
    const { connector } = range;
    const claim = claimBy(connector.tenant, claims);
    if (claim === null || seen.has(connector)) return [];
    seen.add(connector);
    return [{ connector, acceptedDomain: claim.domain, coverage: null, range }];
  });
}

/** The narrowest range of a connector that contains an address; null: it does not list it. */
export function narrowestRange(connector: IndexedConnector, address: number): RangeClaim | null {
  let narrowest: RangeClaim | null = null;
  for (const range of connector.ranges) {
    if (rangeContains(range, address) && range.prefix > (narrowest?.prefix ?? 0)) narrowest = range;
  }
  return narrowest;
}

function comparePrefixes(a: Match, b: Match): number {
  return (a.range?.prefix ?? 0) - (b.range?.prefix ?? 0);
}
