import { drawingNames } from '../../content/drawing-names.ts';
import type { DeletedDocument, DocumentKeptAside, DocumentSummary, DocumentVersion } from '../../share/storage.ts';
import { openDocument, setTitle, useDocument, endGesture } from '../document.ts';
import { askStorage } from './document-storage.ts';
import { rememberLast } from './last-document.ts';
import { newDocumentId } from './new-document-id.ts';
import { openNewDrawing } from '../open/open-file.ts';
import { startRun } from '../open/open-gallery.ts';
import { flushChanges, openOwnDocument, refreshList, saveOwn, useOwnDocuments } from './own-documents.ts';
import { damagedDrawings } from './page-journal.ts';
import { usePreferences } from '../preferences.ts';
import { resetSession } from '../session.ts';

export type { DeletedDocument, DocumentKeptAside, DocumentSummary, DocumentVersion };

/*
 * What can be done with the reader's own drawings as a list. Everything that is open is written before anything else is
 * touched.
 */

/** Renames a drawing; the open one as an entry of its history. */
export async function renameDrawing(id: string, title: string): Promise<void> {
  if (useDocument.getState().id === id) {
    setTitle(title);
    endGesture();
    return flushChanges();
  }
  const document = await askStorage((storage) => storage.loadDocument(id));
  if (document === null) return undefined;
  const { savedAt, scenario } = document;
  const renamed = { id, title, savedAt: Math.max(Date.now(), savedAt + 1), scenario: { ...scenario, title } };
  await askStorage((storage) => storage.saveDocument(renamed, savedAt));
  return refreshList();
}

/** Adds a copy of a drawing to the list; what is open stays open. */
export async function duplicateDrawing(id: string): Promise<void> {
  await flushChanges();
  const document = await askStorage((storage) => storage.loadDocument(id));
  if (document === null) return;
  const title = drawingNames.copyOf[usePreferences.getState().language](document.title);
  const copy = { id: newDocumentId(), title, savedAt: Date.now(), scenario: { ...document.scenario, title } };
  await askStorage((storage) => storage.saveDocument(copy));
  await refreshList();
}

/**
 * Deletes a drawing with its versions. If it is open, the latest other one is opened, else an empty one.
 *
 * @returns what puts it back; null when it was not deleted.
 */
export async function deleteDrawing(id: string): Promise<DeletedDocument | null> {
  await flushChanges();
  const deleted = await askStorage((storage) => storage.deleteDocument(id));
  if (deleted === null) return null;
  await refreshList();
  if (useDocument.getState().id === id) {
    rememberLast(null);
    const [next] = useOwnDocuments.getState().documents;
    if (next === undefined || !(await openOwnDocument(next.id))) openNewDrawing();
  }
  return deleted;
}

/** Puts a deleted drawing back into the list. */
export async function restoreDrawing(deleted: DeletedDocument): Promise<void> {
  await askStorage((storage) => storage.restoreDocument(deleted));
  await refreshList();
}

/** Earlier states of a drawing, the latest first. */
export async function versionsOf(id: string): Promise<DocumentVersion[]> {
  await flushChanges();
  return (await askStorage((storage) => storage.listVersions(id))) ?? [];
}

/** Opens an earlier state as a drawing of its own, beside the one it came from. */
export async function openVersion({ title, scenario }: DocumentVersion): Promise<void> {
  await flushChanges();
  const id = newDocumentId();
  const copy = drawingNames.copyOf[usePreferences.getState().language](title);
  openDocument(id, { ...scenario, title: copy }, { kind: 'own' });
  resetSession();
  startRun();
  await saveOwn(id, useDocument.getState().scenario);
}

/** Drawings that could not be read: kept as text, to be saved and mended. */
export async function keptAside(): Promise<DocumentKeptAside[]> {
  const fromStorage = (await askStorage((storage) => storage.listKeptAside())) ?? [];
  return [...fromStorage, ...damagedDrawings().map((text) => ({ title: '', savedAt: null, text }))];
}
