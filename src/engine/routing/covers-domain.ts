import { countLabels, isAtOrBelow, parseScopedDomain } from '../../model/domain-name.ts';

/** How closely a pattern covers a domain: larger is closer; compared left to right. */
export type Coverage = { kind: 'exact' | 'wildcard' | 'any'; labels: number };

/**
 * How an item of RecipientDomains or AddressSpaces covers a normalised domain: the name itself, `*.name` (its apex and
 * any depth below it, as attribution reads wildcards too), or `*`.
 *
 * @returns null when it does not.
 */
export function coverageOf(item: string, domain: string): Coverage | null {
  const pattern = parseScopedDomain(item);
  if (pattern === null) return null;
  if (pattern.kind === 'any') return { kind: 'any', labels: 0 };
  const covers = pattern.kind === 'exact' ? domain === pattern.name : isAtOrBelow(domain, pattern.name);
  return covers ? { kind: pattern.kind, labels: countLabels(pattern.name) } : null;
}

/** The cost of an address space, `smtp:contoso.com;5` → 5. Left out it is 1. Source: New-SendConnector, AddressSpaces. */
export function costOf(item: string): number {
  const cost = /;\s*(\d+)\s*$/.exec(item)?.[1];
  return cost === undefined ? 1 : Number(cost);
}
