import { append } from '../../../util/append.ts';
import type { Entry, EnvelopeDomain } from '../entry.ts';
import type { Acceptance } from '../index/acceptances.ts';
import { NOTHING } from '../index/claims.ts';
import type { Coverage } from '../index/find-coverages.ts';
import type { ForestIndex } from '../index/forest-index.ts';
import { NO_ROW } from '../index/int-rows.ts';
import { best, acceptanceBy, conclude, Match, type OriginatingEvaluation } from './originating.ts';

/**
 * Originating by certificate: the domain of TlsSenderCertificateName is an accepted domain of the connector's tenant, and
 * the most specific match wins. Source: the article, Originating, steps 1 and 2; what "most specific" means is assumption A2.
 */
export function byCertificate(entry: Entry): OriginatingEvaluation {
  let matches: Match[] | null = null;
  for (const coverage of entry.coverages) {
    if (coverage.agrees) matches = append(matches, matchByCertificate(entry.index, coverage, null));
  }
  return conclude(entry.index, 'certificate', matches ?? NOTHING, best(matches ?? NOTHING, compareSpecificity));
}

/**
 * Originating by certificate and a domain of the envelope: the newer texts' second chance for a covered name whose own
 * domain is not accepted. Sources: the SMTP relay requirements of 2023; message centre post MC1226222.
 */
export function byCertificateAnd(id: 'certificateAndMailFrom' | 'certificateAndRecipient', entry: Entry, { acceptances }: EnvelopeDomain): OriginatingEvaluation {
  let matches: Match[] | null = null;
  for (const coverage of entry.coverages) {
    const acceptance = acceptanceBy(coverage.tenantId, acceptances);
    if (acceptance !== null) matches = append(matches, matchByCertificate(entry.index, coverage, acceptance));
  }
  return conclude(entry.index, id, matches ?? NOTHING, best(matches ?? NOTHING, compareNames));
}

function matchByCertificate(index: ForestIndex, coverage: Coverage, acceptance: Acceptance | null): Match {
  return new Match(index, coverage.connectorId, coverage.tenantId, coverage, acceptance, NO_ROW);
}

function compareSpecificity(a: Match, b: Match): number {
  return compareNames(a, b) || compareListed(a, b);
}

function compareNames(a: Match, b: Match): number {
  return a.certificateRank - b.certificateRank;
}

function compareListed(a: Match, b: Match): number {
  return (a.coverage?.listedLabels ?? 0) - (b.coverage?.listedLabels ?? 0);
}
