import { parameters } from '../content/parameters.ts';
import { inboundConnectorEntries, type InboundConnector } from '../model/inbound-connector.ts';
import { mxRecordEntries, type MxRecord } from '../model/mx-record.ts';
import { organizationEntries, type Organization } from '../model/organization.ts';
import { outboundConnectorEntries, type OutboundConnector } from '../model/outbound-connector.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { sendConnectorEntries, type SendConnector } from '../model/send-connector.ts';
import { tenantEntries, type Tenant } from '../model/tenant.ts';
import { updateInboundConnectors, updateOutboundConnectors, updateRecords, updateSendConnectors } from '../store/edit/change-many.ts';
import type { ChangeLabel } from '../store/document.ts';
import type { RowRef } from '../store/session.ts';
import type { Editor } from './fields/field-model.ts';

/* For nouns that are edited together: like an editor of one, and what is written goes to all of them as one change. */

/** At least one. */
export type Some<Noun> = readonly [Noun, ...Noun[]];

function labelOf(parameter: string, count: number): ChangeLabel {
  return { key: 'setParameterOfMany', parameter, count };
}

type Written<Noun> = Pick<Editor<Noun>, 'texts' | 'schemas'>;
type UpdateRows<Noun> = (rows: readonly RowRef[], label: ChangeLabel, update: (noun: Noun) => Noun, gesture: string | null) => void;

function rowsEditor<Noun>(rows: readonly RowRef[], [value, ...others]: Some<Noun>, written: Written<Noun>, updateRows: UpdateRows<Noun>): Editor<Noun> {
  return {
    ...written,
    path: rows.map(({ record, list, index }) => `${record}.${list}.${index}`).join(' '),
    value,
    others,
    write: (parameter, update, gesture) => updateRows(rows, labelOf(parameter, rows.length), update, gesture),
  };
}

function recordsEditor<Noun extends ScenarioRecord>(records: Some<Noun>, isNoun: (record: ScenarioRecord) => record is Noun, written: Written<Noun>): Editor<Noun> {
  const [value, ...others] = records;
  const ids = records.map(({ id }) => id);
  return {
    ...written,
    path: ids.join(' '),
    value,
    others,
    write: (parameter, update, gesture) => updateRecords(ids, labelOf(parameter, ids.length), (record) => (isNoun(record) ? update(record) : record), gesture),
  };
}

export function inboundConnectorsEditor(rows: readonly RowRef[], connectors: Some<InboundConnector>): Editor<InboundConnector> {
  return rowsEditor(rows, connectors, { texts: parameters.inboundConnector, schemas: inboundConnectorEntries }, updateInboundConnectors);
}

export function outboundConnectorsEditor(rows: readonly RowRef[], connectors: Some<OutboundConnector>): Editor<OutboundConnector> {
  return rowsEditor(rows, connectors, { texts: parameters.outboundConnector, schemas: outboundConnectorEntries }, updateOutboundConnectors);
}

export function sendConnectorsEditor(rows: readonly RowRef[], connectors: Some<SendConnector>): Editor<SendConnector> {
  return rowsEditor(rows, connectors, { texts: parameters.sendConnector, schemas: sendConnectorEntries }, updateSendConnectors);
}

export function tenantsEditor(tenants: Some<Tenant>): Editor<Tenant> {
  return recordsEditor(tenants, (record) => record.type === 'tenant', { texts: parameters.tenant, schemas: tenantEntries });
}

export function organizationsEditor(organizations: Some<Organization>): Editor<Organization> {
  return recordsEditor(organizations, (record) => record.type === 'organization', { texts: parameters.organization, schemas: organizationEntries });
}

export function mxRecordsEditor(mxRecords: Some<MxRecord>): Editor<MxRecord> {
  return recordsEditor(mxRecords, (record) => record.type === 'mxRecord', { texts: parameters.mxRecord, schemas: mxRecordEntries });
}
