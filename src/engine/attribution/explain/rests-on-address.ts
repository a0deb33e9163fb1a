import type { Entry } from '../entry.ts';
import type { Evaluation } from '../evaluate.ts';
import { isInScope } from '../rules/partner-scope.ts';

/** Whether the connecting address mattered: then it matters, too, that it is the one that was drawn. */
export function restsOnAddress(entry: Entry, { decision, partner }: Evaluation): boolean {
  switch (decision.decidedBy) {
    case 'ipAndMailFrom':
    case 'ipAndRecipient':
    case 'partnerIp':
      return true;
    case 'partnerCertificate':
    case 'requireTls':
      return partner?.chosen?.connector.source.RestrictDomainsToIPAddresses === true;
    case 'partnerRestriction':
      return partner?.matches.some((match) => isInScope(match) && match.connector.source.RestrictDomainsToIPAddresses) === true;
    case 'noTenant':
      return entry.coverages.length === 0 && entry.address !== null && entry.index.ranges.isListed(entry.address);
    default:
      return false;
  }
}
