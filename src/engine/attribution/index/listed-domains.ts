import type { DomainClaim } from './claims.ts';

/**
 * Orders names by their characters from the last to the first. Everything that ends in `.contoso.com` then lies
 * together, so that "any domain below this one" is one binary search among a tenant's domains, however many it has.
 */
export function compareFromTheRight(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let back = 1; back <= shorter; back += 1) {
    const difference = a.charCodeAt(a.length - back) - b.charCodeAt(b.length - back);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Index of the first claim whose domain does not sort before `name`. */
function firstNotBefore(claims: readonly DomainClaim[], name: string): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const claim = claims[middle];
    if (claim !== undefined && compareFromTheRight(claim.domain, name) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a claim in its place, behind earlier ones to the same domain. */
export function insertDomain(claims: DomainClaim[], claim: DomainClaim): void {
  let at = firstNotBefore(claims, claim.domain);
  while (claims[at]?.domain === claim.domain) at += 1;
  claims.splice(at, 0, claim);
}

/** Takes out the earliest claim to a normalised domain; null when there is none. */
export function takeDomain(claims: DomainClaim[], domain: string): DomainClaim | null {
  const at = firstNotBefore(claims, domain);
  const claim = claims[at];
  if (claim?.domain !== domain) return null;
  claims.splice(at, 1);
  return claim;
}

/** A listed domain that lies below a normalised name; null when there is none. */
export function domainBelow(claims: readonly DomainClaim[], name: string): string | null {
  if (claims.length === 0) return null;
  const suffix = `.${name}`;
  const claim = claims[firstNotBefore(claims, suffix)];
  return claim?.domain.endsWith(suffix) === true ? claim.domain : null;
}
