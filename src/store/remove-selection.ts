import { isHost } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { currentScenario } from './document.ts';
import { removeRows } from './change-many.ts';
import { removeRecords, removeRow } from './records.ts';
import { notify, select, selectedRows, useSession, type RowRef } from './session.ts';

function rowName(scenario: Scenario, { record: id, list, index }: RowRef): string {
  const record = scenario.records.find((candidate) => candidate.id === id);
  if (record?.type === 'tenant' && list !== 'SendConnectors') return record[list][index]?.Name ?? '';
  if (record !== undefined && isHost(record) && list === 'SendConnectors') return record.SendConnectors[index]?.Name ?? '';
  return '';
}

/** Removes what is selected: a connector, or records with the messages that start there; says what went with them. */
export function removeSelection(): void {
  const scenario = currentScenario();
  const { selection } = useSession.getState();
  const { ids, row } = selection;
  const rows = selectedRows(selection);
  if (rows.length > 1) {
    removeRows(rows, { key: 'removeMany', count: rows.length });
    select(ids);
    return;
  }
  if (row !== null) {
    removeRow(row, { key: 'remove', name: rowName(scenario, row) });
    select([row.record]);
    return;
  }
  const records = scenario.records.filter((record) => ids.includes(record.id));
  const first = records[0];
  if (first === undefined) return;
  const name = 'name' in first ? first.name : first.domain;
  removeRecords(
    records.map((record) => record.id),
    records.length === 1 ? { key: 'remove', name } : { key: 'removeMany', count: records.length },
  );
  const gone = new Set(records.map((record) => record.id));
  const messages = scenario.messages.filter((message) => gone.has(message.submittedAt)).length;
  if (messages > 0) notify({ key: 'removed', name, also: messages });
  select([]);
}
