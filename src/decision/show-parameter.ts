import { currentScenario } from '../store/document.ts';
import { select, selectRow, type RowRef } from '../store/session.ts';
import { focusLabelled } from '../ui/focus-labelled.ts';

/** The row of an inbound connector in the drawing as it is now; null: it is gone since the run. */
export function findRow(tenantName: string, connectorName: string): RowRef | null {
  const tenant = currentScenario().records.find((record) => record.type === 'tenant' && record.name === tenantName);
  if (tenant?.type !== 'tenant') return null;
  const index = tenant.InboundConnectors.findIndex(({ Name }) => Name === connectorName);
  return index < 0 ? null : { record: tenant.id, list: 'InboundConnectors', index };
}

/** Opens a connector (or its tenant, for AcceptedDomains) in the inspector, at one of its parameters. */
export function showParameter(tenantName: string, connector: string, parameter: string): void {
  const row = findRow(tenantName, connector);
  if (row === null) return;
  if (parameter === 'AcceptedDomains') {
    select([row.record]);
    return;
  }
  selectRow(row);
  focusLabelled(parameter, '#panel-inspector');
}
