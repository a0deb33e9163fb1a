/**
 * Second levels below which a country's registry gives out names. Of the public suffix list this is what mail
 * administrators meet; the whole list would weigh more than the simulator.
 */
const REGISTRY_LEVELS: ReadonlySet<string> = new Set(['ac', 'ad', 'co', 'com', 'ed', 'edu', 'gen', 'go', 'gob', 'gov', 'gr', 'lg', 'ltd', 'me', 'mil', 'ne', 'net', 'nom', 'or', 'org', 'plc', 'sch']);
/** A suffix of the list that is a company's: each tenant's first domain is an organization of its own. */
const TENANT_SUFFIX = 'onmicrosoft.com';

/** How many labels of a domain belong to a registry. */
function suffixLength(labels: readonly string[]): number {
  const [second = '', top = ''] = labels.slice(-2);
  if (`${second}.${top}` === TENANT_SUFFIX) return 2;
  return labels.length > 2 && top.length === 2 && REGISTRY_LEVELS.has(second) ? 2 : 1;
}

/** The domain that was registered, for a normalised name at or below it (RFC 7489 §3.2): `mail.contoso.co.jp` → `contoso.co.jp`. */
export function organizationalDomain(domain: string): string {
  const labels = domain.split('.');
  return labels.slice(-(suffixLength(labels) + 1)).join('.');
}
