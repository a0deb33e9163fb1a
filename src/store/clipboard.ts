import { copyPart, isPart, writePart } from '../model/copy-part.ts';
import { currentScenario } from './document.ts';
import { recordName } from './name-places.ts';
import { removeRecords } from './records.ts';
import { notify, select, useSession } from './session.ts';

/** What was copied last on this page: for browsers that let nobody read the clipboard. */
let kept: string | null = null;

/** The selected part as text; null: no record is selected. */
export function selectionAsText(): string | null {
  const part = copyPart(currentScenario(), useSession.getState().selection.ids);
  if (part === null) return null;
  kept = writePart(part);
  return kept;
}

/**
 * Adds a copied part, and selects what is new. What reads it is loaded when it is needed.
 *
 * @returns false for a text that is no part of a drawing: nothing will be done, and somebody else may want it.
 */
export function pasteText(text: string): boolean {
  if (!isPart(text)) return false;
  void import('./paste.ts').then(({ paste }) => paste(text));
  return true;
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

/** Removes the records that were cut; a selected connector does not stand in for its record. */
export function removeCut(): void {
  const { ids } = useSession.getState().selection;
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
  if (text === null || !pasteText(text)) notify({ key: 'nothingToPaste' });
}

/** Puts a copy of the selection beside it; the clipboard keeps what it has. */
export function duplicateSelection(): void {
  const part = copyPart(currentScenario(), useSession.getState().selection.ids);
  if (part !== null) void import('./paste.ts').then(({ duplicate }) => duplicate(part));
}
