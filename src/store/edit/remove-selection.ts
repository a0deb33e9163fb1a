import { recordTitle } from '../../model/record-title.ts';
import { currentScenario } from '../document.ts';
import { removeRows } from './change-many.ts';
import { rowName } from '../show/name-places.ts';
import { removeRecords, removeRow } from './records.ts';
import { select, selectedRows, useSession, type RowRef } from '../session.ts';
import { tellRemoval } from './tell-removal.ts';

function nameOfRows(rows: readonly RowRef[]): string {
  const [only, ...more] = rows;
  return only === undefined || more.length > 0 ? '' : rowName(currentScenario().records, only);
}

/** Removes the selected connectors, which have been copied, and says what went with them. */
export function cutRows(): void {
  const { selection } = useSession.getState();
  const rows = selectedRows(selection);
  tellRemoval({ name: nameOfRows(rows), count: rows.length }, () => removeRows(rows, { key: 'cut', count: rows.length }));
  select(selection.ids);
}

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
  const name = recordTitle(first);
  const { length: count } = records;
  tellRemoval({ name, count }, () =>
    removeRecords(
      records.map((record) => record.id),
      count === 1 ? { key: 'remove', name } : { key: 'removeMany', count },
    ),
  );
  select([]);
}
