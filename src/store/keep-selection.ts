import type { ScenarioRecord } from '../model/record.ts';
import { connectorsBeside } from './edit/connectors-in.ts';
import { useDocument } from './document.ts';
import { selectedRows, useSession, type RowRef } from './session.ts';

/**
 * Where the connector of a row stands after a change: the very same one, else the one of its name, else the one in its place where
 * none came or went (it was renamed).
 *
 * @returns null when it is gone.
 */
export function rowAfter(before: readonly ScenarioRecord[], after: readonly ScenarioRecord[], row: RowRef): RowRef | null {
  const was = connectorsBeside(before, row);
  const is = connectorsBeside(after, row);
  if (is === was) return row;
  const connector = was[row.index];
  if (connector === undefined) return null;
  const same = is.indexOf(connector);
  const index = same >= 0 ? same : is.findIndex(({ Name }) => Name === connector.Name);
  if (index >= 0) return index === row.index ? row : { ...row, index };
  return is.length === was.length ? row : null;
}

/**
 * Keeps the selected connectors selected when others come or go before them, as they do when something is undone: a place in a list would
 * be another connector's then, and the next press of Delete would remove that one.
 *
 * @returns what stops it.
 */
export function watchSelection(): () => void {
  return useDocument.subscribe(({ id, scenario: { records } }, before) => {
    if (id !== before.id || records === before.scenario.records) return;
    const { selection } = useSession.getState();
    const rows = selectedRows(selection);
    const kept = rows.flatMap((row) => rowAfter(before.scenario.records, records, row) ?? []);
    if (kept.length === rows.length && kept.every((row, at) => row === rows[at])) return;
    const [row = null, ...otherRows] = kept;
    const ids = row === null ? selection.ids : [...new Set(kept.map(({ record }) => record))];
    // Not chosen anew: whatever panel is in front stays there.
    useSession.setState({ selection: { ids, row, otherRows } });
  });
}
