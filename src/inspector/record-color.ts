import type { ScenarioRecord } from '../model/record.ts';
import type { TenantColor } from '../store/show/tenant-colors.ts';

/** The colour of the organization that a record is, or belongs to; `neutral` for one of nobody. */
export function recordColor(records: readonly ScenarioRecord[], record: ScenarioRecord): TenantColor {
  if (record.type === 'organization') return record.color;
  const home = 'organization' in record ? record.organization : null;
  const organization = records.find((other) => other.id === home);
  return organization?.type === 'organization' ? organization.color : 'neutral';
}
