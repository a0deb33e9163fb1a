import { tenantColor, type TenantColor } from '../../model/tenant-color.ts';
import { useDocument } from '../document.ts';

export type { TenantColor };

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
