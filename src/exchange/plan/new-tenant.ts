import { normalizeDomain } from '../../model/domain-name.ts';
import { freeLabel, freeName } from '../../model/free-name.ts';
import { labelOf } from '../../model/new-names.ts';
import { newRecord } from '../../model/new-record.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import { isOnmicrosoftDomain } from '../../model/service-names.ts';
import { NO_SIGNING } from '../../model/signing.ts';
import type { Tenant } from '../../model/tenant.ts';

/**
 * A tenant with nothing in it, named after its first domain, in an organization of the same name.
 *
 * @param names the domains it will accept.
 */
export function withNewTenant(records: readonly ScenarioRecord[], names: readonly string[]): { records: ScenarioRecord[]; tenant: Tenant } {
  const domains = names.flatMap((name) => normalizeDomain(name) ?? []);
  const first = domains.find((domain) => /^[^.]+\.onmicrosoft\.com$/.test(domain))?.split('.')[0];
  const stem = first ?? labelOf((domains.find((domain) => !isOnmicrosoftDomain(domain)) ?? 'tenant').split('.')[0] ?? 'tenant');
  const tenants = records.flatMap((record) => (record.type === 'tenant' ? [record.name] : []));
  const taken = records.flatMap((record) => ('name' in record ? [record.name] : []));
  const created = newRecord('organization', { records, organization: null, stem });
  const organization: ScenarioRecord = created.type === 'organization' ? { ...created, name: freeName(stem, taken) } : created;
  const withOrganization = [...records, organization];
  const fresh = newRecord('tenant', { records: withOrganization, organization: organization.id, stem });
  const tenant: Tenant = {
    id: fresh.id,
    type: 'tenant',
    organization: organization.id,
    name: freeLabel(stem, (label) => tenants.includes(label)),
    RejectDirectSend: false,
    AcceptedDomains: [],
    InboundConnectors: [],
    OutboundConnectors: [],
    TransportRules: [],
    recipients: [],
    ...NO_SIGNING,
  };
  return { records: [...withOrganization, tenant], tenant };
}
