import { fileErrorSentence } from '../../content/file-errors.ts';
import type { Scenario } from '../../model/scenario.ts';
import { parseFileText, toFileText } from '../../share/file.ts';
import { readHistory, writeHistory } from '../../share/history.ts';
import { restoreHistory, useDocument } from '../document.ts';
import { isChangeLabel } from '../show/is-change-label.ts';
import { DAMAGED_PREFIX, damagedKeys, HISTORY_KEY, putUnsaved, UNSAVED_PREFIX, unsavedKeys } from './journal-keys.ts';
import { usePreferences } from '../preferences.ts';
import { notify } from '../session.ts';

/*
 * What a page that is about to go leaves for the next one. IndexedDB answers later than such a page lives, so the last change
 * is also written where writing is done at once: to localStorage, from where any tab brings it home; and the history to
 * sessionStorage, which is this tab's own and lives as long as it does. Both are extras: a browser that grants no room for
 * them costs the last moment's change, or the way back, and nothing else.
 */

/** Characters of a history: browsers grant some five million to a whole site. */
const HISTORY_LIMIT = 1_500_000;

/** @returns whether there was room; else what stood there stands there still. */
function put(area: Storage, key: string, text: string): boolean {
  try {
    area.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Keeps the history of a drawing of the reader's own for when this tab is loaded again. */
export function keepHistory(): void {
  const { id, origin, scenario, past, future } = useDocument.getState();
  try {
    const text = origin.kind === 'own' && past.length + future.length > 0 ? writeHistory({ scenario, past, future }, HISTORY_LIMIT) : null;
    // An older one leads back from another drawing than this.
    if (text === null || !put(sessionStorage, HISTORY_KEY, `${id}\n${text}`)) sessionStorage.removeItem(HISTORY_KEY);
  } catch {
    // Blocked.
  }
}

/** Gives the open drawing its history back, if the drawing is as this tab left it. */
export function bringBackHistory(): void {
  const { id, scenario } = useDocument.getState();
  try {
    const kept = sessionStorage.getItem(HISTORY_KEY) ?? '';
    sessionStorage.removeItem(HISTORY_KEY);
    if (!kept.startsWith(`${id}\n`)) return;
    const history = readHistory(kept.slice(id.length + 1), isChangeLabel);
    if (history !== null && toFileText(history.scenario) === toFileText(scenario)) restoreHistory(history.past, history.future);
  } catch {
    // Blocked.
  }
}

/** A drawing that was not written in time. `base`: when the version was saved that it goes on from; null: there was none. */
export type Unsaved = { id: string; base: number | null; scenario: Scenario };

/** Keeps a drawing that has not been written yet for the next page. */
export function keepUnsaved({ id, base, scenario }: Unsaved): void {
  putUnsaved(id, base, toFileText(scenario));
}

/** It is written. */
export function forgetUnsaved(id: string): void {
  try {
    localStorage.removeItem(UNSAVED_PREFIX + id);
  } catch {
    // Blocked.
  }
}

/** The drawing's text, without the line before it that says what it goes on from. */
function drawingIn(text: string): string {
  return text.slice(text.indexOf('\n') + 1);
}

/** What earlier pages could not write any more. A damaged one is said, put aside, and not found a second time. */
export function findUnsaved(): Unsaved[] {
  return unsavedKeys().flatMap((key) => {
    const text = localStorage.getItem(key) ?? '';
    const end = text.indexOf('\n');
    const id = key.slice(UNSAVED_PREFIX.length);
    const read = parseFileText(drawingIn(text));
    if (read.ok) return [{ id, base: end <= 0 ? null : Number(text.slice(0, end)), scenario: read.value }];
    // Taken away first: there may be no room for both.
    localStorage.removeItem(key);
    put(localStorage, DAMAGED_PREFIX + id, text);
    notify({ key: 'documentDamaged', reason: fileErrorSentence(read.error, usePreferences.getState().language) });
    return [];
  });
}

/** The texts of those that were damaged: whoever knows JSON may mend them. */
export function damagedDrawings(): string[] {
  return damagedKeys().map((key) => drawingIn(localStorage.getItem(key) ?? ''));
}

/** Whether two drawings are the same, down to their places. */
export function isSameDrawing(a: Scenario, b: Scenario): boolean {
  return toFileText(a) === toFileText(b);
}
