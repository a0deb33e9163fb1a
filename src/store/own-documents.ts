import { create } from 'zustand';
import { problemLine } from '../content/problems.ts';
import type { Scenario } from '../model/scenario.ts';
import { openStorage, type DocumentStorage, type DocumentSummary, type StorageResult } from '../share/storage.ts';
import { adoptDocument, openDocument, useDocument } from './document.ts';
import { startRun } from './open-gallery.ts';
import { usePreferences } from './preferences.ts';
import { notify, resetSession } from './session.ts';

/** Milliseconds of quiet before a change is written. */
const QUIET_MS = 300;
const LAST_KEY = 'lastDocument';

/** The reader's own drawings, as the storage lists them: the latest first. */
export const useOwnDocuments = create<{ documents: readonly DocumentSummary[] }>()(() => ({ documents: [] }));

let opened: Promise<DocumentStorage> | null = null;

function storage(): Promise<DocumentStorage> {
  opened ??= openStorage();
  return opened;
}

/** Says once what stands in the way; the drawing itself goes on living in the page. */
const said = new Set<string>();
function sayOnce(kind: 'storageUnavailable' | 'storageFull'): void {
  if (said.has(kind)) return;
  said.add(kind);
  notify({ key: kind });
}

function valueOf<T>(result: StorageResult<T>): T | null {
  switch (result.kind) {
    case 'ok':
      return result.value;
    case 'unavailable':
      sayOnce('storageUnavailable');
      return null;
    case 'full':
      sayOnce('storageFull');
      return null;
    case 'broken': {
      const [first] = result.problems;
      notify({ key: 'documentDamaged', reason: first === undefined ? '' : problemLine(first, usePreferences.getState().language) });
      return null;
    }
  }
}

function rememberLast(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(LAST_KEY);
    else localStorage.setItem(LAST_KEY, id);
  } catch {
    // Blocked: the next visit starts with the gallery.
  }
}

function recallLast(): string | null {
  try {
    return localStorage.getItem(LAST_KEY);
  } catch {
    return null;
  }
}

async function refreshList(): Promise<void> {
  const documents = valueOf(await (await storage()).listDocuments());
  if (documents !== null) useOwnDocuments.setState({ documents });
}

/** Opens one of the reader's own drawings. */
export async function openOwnDocument(id: string): Promise<boolean> {
  const document = valueOf(await (await storage()).loadDocument(id));
  if (document === null) return false;
  openDocument(document.id, document.scenario, { kind: 'own' });
  rememberLast(document.id);
  resetSession();
  startRun();
  return true;
}

/** Opens the drawing that was worked on last; false when there is none. */
export async function openLastDocument(): Promise<boolean> {
  const id = recallLast();
  if (id === null) return false;
  const found = await openOwnDocument(id);
  if (!found) rememberLast(null);
  return found;
}

async function save(id: string, scenario: Scenario): Promise<void> {
  const result = await (await storage()).saveDocument({ id, title: scenario.title, savedAt: Date.now(), scenario });
  valueOf(result);
  if (result.kind !== 'ok') return;
  rememberLast(id);
  await refreshList();
}

/**
 * Keeps the reader's drawing: the first change of a scenario from the gallery, a link or a file makes it his own, and
 * every change is written after a moment of quiet, and when the page is hidden.
 *
 * @param onAdopt called when a drawing becomes the reader's own.
 */
export function watchForSaving(onAdopt: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: { id: string; scenario: Scenario } | null = null;
  const flush = (): void => {
    clearTimeout(timer);
    if (pending !== null) void save(pending.id, pending.scenario);
    pending = null;
  };
  useDocument.subscribe((state, before) => {
    if (state.id !== before.id) {
      // What waits belongs to the drawing that is being left.
      flush();
      return;
    }
    if (state.scenario === before.scenario) return;
    if (state.origin.kind !== 'own') {
      adoptDocument();
      onAdopt();
    }
    pending = { id: state.id, scenario: state.scenario };
    clearTimeout(timer);
    timer = setTimeout(flush, QUIET_MS);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  addEventListener('pagehide', flush);
  void refreshList();
}
