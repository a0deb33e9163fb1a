import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import type { OutboundConnector } from '../../model/outbound-connector.ts';
import type { SendConnector } from '../../model/send-connector.ts';
import { change, type ChangeLabel } from '../document.ts';
import type { RowRef } from '../session.ts';

/** Changes several records as one entry of the history. */
export function updateRecords(ids: readonly string[], label: ChangeLabel, update: (record: ScenarioRecord) => ScenarioRecord, gesture: string | null = null): void {
  const meant = new Set(ids);
  change(
    label,
    (scenario) => {
      const records = scenario.records.map((record) => (meant.has(record.id) ? update(record) : record));
      return records.some((record, at) => record !== scenario.records[at]) ? { ...scenario, records } : scenario;
    },
    gesture,
  );
}

/** The chosen items of a list, changed. */
function withItems<Item>(items: readonly Item[], at: ReadonlySet<number>, update: (item: Item) => Item): Item[] {
  return items.map((item, index) => (at.has(index) ? update(item) : item));
}

/** Which rows of which record. */
function placesOf(rows: readonly RowRef[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const { record, index } of rows) places.set(record, (places.get(record) ?? new Set()).add(index));
  return places;
}

function updateOwners(rows: readonly RowRef[], label: ChangeLabel, gesture: string | null, update: (record: ScenarioRecord, at: ReadonlySet<number>) => ScenarioRecord): void {
  const places = placesOf(rows);
  updateRecords([...places.keys()], label, (record) => update(record, places.get(record.id) ?? new Set()), gesture);
}

/** Changes several inbound connectors, of any tenants, as one entry of the history. */
export function updateInboundConnectors(rows: readonly RowRef[], label: ChangeLabel, update: (connector: InboundConnector) => InboundConnector, gesture: string | null): void {
  updateOwners(rows, label, gesture, (record, at) =>
    record.type === 'tenant' ? { ...record, InboundConnectors: withItems(record.InboundConnectors, at, update) } : record,
  );
}

/** Changes several outbound connectors, likewise. */
export function updateOutboundConnectors(rows: readonly RowRef[], label: ChangeLabel, update: (connector: OutboundConnector) => OutboundConnector, gesture: string | null): void {
  updateOwners(rows, label, gesture, (record, at) =>
    record.type === 'tenant' ? { ...record, OutboundConnectors: withItems(record.OutboundConnectors, at, update) } : record,
  );
}

/** Changes several Send connectors, of any hosts, likewise. */
export function updateSendConnectors(rows: readonly RowRef[], label: ChangeLabel, update: (connector: SendConnector) => SendConnector, gesture: string | null): void {
  updateOwners(rows, label, gesture, (record, at) => (isHost(record) ? { ...record, SendConnectors: withItems(record.SendConnectors, at, update) } : record));
}

/** Removes several rows as one entry of the history. */
export function removeRows(rows: readonly RowRef[], label: ChangeLabel): void {
  const list = rows[0]?.list;
  updateOwners(rows, label, null, (record, at) => {
    const keep = (_: unknown, index: number): boolean => !at.has(index);
    if (record.type === 'tenant' && list === 'InboundConnectors') return { ...record, InboundConnectors: record.InboundConnectors.filter(keep) };
    if (record.type === 'tenant' && list === 'OutboundConnectors') return { ...record, OutboundConnectors: record.OutboundConnectors.filter(keep) };
    return isHost(record) && list === 'SendConnectors' ? { ...record, SendConnectors: record.SendConnectors.filter(keep) } : record;
  });
}
