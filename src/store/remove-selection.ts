import { currentScenario } from './document.ts';
import { removeRows } from './change-many.ts';
import { rowName } from './name-places.ts';
import { removeRecords, removeRow } from './records.ts';
import { select, selectedRows, useSession } from './session.ts';
import { tellRemoval } from './tell-removal.ts';

/** Removes what is selected, connectors or records, and says what went with it. */
export function removeSelection(): void {
  const scenario = currentScenario();
  const { selection } = useSession.getState();
  const { ids, row } = selection;
  const rows = selectedRows(selection);
  if (rows.length > 1) {
    tellRemoval({ name: '', count: rows.length }, () => removeRows(rows, { key: 'removeMany', count: rows.length }));
    select(ids);
    return;
  }
  if (row !== null) {
    const name = rowName(scenario.records, row);
    tellRemoval({ name, count: 1 }, () => removeRow(row, { key: 'remove', name }));
    select([row.record]);
    return;
  }
  const records = scenario.records.filter((record) => ids.includes(record.id));
  const first = records[0];
  if (first === undefined) return;
  const name = 'name' in first ? first.name : first.domain;
  const { length: count } = records;
  tellRemoval({ name, count }, () =>
    removeRecords(
      records.map((record) => record.id),
      count === 1 ? { key: 'remove', name } : { key: 'removeMany', count },
    ),
  );
  select([]);
}
