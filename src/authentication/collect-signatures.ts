import { isAtOrBelow, normalizeDomain } from '../model/domain-name.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import { isOnmicrosoftDomain } from '../model/service-names.ts';
import type { Tenant } from '../model/tenant.ts';
import type { Signature } from './types.ts';

/** What a record that hands a message on does to the signatures that came with it. */
export function leaveRecord(record: ScenarioRecord, carried: readonly Signature[], fromDomain: string | null): Signature[] {
  if (!isHost(record) && record.type !== 'tenant') return [...carried];
  const kept = record.altersMessages ? carried.map((signature) => ({ ...signature, brokenBy: signature.brokenBy ?? record.id })) : [...carried];
  const own = record.type === 'tenant' ? tenantSignature(record, fromDomain) : hostSignature(record.id, record.dkimDomains, fromDomain);
  const isThere = own === null || kept.some(({ domain, brokenBy }) => domain === own.domain && brokenBy === null);
  return isThere ? kept : [...kept, own];
}

/** A host signs as the domain that fits the header From, else as the first one that it has a key for. */
function hostSignature(signer: string, domains: readonly string[], fromDomain: string | null): Signature | null {
  const names = normalized(domains);
  const domain = fittingDomain(names, fromDomain) ?? names[0];
  return domain === undefined ? null : { domain, signer, byDefault: false, brokenBy: null };
}

/**
 * A tenant signs what leaves it in the name of one of its domains: as that domain where signing is switched on for it,
 * else as its first domain. What is forwarded for others gets no signature of its own. Source: "Set up DKIM to sign mail
 * from your cloud domain"; Get-DkimSigningConfig.
 */
function tenantSignature(tenant: Tenant, fromDomain: string | null): Signature | null {
  if (fromDomain === null || !tenant.AcceptedDomains.some(({ DomainName }) => isAtOrBelow(fromDomain, normalizeDomain(DomainName) ?? '.'))) return null;
  const domain = fittingDomain(normalized(tenant.dkimDomains), fromDomain);
  return { domain: domain ?? firstDomainOf(tenant), signer: tenant.id, byDefault: domain === undefined, brokenBy: null };
}

/** The onmicrosoft.com domain that a tenant has from its first day; a drawing may leave it out. */
function firstDomainOf(tenant: Tenant): string {
  const own = normalized(tenant.AcceptedDomains.map(({ DomainName }) => DomainName)).find((domain) => isOnmicrosoftDomain(domain) && domain.split('.').length === 3);
  return own ?? normalizeDomain(`${tenant.name}.onmicrosoft.com`) ?? 'tenant.onmicrosoft.com';
}

/** The longest of some domains that a From domain equals or lies below. */
function fittingDomain(domains: readonly string[], fromDomain: string | null): string | undefined {
  return domains.filter((domain) => fromDomain !== null && isAtOrBelow(fromDomain, domain)).toSorted((a, b) => b.length - a.length)[0];
}

function normalized(domains: readonly string[]): string[] {
  return domains.map(normalizeDomain).filter((domain) => domain !== null);
}
