import { create } from 'zustand';
import { drawingNames } from '../../content/drawing-names.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { DocumentSummary } from '../../share/storage.ts';
import { adoptDocument, forkDocument, openDocument, useDocument } from '../document.ts';
import { askStorage, isOnDisk, sayUnavailable } from './document-storage.ts';
import { hasHistory, putUnsaved, unsavedKeys } from './journal-keys.ts';
import { recallLast, rememberLast } from './last-document.ts';
import { isReadOnly } from '../mode.ts';
import { newDocumentId } from './new-document-id.ts';
import { startRun } from '../open/open-gallery.ts';
import type { Unsaved } from './page-journal.ts';
import { usePreferences } from '../preferences.ts';
import { notify, resetSession } from '../session.ts';

/** Milliseconds of quiet before a change is written. */
const QUIET_MS = 300;

/** The reader's own drawings, as the storage lists them: the latest first. */
export const useOwnDocuments = create<{ documents: readonly DocumentSummary[] }>()(() => ({ documents: [] }));

/*
 * A change of the open drawing is `pending` for a moment of quiet, then one of those in `saving`; it is `unsaved` from its first
 * moment until it is known to be written. `bases` says what each save goes on from.
 */

/** When the version was saved that this page goes on from, by document: what another tab may have overtaken. */
const bases = new Map<string, number>();
/** A moment at which nothing was saved. */
const NEVER = -1;

/** The reader's last state of a drawing, until it is known to be written. */
let unsaved: { id: string; scenario: Scenario } | null = null;

/** What is written after a moment of quiet, at which `timer` ends. */
let pending: { id: string; scenario: Scenario } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** One after the other: a save that overtook another would take the page's own writing for another tab's. */
let saving: Promise<unknown> = Promise.resolve();

/** Tells the other tabs that the list is another. Old browsers have no such channel: they see it when they look again. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('own-documents');

/** Reads the list again, and what another tab has saved of the open drawing; `tell` lets the other tabs do so too. */
export async function refreshList(tell = true): Promise<void> {
  const documents = await askStorage((storage) => storage.listDocuments());
  if (tell) channel?.postMessage('changed');
  if (documents === null) return;
  useOwnDocuments.setState({ documents });
  const { id } = useDocument.getState();
  const there = documents.find((document) => document.id === id);
  if (there !== undefined && there.savedAt !== bases.get(id)) takeOver(id);
}

/** Opens one of the reader's own drawings. */
export async function openOwnDocument(id: string): Promise<boolean> {
  await flushChanges();
  if (await openUnsaved(id)) {
    void saveOwn(id, useDocument.getState().scenario);
    return true;
  }
  const document = await askStorage((storage) => storage.loadDocument(id));
  if (document === null) return false;
  bases.set(id, document.savedAt);
  show(id, document.scenario);
  rememberLast(id);
  return true;
}

function show(id: string, scenario: Scenario): void {
  openDocument(id, scenario, { kind: 'own' });
  resetSession();
  startRun();
}

/** Opens the drawing that was worked on last, with its history if it was in this tab; false when there is none. */
export async function openLastDocument(): Promise<boolean> {
  const id = recallLast();
  if (id === null) return false;
  const found = (await openUnsaved(id)) || (await openOwnDocument(id));
  // A storage that did not open in time has none, and may have it the next time.
  if (!found && (await isOnDisk())) rememberLast(null);
  if (found && hasHistory()) (await import('./page-journal.ts')).bringBackHistory();
  return found;
}

/** Writes what an earlier page had no time left to write, before anything else is opened. What cannot be written stays where it is. */
export async function bringHomeUnsaved(): Promise<void> {
  if (unsavedKeys().length === 0) return;
  const { findUnsaved, forgetUnsaved, isSameDrawing } = await import('./page-journal.ts');
  for (const { id, base, scenario } of findUnsaved()) {
    const there = await askStorage((storage) => storage.loadDocument(id));
    rememberLast(id);
    // Without a base it goes on from nothing: what stands there was written by somebody else, and is kept beside it.
    if (there !== null) bases.set(id, base ?? NEVER);
    if ((there !== null && isSameDrawing(there.scenario, scenario)) || (await saveOwn(id, scenario))) forgetUnsaved(id);
  }
}

/** Opens a drawing that the storage would not take, from where it was kept instead. */
async function openUnsaved(id: string): Promise<boolean> {
  if (unsavedKeys().length === 0) return false;
  const { findUnsaved } = await import('./page-journal.ts');
  const found = findUnsaved().find((left) => left.id === id);
  if (found === undefined) return false;
  if (found.base !== null) bases.set(id, found.base);
  show(id, found.scenario);
  unsaved = { id, scenario: useDocument.getState().scenario };
  return true;
}

/**
 * Writes a drawing of the reader's own, after all that is being written already.
 *
 * @param milestone whether this state is kept as a version, however soon it is replaced.
 * @returns whether it will be there when the page is gone.
 */
export function saveOwn(id: string, scenario: Scenario, milestone = false): Promise<boolean> {
  const saved = saving
    .then(() => save(id, scenario, milestone))
    .catch(() => {
      // Code that it needs did not come. One failure must not be that of all later ones, which wait for it.
      sayUnavailable();
      return false;
    });
  saving = saved;
  return saved;
}

