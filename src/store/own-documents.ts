import { create } from 'zustand';
import { drawingNames } from '../content/drawing-names.ts';
import type { Scenario } from '../model/scenario.ts';
import type { DocumentSummary } from '../share/storage.ts';
import { adoptDocument, forkDocument, openDocument, useDocument } from './document.ts';
import { storage, valueOf } from './document-storage.ts';
import { recallLast, rememberLast } from './last-document.ts';
import { newDocumentId } from './new-document-id.ts';
import { startRun } from './open-gallery.ts';
import { usePreferences } from './preferences.ts';
import { notify, resetSession } from './session.ts';

/** Milliseconds of quiet before a change is written. */
const QUIET_MS = 300;

/** The reader's own drawings, as the storage lists them: the latest first. */
export const useOwnDocuments = create<{ documents: readonly DocumentSummary[] }>()(() => ({ documents: [] }));

/** When the version was saved that this page goes on from, by document: what another tab may have overtaken. */
const bases = new Map<string, number>();

/** Tells the other tabs that the list is another. Old browsers have no such channel: they see it when they look again. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('own-documents');

/** Reads the list again; `tell` lets the other tabs do so too. */
export async function refreshList(tell = true): Promise<void> {
  const documents = valueOf(await (await storage()).listDocuments());
  if (documents !== null) useOwnDocuments.setState({ documents });
  if (tell) channel?.postMessage('changed');
}

/** Opens one of the reader's own drawings. */
export async function openOwnDocument(id: string): Promise<boolean> {
  await flushChanges();
  const document = valueOf(await (await storage()).loadDocument(id));
  if (document === null) return false;
  bases.set(id, document.savedAt);
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

/** One after the other: a save that overtook another would take the page's own writing for another tab's. */
let saving: Promise<void> = Promise.resolve();

/**
 * Writes a drawing of the reader's own, after all that is being written already.
 *
 * @param milestone whether this state is kept as a version, however soon it is replaced.
 */
export function saveOwn(id: string, scenario: Scenario, milestone = false): Promise<void> {
  saving = saving.then(() => save(id, scenario, milestone));
  return saving;
}

async function save(id: string, scenario: Scenario, milestone = false): Promise<void> {
  const base = bases.get(id) ?? null;
  const savedAt = Math.max(Date.now(), (base ?? 0) + 1);
  const outcome = valueOf(await (await storage()).saveDocument({ id, title: scenario.title, savedAt, scenario, ...(milestone ? { milestone } : {}) }, base));
  if (outcome === null) return;
  if (outcome === 'newer') {
    await keepBoth(id, scenario);
    return;
  }
  bases.set(id, savedAt);
  if (useDocument.getState().id === id) rememberLast(id);
  await refreshList();
}

/** Another tab was faster: what it wrote stays, and what was drawn here goes on under a name of its own. */
async function keepBoth(id: string, scenario: Scenario): Promise<void> {
  const title = drawingNames.copyOf[usePreferences.getState().language](scenario.title);
  const fork = newDocumentId();
  const isOpen = useDocument.getState().id === id;
  if (isOpen) {
    pending = null;
    forkDocument(fork, title);
  }
  notify({ key: 'keptBoth', title });
  await save(fork, isOpen ? useDocument.getState().scenario : { ...scenario, title });
}

let timer: ReturnType<typeof setTimeout> | undefined;
let pending: { id: string; scenario: Scenario } | null = null;

/** Writes what waits to be written, now; as a milestone if that is what it is. */
export function flushChanges(milestone = false): Promise<void> {
  clearTimeout(timer);
  const waiting = pending;
  pending = null;
  return waiting === null ? saving : saveOwn(waiting.id, waiting.scenario, milestone);
}

/** Makes the open drawing the reader's own, as it is, and keeps it. */
export async function keepDrawing(): Promise<void> {
  adoptDocument();
  const { id, scenario } = useDocument.getState();
  await saveOwn(id, scenario);
}

/**
 * Keeps the reader's drawing: the first change of a scenario from the gallery, a link or a file makes it his own, and
 * every change is written after a moment of quiet, and when the page is hidden.
 *
 * @param onChange called with every change: an address that holds the drawing as it was before no longer speaks of it.
 */
export function watchForSaving(onChange: () => void): void {
  useDocument.subscribe((state, before) => {
    if (state.id !== before.id) {
      // What waits belongs to the drawing that is being left.
      void flushChanges();
      return;
    }
    if (state.scenario === before.scenario) return;
    if (state.origin.kind !== 'own') adoptDocument();
    onChange();
    pending = { id: state.id, scenario: state.scenario };
    clearTimeout(timer);
    timer = setTimeout(() => void flushChanges(), QUIET_MS);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushChanges();
  });
  addEventListener('pagehide', () => void flushChanges());
  channel?.addEventListener('message', () => void refreshList(false));
  void refreshList(false);
}
