import { freeLabel } from '../free-name.ts';
import { acceptedDomainsOf, freeMailbox } from '../new-names.ts';
import { newRecipient } from '../new-record.ts';
import { endpointName } from '../service-names.ts';
import { customerOf, mainDomain, make, type PartContext, type PartResult } from './part.ts';

/**
 * Another tenant of the same company, for a test or a merger. No domain can be verified in two tenants, so it receives
 * for a subdomain of its own, and an MX record leads there.
 */
export function secondTenant(context: PartContext): PartResult {
  const customer = customerOf(context);
  const { records, organization } = customer;
  const taken = acceptedDomainsOf(records);
  const parent = mainDomain(customer.tenant);
  const domain = `${freeLabel('test', (label) => taken.includes(`${label}.${parent}`))}.${parent}`;
  const plain = make('tenant', records, organization.id, 'Tenant');
  const tenant = {
    ...plain,
    AcceptedDomains: [{ DomainName: domain, DomainType: 'Authoritative' as const, MatchSubDomains: false }, ...plain.AcceptedDomains],
    recipients: [newRecipient(freeMailbox(records, domain))],
  };
  const mx = { ...make('mxRecord', [...records, tenant], organization.id, 'MX'), domain, exchange: endpointName(domain) };
  return { records: [...records, tenant, mx], added: [...customer.added, tenant.id, mx.id] };
}
