import { inspectorTexts } from '../content/inspector-texts.ts';
import type { Tenant } from '../model/tenant.ts';
import { currentScenario } from '../store/document.ts';
import { usePreferences } from '../store/preferences.ts';
import { select, selectRow, showSidePanel, type RowRef } from '../store/session.ts';
import { tenantsOf } from '../store/show/tenants-of.ts';
import { focusLabelled } from '../ui/focus-labelled.ts';
import { isOfTenant, type RestsOn } from './candidate-lines.ts';

const INSPECTOR = '#panel-inspector';

function findTenant(wanted: string): Tenant | undefined {
  return tenantsOf(currentScenario()).find(({ name }) => name === wanted);
}

/** The row of an inbound connector in the drawing as it is now; null: it is gone since the run. */
export function findRow(tenantName: string, connectorName: string): RowRef | null {
  const tenant = findTenant(tenantName);
  if (tenant === undefined) return null;
  const index = tenant.InboundConnectors.findIndex(({ Name }) => Name === connectorName);
  return index < 0 ? null : { record: tenant.id, list: 'InboundConnectors', index };
}

/** Opens a connector, or its tenant for what is the tenant's, in the inspector at one of its parameters. */
export function showParameter(tenantName: string, connector: string | null, parameter: RestsOn): void {
  const row = connector === null || isOfTenant(parameter) ? null : findRow(tenantName, connector);
  const tenant = findTenant(tenantName);
  if (row !== null) selectRow(row);
  else if (tenant === undefined) return;
  else select([tenant.id]);
  showSidePanel('inspector');
  // The list of accepted domains has no field of its own; a new one is added there.
  focusLabelled(parameter === 'AcceptedDomains' ? inspectorTexts.addAcceptedDomain[usePreferences.getState().language] : parameter, INSPECTOR);
}
