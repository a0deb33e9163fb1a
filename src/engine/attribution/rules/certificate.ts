import { append } from '../../../util/append.ts';
import type { Entry, EnvelopeDomain } from '../entry.ts';
import { NOTHING } from '../index/claims.ts';
import { certificateRankOf } from '../index/name-matcher.ts';
import { best, acceptanceBy, conclude, type Match, type OriginatingEvaluation } from './originating.ts';

/**
 * Originating by certificate: the domain of TlsSenderCertificateName is an accepted domain of the connector's tenant, and
 * the most specific match wins. Source: the article, Originating, steps 1 and 2; what "most specific" means is assumption A2.
 */
export function byCertificate(entry: Entry): OriginatingEvaluation {
  let matches: Match[] | null = null;
  for (const coverage of entry.coverages) {
    const { connector, listedDomain } = coverage;
    if (listedDomain !== null) matches = append(matches, { connector, acceptedDomain: listedDomain, coverage, range: null });
  }
  return conclude('certificate', matches ?? NOTHING, best(matches ?? NOTHING, compareSpecificity));
}

/**
 * Originating by certificate and a domain of the envelope: the newer texts' second chance for a covered name whose own
 * domain is not accepted. Sources: the SMTP relay requirements of 2023; message centre post MC1226222.
 */
export function byCertificateAnd(id: 'certificateAndMailFrom' | 'certificateAndRecipient', entry: Entry, { acceptances }: EnvelopeDomain): OriginatingEvaluation {
  let matches: Match[] | null = null;
  for (const coverage of entry.coverages) {
    const acceptance = acceptanceBy(coverage.connector.tenant, acceptances);
    if (acceptance !== null) matches = append(matches, { connector: coverage.connector, acceptedDomain: acceptance.domain, coverage, range: null });
  }
  return conclude(id, matches ?? NOTHING, best(matches ?? NOTHING, compareNames));
}

function compareSpecificity(a: Match, b: Match): number {
  return compareNames(a, b) || compareListed(a, b);
}

function compareNames(a: Match, b: Match): number {
  return certificateRankOf(a.connector) - certificateRankOf(b.connector);
}

function compareListed(a: Match, b: Match): number {
  return (a.coverage?.listedLabels ?? 0) - (b.coverage?.listedLabels ?? 0);
}