async function save(id: string, scenario: Scenario, milestone = false): Promise<boolean> {
  const base = bases.get(id) ?? null;
  const savedAt = Math.max(Date.now(), (base ?? 0) + 1);
  const outcome = await askStorage((storage) => storage.saveDocument({ id, title: scenario.title, savedAt, scenario, ...(milestone ? { milestone } : {}) }, base));
  if (outcome === null) {
    // The page forgets it as soon as another drawing is opened; it has to be somewhere by then.
    (await import('./page-journal.ts')).keepUnsaved({ id, base, scenario });
    return false;
  }
  if (outcome === 'newer' && !(await goesOnFrom(id, scenario))) return keepBoth(id, scenario);
  if (outcome === 'saved') bases.set(id, savedAt);
  const isSafe = await isOnDisk();
  if (isSafe) settle(id, scenario);
  if (useDocument.getState().id === id) rememberLast(id);
  await refreshList();
  return isSafe;
}

/** Whether another tab has written the very same, as several do that bring home what an earlier page left: then this page goes on from there. */
async function goesOnFrom(id: string, scenario: Scenario): Promise<boolean> {
  const there = await askStorage((storage) => storage.loadDocument(id));
  if (there === null || !(await import('./page-journal.ts')).isSameDrawing(there.scenario, scenario)) return false;
  bases.set(id, there.savedAt);
  return true;
}

/** A state is written: nothing of it, nor of an earlier one, needs to be kept elsewhere. */
function settle(id: string, scenario: Scenario): void {
  if (unsaved?.scenario === scenario) unsaved = null;
  if (unsaved?.id !== id && unsavedKeys().length > 0) void import('./page-journal.ts').then(({ forgetUnsaved }) => forgetUnsaved(id));
}

/** Another tab was faster: what it wrote stays, and what was drawn here goes on under a name of its own. */
async function keepBoth(id: string, scenario: Scenario): Promise<boolean> {
  const title = drawingNames.copyOf[usePreferences.getState().language](scenario.title);
  const fork = newDocumentId();
  const { carryOver } = await import('./carry-over.ts');
  const isOpen = useDocument.getState().id === id;
  if (isOpen) {
    pending = null;
    carryOver(id, fork);
    forkDocument(fork, title);
  }
  notify({ key: 'keptBoth', title });
  const kept = isOpen ? useDocument.getState().scenario : { ...scenario, title };
  if (unsaved?.id === id) unsaved = { id: fork, scenario: kept };
  const isSafe = await save(fork, kept);
  if (isSafe) settle(id, scenario);
  return isSafe;
}

/** Goes on from what another tab has saved of the open drawing, once all is written that is being written here. */
function takeOver(id: string): void {
  // Code that it needs did not come: the next save keeps both.
  saving = saving.then(() => showNewer(id)).catch(() => undefined);
}

/** Whether another tab's state may take the place of the open one: it goes on from a saved one, and nothing waits to be saved. */
function mayGiveWay(id: string): boolean {
  const open = useDocument.getState();
  return open.id === id && open.origin.kind === 'own' && bases.has(id) && pending === null && unsaved === null && !isReadOnly();
}

async function showNewer(id: string): Promise<void> {
  if (!mayGiveWay(id)) return;
  const { changeTo, isUnderWay, onceFree } = await import('./other-tab.ts');
  const there = await askStorage((storage) => storage.loadDocument(id));
  if (there === null || there.savedAt === bases.get(id) || !mayGiveWay(id)) return;
  if (isUnderWay()) {
    onceFree(() => takeOver(id));
    return;
  }
  bases.set(id, there.savedAt);
  changeTo(there.scenario);
  // It is written already.
  clearTimeout(timer);
  pending = null;
  unsaved = null;
}

/** Writes what waits to be written, now; as a milestone if that is what it is. */
export async function flushChanges(milestone = false): Promise<void> {
  clearTimeout(timer);
  const waiting = pending;
  pending = null;
  await (waiting === null ? saving : saveOwn(waiting.id, waiting.scenario, milestone));
}

/** Makes the open drawing the reader's own, as it is, and keeps it. */
export async function keepDrawing(): Promise<void> {
  adoptDocument();
  const { id, scenario } = useDocument.getState();
  await saveOwn(id, scenario);
}

let journal: { keepUnsaved: (unsaved: Unsaved) => void; keepHistory: () => void } | null = null;

/** What the journal would keep, as it stands, where the journal has not come. It is checked when it is read. */
function keepRaw({ id, base, scenario }: Unsaved): void {
  putUnsaved(id, base, JSON.stringify(scenario));
}

/** Rejects when it does not come. */
async function loadJournal(): Promise<void> {
  journal ??= await import('./page-journal.ts');
}

/** The page may be gone in a moment. */
function leave(): void {
  if (unsaved !== null) (journal?.keepUnsaved ?? keepRaw)({ ...unsaved, base: bases.get(unsaved.id) ?? null });
  journal?.keepHistory();
  void flushChanges();
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
    unsaved = pending;
    void loadJournal();
    clearTimeout(timer);
    timer = setTimeout(() => void flushChanges(), QUIET_MS);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
    // A tab that slept was told nothing.
    else void refreshList(false);
  });
  addEventListener('pagehide', leave);
  // Whoever presses something may change something; when the page goes, there is no time to load what writes it down.
  for (const press of ['pointerdown', 'keydown'] as const) addEventListener(press, () => void loadJournal(), { once: true, capture: true });
  // On a slow line, or a slow machine, even that is late. Whoever presses something asks for it again, and is told if it does not come.
  loadJournal().catch(() => undefined);
  channel?.addEventListener('message', () => void refreshList(false));
  void refreshList(false);
}
