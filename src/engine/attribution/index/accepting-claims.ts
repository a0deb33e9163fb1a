import type { DomainClaim } from './claims.ts';
import type { ForestIndex } from './forest-index.ts';

/**
 * Who accepts a normalised domain: tenants that list it, and tenants that list one of its parents with MatchSubDomains.
 *
 * @returns the longest accepted domain first; a tenant that accepts it in several ways is there several times.
 */
export function acceptingClaims(index: ForestIndex, domain: string): DomainClaim[] {
  const found: DomainClaim[] = [];
  index.names.climb(domain).forEach((entry, height) => {
    for (let claim = entry?.accepted ?? null; claim !== null; claim = claim.next) {
      if (height === 0 || claim.matchSubDomains) found.push(claim);
    }
  });
  return found;
}
