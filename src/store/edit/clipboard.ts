import { writeConnectors } from '../../model/copy-connectors.ts';
import { copyPart, writePart } from '../../model/copy-part.ts';
import { connectorsBeside } from './connectors-in.ts';
import { currentScenario } from '../document.ts';
import { recordName } from '../show/name-places.ts';
import { removeRecords } from './records.ts';
import { notify, select, selectedRows, useSession, type RowRef } from '../session.ts';

/** What was copied last on this page: for browsers that let nobody read the clipboard. */
let kept: string | null = null;

function rowsAsText(list: RowRef['list'], rows: readonly RowRef[]): string {
  const { records } = currentScenario();
  return writeConnectors(list, rows.flatMap(({ record, index }) => connectorsBeside(records, { record, list })[index] ?? []));
}

/** The selected connectors as text, or the selected part; null: nothing of the drawing is selected. A connector does not stand for its record. */
export function selectionAsText(): string | null {
  const { selection } = useSession.getState();
  const { ids, row } = selection;
  if (row !== null) return (kept = rowsAsText(row.list, selectedRows(selection)));
  const part = copyPart(currentScenario(), ids);
  return part === null ? null : (kept = writePart(part));
}

/** Copies the selection to the clipboard. */
export async function copySelection(): Promise<boolean> {
  const text = selectionAsText();
  if (text === null) return false;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Blocked: it can still be pasted on this page.
  }
  return true;
}

/** Removes the connectors or records that were cut. */
export function removeCut(): void {
  const { ids, row } = useSession.getState().selection;
  if (row !== null) return void import('./remove-selection.ts').then(({ cutRows }) => cutRows());
  const records = currentScenario().records.filter((record) => ids.includes(record.id));
  const members = currentScenario().records.filter((record) => 'organization' in record && record.organization !== null && ids.includes(record.organization));
  const all = [...new Set([...records, ...members].map((record) => record.id))];
  if (all.length === 0) return;
  const before = currentScenario();
  removeRecords(all, { key: 'cut', count: all.length });
  const after = currentScenario();
  const name = recordName(before.records, all[0] ?? '');
  void import('./tell-removal.ts').then(({ tellFallout }) => tellFallout({ name, count: all.length }, before, after));
  select([]);
}

/** Copies the selection and removes it. */
export async function cutSelection(): Promise<void> {
  if (await copySelection()) removeCut();
}

/** Pastes what the clipboard holds, or what was copied here last when the browser does not let it be read. */
export async function pasteFromClipboard(): Promise<void> {
  let text: string | null = null;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    text = kept;
  }
  if (text === null) {
    notify({ key: 'nothingToPaste', unread: true });
    return;
  }
  const { pasteAnything } = await import('../open/paste-anything.ts');
  pasteAnything(text);
}

/** Puts a copy of the selection beside it, connectors or records; the clipboard keeps what it has. */
export function duplicateSelection(): void {
  const { selection } = useSession.getState();
  const rows = selectedRows(selection);
  if (rows.length > 0) return void import('./duplicates.ts').then(({ duplicateRows }) => duplicateRows(rows));
  const part = copyPart(currentScenario(), selection.ids);
  if (part !== null) void import('./paste.ts').then(({ duplicate }) => duplicate(part));
}
