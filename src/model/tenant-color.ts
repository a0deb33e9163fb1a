import type { OrganizationColor } from './organization.ts';
import type { ScenarioRecord } from './record.ts';

/** Whose colour something wears: an organization's, or none's. Also the suffix of the class `org-…`. */
export type TenantColor = OrganizationColor | 'neutral';

/** The colour of the organization that a tenant belongs to; `neutral` for a tenant of none, and for no tenant. */
export function tenantColor(records: readonly ScenarioRecord[], tenantName: string | null): TenantColor {
  if (tenantName === null) return 'neutral';
  const tenant = records.find((record) => record.type === 'tenant' && record.name === tenantName);
  return tenant?.type === 'tenant' ? organizationColor(records, tenant.organization) : 'neutral';
}

/** The colour of an organization by its id; `neutral` for none. */
export function organizationColor(records: readonly ScenarioRecord[], id: string | null): TenantColor {
  const organization = records.find((record) => record.id === id);
  return organization?.type === 'organization' ? organization.color : 'neutral';
}
