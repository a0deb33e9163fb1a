import { parameters } from '../content/parameters.ts';
import { inboundConnectorEntries, type InboundConnector } from '../model/inbound-connector.ts';
import { mxRecordEntries, type MxRecord } from '../model/mx-record.ts';
import { organizationEntries, type Organization } from '../model/organization.ts';
import { outboundConnectorEntries, type OutboundConnector } from '../model/outbound-connector.ts';
import { sendConnectorEntries, type SendConnector } from '../model/send-connector.ts';
import { tenantEntries, type Tenant } from '../model/tenant.ts';
import { updateInboundConnectors, updateOutboundConnectors, updateRecords, updateSendConnectors } from '../store/change-many.ts';
import type { ChangeLabel } from '../store/document.ts';
import type { RowRef } from '../store/session.ts';
import type { Editor } from './fields/field-model.ts';

/* For nouns that are edited together: like an editor of one, and what is written goes to all of them as one change. */

/** At least one. */
export type Some<Noun> = readonly [Noun, ...Noun[]];

function labelOf(parameter: string, count: number): ChangeLabel {
  return { key: 'setParameterOfMany', parameter, count };
}

function pathOf(rows: readonly RowRef[]): string {
  return rows.map(({ record, list, index }) => `${record}.${list}.${index}`).join(' ');
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}

export function inboundConnectorsEditor(rows: readonly RowRef[], [value, ...others]: Some<InboundConnector>): Editor<InboundConnector> {
  return {
    path: pathOf(rows),
    value,
    others,
    texts: parameters.inboundConnector,
    schemas: inboundConnectorEntries,
    write: (parameter, update, gesture) => updateInboundConnectors(rows, labelOf(parameter, rows.length), update, gesture),
  };
}

export function outboundConnectorsEditor(rows: readonly RowRef[], [value, ...others]: Some<OutboundConnector>): Editor<OutboundConnector> {
  return {
    path: pathOf(rows),
    value,
    others,
    texts: parameters.outboundConnector,
    schemas: outboundConnectorEntries,
    write: (parameter, update, gesture) => updateOutboundConnectors(rows, labelOf(parameter, rows.length), update, gesture),
  };
}

export function sendConnectorsEditor(rows: readonly RowRef[], [value, ...others]: Some<SendConnector>): Editor<SendConnector> {
  return {
    path: pathOf(rows),
    value,
    others,
    texts: parameters.sendConnector,
    schemas: sendConnectorEntries,
    write: (parameter, update, gesture) => updateSendConnectors(rows, labelOf(parameter, rows.length), update, gesture),
  };
}

export function tenantsEditor(tenants: Some<Tenant>): Editor<Tenant> {
  const [value, ...others] = tenants;
  return {
    path: idsOf(tenants).join(' '),
    value,
    others,
    texts: parameters.tenant,
    schemas: tenantEntries,
    write: (parameter, update, gesture) =>
      updateRecords(idsOf(tenants), labelOf(parameter, tenants.length), (record) => (record.type === 'tenant' ? update(record) : record), gesture),
  };
}

export function organizationsEditor(organizations: Some<Organization>): Editor<Organization> {
  const [value, ...others] = organizations;
  return {
    path: idsOf(organizations).join(' '),
    value,
    others,
    texts: parameters.organization,
    schemas: organizationEntries,
    write: (parameter, update, gesture) =>
      updateRecords(idsOf(organizations), labelOf(parameter, organizations.length), (record) => (record.type === 'organization' ? update(record) : record), gesture),
  };
}

export function mxRecordsEditor(mxRecords: Some<MxRecord>): Editor<MxRecord> {
  const [value, ...others] = mxRecords;
  return {
    path: idsOf(mxRecords).join(' '),
    value,
    others,
    texts: parameters.mxRecord,
    schemas: mxRecordEntries,
    write: (parameter, update, gesture) =>
      updateRecords(idsOf(mxRecords), labelOf(parameter, mxRecords.length), (record) => (record.type === 'mxRecord' ? update(record) : record), gesture),
  };
}
