import type { Entry, EnvelopeDomain } from '../entry.ts';
import type { Acceptance } from '../index/acceptances.ts';
import { NOTHING, type IndexedConnector, type RangeClaim } from '../index/claims.ts';
import type { ForestIndex } from '../index/forest-index.ts';
import { NO_ROW } from '../index/int-rows.ts';
import { contains } from '../index/read-connector.ts';
import { acceptanceBy, best, conclude, isOfOneTenant, Match, type OriginatingEvaluation } from './originating.ts';

/** Up to so many ranges of a tenant are looked through; past that the table of all ranges is the shorter way. */
const FEW_RANGES = 32;

/**
 * Originating by the connecting IP address and a domain of the envelope. Sources: the article, Originating, step 3 (MAIL
 * FROM); message centre post MC1226222 (RCPT TO).
 */
export function byIpAnd(id: 'ipAndMailFrom' | 'ipAndRecipient', entry: Entry, { acceptances }: EnvelopeDomain): OriginatingEvaluation {
  const address = acceptances.length === 0 ? null : entry.address;
  if (address === null) return conclude(entry.index, id, NOTHING, NOTHING);
  const matches = findMatches(entry, address, acceptances);
  // Between tenants nothing decides, the length of the prefix least of all: it only picks the connector that is shown.
  return conclude(entry.index, id, matches, isOfOneTenant(matches) ? best(matches, comparePrefixes) : matches);
}

/**
 * A domain has one tenant and an address may be listed by hundreds, so the search starts from the tenants that accept the
 * domain.
 */
function findMatches({ index }: Entry, address: number, acceptances: readonly Acceptance[]): Match[] {
  const { ranges } = index;
  const matches: Match[] = [];
  for (const acceptance of acceptances) {
    let looked = 0;
    for (let row = ranges.firstOf(acceptance.tenantId); row !== NO_ROW; row = ranges.nextOf(row)) {
      looked += 1;
      if (looked > FEW_RANGES) return matchesAmong(index, ranges.containing(address), acceptances);
      if (ranges.holds(row, address)) addNarrowest(matches, new Match(index, ranges.connectorOf(row), acceptance.tenantId, null, acceptance, row));
    }
  }
  return matches;
}

/** The matches among all claims to an address, one a connector: its narrowest. */
function matchesAmong(index: ForestIndex, claims: readonly RangeClaim[], acceptances: readonly Acceptance[]): Match[] {
  const matches: Match[] = [];
  for (const { connector, row } of claims) {
    const acceptance = acceptanceBy(connector.tenant.id, acceptances);
    if (acceptance !== null) addNarrowest(matches, new Match(index, connector.id, acceptance.tenantId, null, acceptance, row));
  }
  return matches;
}

function addNarrowest(matches: Match[], match: Match): void {
  const known = matches.findIndex(({ connectorId }) => connectorId === match.connectorId);
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
