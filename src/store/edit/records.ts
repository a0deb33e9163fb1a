import { completeLayout } from '../../model/arrange.ts';
import { arrange } from '../../model/arrange.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import type { Layout, Placement } from '../../model/layout.ts';
import type { OutboundConnector } from '../../model/outbound-connector.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { SendConnector } from '../../model/send-connector.ts';
import type { Tenant } from '../../model/tenant.ts';
import { change, type ChangeLabel } from '../document.ts';
import type { RowRef } from '../session.ts';

/** Replaces one record; all others stay the same objects. Giving the same record back changes nothing. */
function replaceRecord(scenario: Scenario, id: string, update: (record: ScenarioRecord) => ScenarioRecord): Scenario {
  let changed = false;
  const records = scenario.records.map((record) => {
    if (record.id !== id) return record;
    const next = update(record);
    changed ||= next !== record;
    return next;
  });
  return changed ? { ...scenario, records } : scenario;
}

/** Changes one record. */
export function updateRecord(id: string, label: ChangeLabel, update: (record: ScenarioRecord) => ScenarioRecord, gesture: string | null = null): void {
  change(label, (scenario) => replaceRecord(scenario, id, update), gesture);
}

/** Adds records, with places for those that have one. */
export function addRecords(records: readonly ScenarioRecord[], places: Layout, label: ChangeLabel): void {
  change(label, (scenario) => ({
    ...scenario,
    records: [...scenario.records, ...records],
    layout: { ...scenario.layout, ...places },
  }));
}

/** What goes with records when they are removed: a frame's members stay; messages that start there and expectations go. */
export function removeRecords(ids: readonly string[], label: ChangeLabel): void {
  const gone = new Set(ids);
  change(label, (scenario) => {
    if (!scenario.records.some((record) => gone.has(record.id))) return scenario;
    const messages = scenario.messages.filter((message) => !gone.has(message.submittedAt));
    const kept = new Set(messages.map((message) => message.id));
    return {
      ...scenario,
      records: scenario.records.filter((record) => !gone.has(record.id)).map((record) => leave(record, gone)),
      layout: Object.fromEntries(Object.entries(scenario.layout).filter(([id]) => !gone.has(id))),
      messages,
      expectations: scenario.expectations.filter(
        (expectation) =>
          kept.has(expectation.message) &&
          !(expectation.kind === 'decision' && expectation.tenant !== null && gone.has(expectation.tenant)) &&
          !(expectation.kind === 'outcome' && expectation.at !== null && gone.has(expectation.at)),
      ),
    };
  });
}

/** A record whose organization is gone belongs to none. */
function leave(record: ScenarioRecord, gone: ReadonlySet<string>): ScenarioRecord {
  if (!('organization' in record) || record.organization === null || !gone.has(record.organization)) return record;
  return { ...record, organization: null };
}

/** Moves things. One drag is one entry of the history. */
export function movePlacements(places: ReadonlyMap<string, Placement>, gesture: string | null): void {
  change(
    { key: 'move' },
    (scenario) => ({ ...scenario, layout: { ...scenario.layout, ...Object.fromEntries(places) } }),
    gesture,
  );
}

/** Arranges the whole drawing anew. */
export function arrangeAll(): void {
  change({ key: 'arrange' }, (scenario) => ({ ...scenario, layout: completeLayout(scenario.records, arrange(scenario.records)) }));
}

/** A connector of any kind, with the list it stands in. */
export type ConnectorRow =
  | { list: 'InboundConnectors'; connector: InboundConnector }
  | { list: 'OutboundConnectors'; connector: OutboundConnector }
  | { list: 'SendConnectors'; connector: SendConnector };

/** Adds a connector at the end of its list. */
export function addConnector(id: string, row: ConnectorRow, label: ChangeLabel): void {
  updateRecord(id, label, (record) => {
    if (record.type === 'tenant') {
      if (row.list === 'InboundConnectors') return { ...record, InboundConnectors: [...record.InboundConnectors, row.connector] };
      if (row.list === 'OutboundConnectors') return { ...record, OutboundConnectors: [...record.OutboundConnectors, row.connector] };
      return record;
    }
    if (isHost(record) && row.list === 'SendConnectors') return { ...record, SendConnectors: [...record.SendConnectors, row.connector] };
    return record;
  });
}

function replaceAt<Item>(items: readonly Item[], index: number, update: (item: Item) => Item): Item[] {
  return items.map((item, at) => (at === index ? update(item) : item));
}

function withoutAt<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}

/** Changes one inbound connector. */
export function updateInboundConnector(
  tenant: string,
  index: number,
  label: ChangeLabel,
  update: (connector: InboundConnector) => InboundConnector,
  gesture: string | null = null,
): void {
  updateTenant(tenant, label, (record) => ({ ...record, InboundConnectors: replaceAt(record.InboundConnectors, index, update) }), gesture);
}

/** Changes one outbound connector. */
export function updateOutboundConnector(
  tenant: string,
  index: number,
  label: ChangeLabel,
  update: (connector: OutboundConnector) => OutboundConnector,
  gesture: string | null = null,
): void {
  updateTenant(tenant, label, (record) => ({ ...record, OutboundConnectors: replaceAt(record.OutboundConnectors, index, update) }), gesture);
}

/** Changes one Send connector. */
export function updateSendConnector(
  host: string,
  index: number,
  label: ChangeLabel,
  update: (connector: SendConnector) => SendConnector,
  gesture: string | null = null,
): void {
  updateRecord(
    host,
    label,
    (record) => (isHost(record) ? { ...record, SendConnectors: replaceAt(record.SendConnectors, index, update) } : record),
    gesture,
  );
}

/** Changes a tenant; any other record is left alone. */
export function updateTenant(id: string, label: ChangeLabel, update: (tenant: Tenant) => Tenant, gesture: string | null = null): void {
  updateRecord(id, label, (record) => (record.type === 'tenant' ? update(record) : record), gesture);
}

/** Removes one row of a record. */
export function removeRow({ record: id, list, index }: RowRef, label: ChangeLabel): void {
  updateRecord(id, label, (record) => {
    if (record.type === 'tenant' && list === 'InboundConnectors') {
      return { ...record, InboundConnectors: withoutAt(record.InboundConnectors, index) };
    }
    if (record.type === 'tenant' && list === 'OutboundConnectors') {
      return { ...record, OutboundConnectors: withoutAt(record.OutboundConnectors, index) };
    }
    if (isHost(record) && list === 'SendConnectors') return { ...record, SendConnectors: withoutAt(record.SendConnectors, index) };
    return record;
  });
}

/** Gives records another organization (or none): what a drop into a frame means. */
export function joinOrganizations(homes: ReadonlyMap<string, string | null>, gesture: string | null): void {
  change(
    { key: 'move' },
    (scenario) => ({
      ...scenario,
      records: scenario.records.map((record) => {
        const home = homes.get(record.id);
        return home === undefined || !('organization' in record) ? record : { ...record, organization: home };
      }),
    }),
    gesture,
  );
}
