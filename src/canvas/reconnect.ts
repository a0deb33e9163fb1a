import { normalizeDomain } from '../model/domain-name.ts';
import { DNS_ID } from '../model/layout.ts';
import { endpointName, isServiceName } from '../model/service-names.ts';
import { currentScenario } from '../store/document.ts';
import { updateOutboundConnector, updateRecord, updateSendConnector } from '../store/edit/records.ts';
import { notify, select, selectRow } from '../store/session.ts';
import { refusalOf } from './connect.ts';
import { ownerName, type RouteOwner } from './route-owner.ts';
import { routeChoices } from './routes.ts';

/** Leads a route that exists to another node: its smart host changes, all else about it stays. */
export function reconnect(owner: RouteOwner, target: string): void {
  const scenario = currentScenario();
  const source = owner.kind === 'mx' ? DNS_ID : owner.row.record;
  const reason = refusalOf(scenario, source, target);
  if (reason !== null) return void notify({ key: 'cannotConnect', reason });
  const [choice] = routeChoices(scenario, source, target);
  if (choice === undefined) return;
  const name = ownerName(scenario, owner);
  if (owner.kind === 'mx') {
    if (choice.kind !== 'mx') return;
    const { exchange } = choice;
    // The endpoint of the service is named after the record's own domain.
    updateRecord(owner.id, { key: 'setParameter', parameter: 'exchange', name }, (record) =>
      record.type === 'mxRecord' ? { ...record, exchange: isServiceName(exchange) ? endpointName(normalizeDomain(record.domain) ?? record.domain) : exchange } : record,
    );
    return select([owner.id]);
  }
  const { row } = owner;
  if (choice.kind === 'mx') return;
  const SmartHosts = choice.smartHost === null ? [] : [choice.smartHost];
  const byMx = choice.smartHost === null;
  const label = { key: 'setParameter', parameter: 'SmartHosts', name } as const;
  if (row.list === 'SendConnectors') updateSendConnector(row.record, row.index, label, (connector) => ({ ...connector, DNSRoutingEnabled: byMx, SmartHosts }));
  else updateOutboundConnector(row.record, row.index, label, (connector) => ({ ...connector, UseMXRecord: byMx, SmartHosts }));
  selectRow(row);
}
