import * as v from 'valibot';
import { isAtOrBelow, normalizeDomain } from './domain-name.ts';
import { domainName, flag } from './fields.ts';
import { vendorObject } from './vendor-object.ts';

/** Source: Set-AcceptedDomain. `ExternalRelay` exists in on-premises Exchange only. */
export const DOMAIN_TYPES = ['Authoritative', 'InternalRelay'] as const;

export const acceptedDomainEntries = {
  DomainName: domainName,
  DomainType: v.optional(v.picklist(DOMAIN_TYPES), 'Authoritative'),
  MatchSubDomains: v.optional(flag, false),
};

/** A domain a tenant or an on-premises organization receives for. Source: Get-AcceptedDomain. */
export const acceptedDomainSchema = vendorObject(acceptedDomainEntries);
export type AcceptedDomain = v.InferOutput<typeof acceptedDomainSchema>;
export type AcceptedDomainParameter = keyof typeof acceptedDomainEntries;

/** Whether an accepted domain covers a normalised domain: it is that domain, or with MatchSubDomains one above it. */
export function coversDomain({ DomainName, MatchSubDomains }: AcceptedDomain, domain: string): boolean {
  const name = normalizeDomain(DomainName);
  return name !== null && (name === domain || (MatchSubDomains && isAtOrBelow(domain, name)));
}
