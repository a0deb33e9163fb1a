import type { Entry, EnvelopeDomain } from '../entry.ts';
import type { DomainClaim, IndexedConnector, RangeClaim } from '../index/claims.ts';
import { contains } from '../index/read-connector.ts';
import { best, claimBy, conclude, isOfOneTenant, type Match, type OriginatingEvaluation } from './originating.ts';

/** Up to so many ranges of a tenant are looked through; past that the table of all ranges is the shorter way. */
const FEW_RANGES = 32;

/**
 * Originating by the connecting IP address and a domain of the envelope. Sources: the article, Originating, step 3 (MAIL
 * FROM); message centre post MC1226222 (RCPT TO).
 */
export function byIpAnd(id: 'ipAndMailFrom' | 'ipAndRecipient', entry: Entry, { claims }: EnvelopeDomain): OriginatingEvaluation {
  const address = claims.length === 0 ? null : entry.address;
  if (address === null) return conclude(id, NONE, NONE);
  const matches = findMatches(entry, address, claims);
  // Between tenants nothing decides, the length of the prefix least of all: it only picks the connector that is shown.
  return conclude(id, matches, isOfOneTenant(matches) ? best(matches, comparePrefixes) : matches);
}

const NONE: readonly never[] = [];

/**
 * A domain has one tenant and an address may be listed by hundreds, so the search starts from the tenants that accept the
 * domain.
 */
function findMatches(entry: Entry, address: number, claims: readonly DomainClaim[]): Match[] {
  let ranges: readonly RangeClaim[] = NONE;
  for (const { tenant } of claims) {
    if (tenant.ranges.length > FEW_RANGES) return matchesAmong(entry.index.ranges.containing(address), address, claims);
    ranges = ranges.length === 0 ? tenant.ranges : [...ranges, ...tenant.ranges];
  }
  return matchesAmong(ranges, address, claims);
}

/** The matches among some ranges, one a connector: its narrowest. */
function matchesAmong(ranges: readonly RangeClaim[], address: number, claims: readonly DomainClaim[]): Match[] {
  const matches: Match[] = [];
  for (const range of ranges) {
    if (!contains(range, address)) continue;
    const { connector } = range;
    const claim = claimBy(connector.tenant, claims);
    if (claim !== null && !matches.some((match) => match.connector === connector)) {
      matches.push({ connector, acceptedDomain: claim.domain, coverage: null, range: narrowestRange(connector, address) });
    }
  }
  return matches;
}

/** The narrowest range of a connector that contains an address; null: it does not list it. */
export function narrowestRange(connector: IndexedConnector, address: number): RangeClaim | null {
  let narrowest: RangeClaim | null = null;
  for (const range of connector.ranges) {
    if (contains(range, address) && range.prefix > (narrowest?.prefix ?? 0)) narrowest = range;
  }
  return narrowest;
}

function comparePrefixes(a: Match, b: Match): number {
  return (a.range?.prefix ?? 0) - (b.range?.prefix ?? 0);
}
