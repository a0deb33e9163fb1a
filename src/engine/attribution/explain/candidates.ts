import { compareStrings } from '../../../util/compare-strings.ts';
import type { Entry } from '../entry.ts';
import type { IndexedConnector, IndexedTenant } from '../index/claims.ts';
import type { OriginatingEvaluation } from '../rules/originating.ts';
import type { PartnerEvaluation } from '../rules/partner.ts';
import type { RecipientEvaluation } from '../rules/recipient.ts';
import type { PartnerMatch } from '../rules/partner-scope.ts';
import type { CertificateCandidate, Demand, IpCandidate, PartnerCandidate, RecipientCandidate } from '../types.ts';
import { listingConnectors } from './listing-connectors.ts';

/*
 * Who was compared in each rule, the ones that did not agree included. They are sorted by tenant and connector, so that
 * the order in which an index was built or edited never shows.
 */

/** OnPremises connectors that cover a presented name; none when the rule was not asked. */
export function certificateCandidates(entry: Entry, asked: OriginatingEvaluation | null): CertificateCandidate[] {
  if (asked === null) return [];
  const candidates = entry.coverages.map(({ connector, presented }): CertificateCandidate => {
    const match = asked.matches.find((item) => item.connector === connector);
    return {
      ...nameOf(connector),
      TlsSenderCertificateName: connector.source.TlsSenderCertificateName ?? '',
      presentedName: presented.text,
      acceptedDomain: match?.acceptedDomain ?? null,
      wins: wins(asked, connector),
    };
  });
  return candidates.sort(byTenantAndConnector);
}

/** OnPremises connectors that list the connecting address; none when the rule was not asked. */
export function ipCandidates(entry: Entry, asked: OriginatingEvaluation | null): IpCandidate[] {
  if (asked === null) return [];
  const candidates = Array.from(listingConnectors(entry), ([connector, range]): IpCandidate => {
    const match = asked.matches.find((item) => item.connector === connector);
    return { ...nameOf(connector), range: range.written, acceptedDomain: match?.acceptedDomain ?? null, wins: wins(asked, connector) };
  });
  return candidates.sort(byTenantAndConnector);
}

/** Tenants that accept the recipient's domain, each by its longest accepted domain. */
export function recipientCandidates(entry: Entry, { top }: RecipientEvaluation): RecipientCandidate[] {
  const seen = new Set<IndexedTenant>();
  const candidates = entry.recipient.acceptances.flatMap((acceptance): RecipientCandidate[] => {
    if (seen.has(acceptance.tenant)) return [];
    seen.add(acceptance.tenant);
    return [{ tenant: acceptance.tenant.name, acceptedDomain: acceptance.domain, wins: top.includes(acceptance) }];
  });
  return candidates.sort((a, b) => compareStrings(a.tenant, b.tenant));
}

/** Enabled Partner connectors of the recipient's tenant. */
export function partnerCandidates({ matches, chosen }: PartnerEvaluation): PartnerCandidate[] {
  const candidates = matches.map((match): PartnerCandidate => ({
    connector: match.connector.Name,
    senderInScope: match.sender !== null,
    recipientInScope: match.recipientInScope,
    restriction: match.restriction,
    demands: demandsOf(match),
    certificateCovered: match.certificateCovered,
    ipListed: match.range !== null,
    wins: match === chosen,
  }));
  return candidates.sort((a, b) => compareStrings(a.connector, b.connector));
}

function demandsOf({ connector: { source }, restriction, certificateCovered, range }: PartnerMatch): Demand[] {
  if (restriction !== 'failed') return [];
  const { RestrictDomainsToCertificate, RestrictDomainsToIPAddresses, TlsSenderCertificateName } = source;
  return [
    ...(RestrictDomainsToCertificate && !certificateCovered ? [{ key: 'certificate' as const, TlsSenderCertificateName }] : []),
    ...(RestrictDomainsToIPAddresses && range === null ? [{ key: 'ip' as const }] : []),
  ];
}

/** The connector that is shown wins; in a tie all of the tied do. */
function wins({ shown, top }: OriginatingEvaluation, connector: IndexedConnector): boolean {
  return shown === null ? top.some((match) => match.connector === connector) : shown.connector === connector;
}

function nameOf(connector: IndexedConnector): { tenant: string; connector: string } {
  return { tenant: connector.tenant.name, connector: connector.Name };
}

type Named = { tenant: string; connector: string };

function byTenantAndConnector(a: Named, b: Named): number {
  return compareStrings(a.tenant, b.tenant) || compareStrings(a.connector, b.connector);
}
