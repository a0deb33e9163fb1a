import { duplicateOf } from '../../model/duplicate-record.ts';
import { freePlaces } from '../../model/free-place.ts';
import { freeName } from '../../model/free-name.ts';
import { isHost } from '../../model/record.ts';
import { insertAfter } from '../../util/lists.ts';
import { asOneChange } from './as-one-change.ts';
import { currentScenario } from '../document.ts';
import { recordName, rowName } from '../show/name-places.ts';
import { addRecords, updateRecord } from './records.ts';
import { select, selectRow, selectRows, type RowRef } from '../session.ts';

/** Adds a copy of a record beside it, and selects the copy. Organizations have none. */
export function duplicateRecord(id: string): void {
  const { records, layout } = currentScenario();
  const record = records.find((candidate) => candidate.id === id);
  const copy = record === undefined ? null : duplicateOf(record, records);
  if (copy === null) return;
  addRecords([copy], freePlaces(copy, records, layout), { key: 'add', name: recordName([copy], copy.id) });
  select([copy.id]);
}

/** A copy of one item behind it, under a name of its own. */
function withCopy<Item extends { Name: string }>(items: Item[], index: number): Item[] {
  const item = items[index];
  if (item === undefined) return items;
  return insertAfter(items, index, { ...item, Name: freeName(item.Name, items.map((other) => other.Name)) });
}

/** Adds a copy of a connector behind it. */
function addCopy({ record: id, list, index }: RowRef, name: string): void {
  updateRecord(id, { key: 'add', name }, (record) => {
    if (record.type === 'tenant' && list === 'InboundConnectors') return { ...record, InboundConnectors: withCopy(record.InboundConnectors, index) };
    if (record.type === 'tenant' && list === 'OutboundConnectors') return { ...record, OutboundConnectors: withCopy(record.OutboundConnectors, index) };
    if (isHost(record) && list === 'SendConnectors') return { ...record, SendConnectors: withCopy(record.SendConnectors, index) };
    return record;
  });
}

/** Adds a copy of a connector behind it, and selects the copy. */
export function duplicateRow(row: RowRef, name: string): void {
  addCopy(row, name);
  selectRow({ ...row, index: row.index + 1 });
}

/** Adds a copy of each connector behind it, as one entry of the history, and selects the copies. */
export function duplicateRows(rows: readonly RowRef[]): void {
  asOneChange(() => {
    // From the end: what is behind a copy is one place further on.
    for (const row of [...rows].sort((a, b) => b.index - a.index)) addCopy(row, rowName(currentScenario().records, row));
  });
  selectRows(rows.map((row) => ({ ...row, index: row.index + 1 + copiesBefore(rows, row) })));
}

/** How many of the copies stand before a connector in its list. */
function copiesBefore(rows: readonly RowRef[], { record, list, index }: RowRef): number {
  return rows.filter((other) => other.record === record && other.list === list && other.index < index).length;
}
