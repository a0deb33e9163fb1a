import type { Entry, EnvelopeDomain } from '../entry.ts';
import { compareMatchers } from '../index/name-matcher.ts';
import { best, claimBy, conclude, type Match, type OriginatingEvaluation } from './originating.ts';

/**
 * Originating by certificate: the domain of TlsSenderCertificateName is an accepted domain of the connector's tenant, and
 * the most specific match wins. Source: the article, Originating, steps 1 and 2; what "most specific" means is assumption A2.
 */
export function byCertificate(entry: Entry): OriginatingEvaluation {
  const matches: Match[] = [];
  for (const coverage of entry.coverages) {
    const { connector, listedDomain } = coverage;
    if (listedDomain !== null) matches.push({ connector, acceptedDomain: listedDomain, coverage, range: null });
  }
  return conclude('certificate', matches, best(matches, compareSpecificity));
}

/**
 * Originating by certificate and a domain of the envelope: the newer texts' second chance for a covered name whose own
 * domain is not accepted. Sources: the SMTP relay requirements of 2023; message centre post MC1226222.
 */
export function byCertificateAnd(id: 'certificateAndMailFrom' | 'certificateAndRecipient', entry: Entry, { claims }: EnvelopeDomain): OriginatingEvaluation {
  const matches: Match[] = [];
  for (const coverage of entry.coverages) {
    const claim = claimBy(coverage.connector.tenant, claims);
    if (claim !== null) matches.push({ connector: coverage.connector, acceptedDomain: claim.domain, coverage, range: null });
  }
  return conclude(id, matches, best(matches, compareNames));
}

function compareSpecificity(a: Match, b: Match): number {
  return compareNames(a, b) || compareListed(a, b);
}

function compareNames(a: Match, b: Match): number {
  const left = a.connector.certificate;
  const right = b.connector.certificate;
  return left === null || right === null ? 0 : compareMatchers(left, right);
}

function compareListed(a: Match, b: Match): number {
  return (a.coverage?.listedLabels ?? 0) - (b.coverage?.listedLabels ?? 0);
}
