import type { OrganizationColor } from '../model/organization.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { useDocument } from './document.ts';

/** Whose colour something wears: an organization's, or none's. Also the suffix of the class `org-…`. */
export type TenantColor = OrganizationColor | 'neutral';

/** The colour of the organization that a tenant belongs to; `neutral` for a tenant of none, and for no tenant. */
export function tenantColor(records: readonly ScenarioRecord[], tenantName: string | null): TenantColor {
  if (tenantName === null) return 'neutral';
  const tenant = records.find((record) => record.type === 'tenant' && record.name === tenantName);
  if (tenant?.type !== 'tenant' || tenant.organization === null) return 'neutral';
  const organization = records.find((record) => record.id === tenant.organization);
  return organization?.type === 'organization' ? organization.color : 'neutral';
}

/** The colour of a tenant by its name. Changes only when that colour does. */
export function useTenantColor(tenantName: string | null): TenantColor {
  return useDocument((state) => tenantColor(state.scenario.records, tenantName));
}

/** The colours of the first two of several tenants: as many as a badge has room for. */
export function useTwoTenantColors(tenantNames: readonly string[]): readonly [TenantColor, TenantColor] {
  const first = useTenantColor(tenantNames[0] ?? null);
  const second = useTenantColor(tenantNames[1] ?? null);
  return [first, second];
}
