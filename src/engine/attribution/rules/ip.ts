import type { Entry, EnvelopeDomain } from '../entry.ts';
import { NOTHING, type Acceptance, type IndexedConnector, type RangeClaim } from '../index/claims.ts';
import { contains } from '../index/read-connector.ts';
import { best, acceptanceBy, conclude, isOfOneTenant, type Match, type OriginatingEvaluation } from './originating.ts';

/** Up to so many ranges of a tenant are looked through; past that the table of all ranges is the shorter way. */
const FEW_RANGES = 32;

/**
 * Originating by the connecting IP address and a domain of the envelope. Sources: the article, Originating, step 3 (MAIL
 * FROM); message centre post MC1226222 (RCPT TO).
 */
export function byIpAnd(id: 'ipAndMailFrom' | 'ipAndRecipient', entry: Entry, { acceptances }: EnvelopeDomain): OriginatingEvaluation {
  const address = acceptances.length === 0 ? null : entry.address;
  if (address === null) return conclude(id, NOTHING, NOTHING);
  const matches = findMatches(entry, address, acceptances);
  // Between tenants nothing decides, the length of the prefix least of all: it only picks the connector that is shown.
  return conclude(id, matches, isOfOneTenant(matches) ? best(matches, comparePrefixes) : matches);
}

/**
 * A domain has one tenant and an address may be listed by hundreds, so the search starts from the tenants that accept the
 * domain.
 */
function findMatches(entry: Entry, address: number, acceptances: readonly Acceptance[]): Match[] {
  let ranges: readonly RangeClaim[] = NOTHING;
  for (const { tenant } of acceptances) {
    if (tenant.ranges.length > FEW_RANGES) return matchesAmong(entry.index.ranges.containing(address), address, acceptances);
    ranges = ranges.length === 0 ? tenant.ranges : [...ranges, ...tenant.ranges];
  }
  return matchesAmong(ranges, address, acceptances);
}

/** The matches among some ranges, one a connector: its narrowest. */
function matchesAmong(ranges: readonly RangeClaim[], address: number, acceptances: readonly Acceptance[]): Match[] {
  const matches: Match[] = [];
  for (const range of ranges) {
    const acceptance = contains(range, address) ? acceptanceBy(range.connector.tenant, acceptances) : null;
    if (acceptance !== null) addNarrowest(matches, { connector: range.connector, acceptedDomain: acceptance.domain, coverage: null, range });
  }
  return matches;
}

function addNarrowest(matches: Match[], match: Match): void {
  const known = matches.findIndex(({ connector }) => connector === match.connector);
  if (known < 0) matches.push(match);
  else if (comparePrefixes(match, matches[known] ?? match) > 0) matches[known] = match;
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
