import type { Scenario } from '../../model/scenario.ts';
import type { Tenant } from '../../model/tenant.ts';

/** The tenants of a drawing, in its order. */
export function tenantsOf({ records }: Pick<Scenario, 'records'>): Tenant[] {
  return records.flatMap((record) => (record.type === 'tenant' ? [record] : []));
}
