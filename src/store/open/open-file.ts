import { EMPTY_SCENARIO } from '../../model/scenario.ts';
import type { FileError } from '../../share/file.ts';
import { openDocument } from '../document.ts';
import { looksLikeHeaders, openHeaders } from '../exchange/header-source.ts';
import { looksLikeExchange, openImport } from '../exchange/import-source.ts';
import { newDocumentId } from '../keep/new-document-id.ts';
import { useOpenDialog } from '../show/open-dialog.ts';
import { startRun } from './open-gallery.ts';
import { openLink } from './open-link.ts';
import { usePreferences } from '../preferences.ts';
import { notify, resetSession } from '../session.ts';

/** What PowerShell writes, and no drawing. */
const OUTPUT = /\.(?:txt|xml|clixml|csv|ps1|psd1|log)$/i;
/** Messages: .msg is told what to do instead. */
const MESSAGE = /\.(?:eml|msg)$/i;
/** The pictures that can carry a drawing. */
const PICTURE = /\.(?:png|svg)$/i;

/**
 * Opens the drawing in a file, or in a picture that this product made, beside the reader's own ones. A damaged one opens
 * nothing: it is said why and in which field, and what is open stays open. What PowerShell wrote goes to the import, a message to the
 * reading of its headers.
 *
 * @returns whether a drawing was opened.
 */
export async function openFile(file: File): Promise<boolean> {
  try {
    return await openByKind(file);
  } catch {
    await sayDamaged(file.name, { key: 'unreadable' });
    return false;
  }
}

async function openByKind(file: File): Promise<boolean> {
  const { dialog } = useOpenDialog.getState();
  if (MESSAGE.test(file.name) || dialog === 'headers' || (OUTPUT.test(file.name) && (await beginsLikeHeaders(file)))) {
    openHeaders(file);
    return false;
  }
  if (OUTPUT.test(file.name) || dialog === 'import') {
    openImport(file);
    return false;
  }
  // Readers are needed by those who open something only.
  return PICTURE.test(file.name) ? openPicture(file) : openScenarioFile(file);
}

/** Opens the first of several files, and says that the others were left. */
export async function openDropped([file, ...others]: readonly File[]): Promise<void> {
  if (file === undefined) return;
  await openFile(file);
  if (others.length > 0) notify({ key: 'filesLeft', opened: file.name, count: others.length });
}

async function openPicture(file: File): Promise<boolean> {
  const { linkInPicture } = await import('../../share/picture.ts');
  const link = linkInPicture(new Uint8Array(await file.arrayBuffer()));
  if (link !== null) return openLink(`#${link}`);
  notify({ key: 'pictureWithoutDrawing', name: file.name });
  return false;
}

async function openScenarioFile(file: File): Promise<boolean> {
  const { MAX_FILE_LENGTH, parseFileText } = await import('../../share/file.ts');
  // A file that is too long to be a drawing is not even read.
  const result = file.size > MAX_FILE_LENGTH * 4 ? { ok: false as const, error: { key: 'tooLarge' as const } } : parseFileText(await file.text());
  if (!result.ok && (await isExchangeOutput(file))) {
    openImport(file);
    return false;
  }
  if (!result.ok && result.error.key === 'notJson' && !/\.json$/i.test(file.name)) {
    notify({ key: 'fileUnknown', name: file.name });
    return false;
  }
  if (!result.ok) {
    await sayDamaged(file.name, result.error);
    return false;
  }
  openDocument(newDocumentId(), result.value, { kind: 'file', name: file.name });
  resetSession();
  startRun();
  return true;
}

async function sayDamaged(name: string, error: FileError | { key: 'unreadable' }): Promise<void> {
  const { fileErrorSentence } = await import('../../content/file-errors.ts');
  notify({ key: 'fileDamaged', name, reason: fileErrorSentence(error, usePreferences.getState().language) });
}

/** How much of a file is looked at to tell what it is, in bytes. */
const BEGINNING = 100_000;

/** Whether a text file is a message's headers. */
async function beginsLikeHeaders(file: File): Promise<boolean> {
  const text = await file.slice(0, BEGINNING).text();
  return looksLikeHeaders(text) && !looksLikeExchange(text);
}

/** Whether a JSON file is what Exchange's cmdlets printed. Windows PowerShell writes UTF-16, whose zeros do not matter here. */
async function isExchangeOutput(file: File): Promise<boolean> {
  const text = (await file.slice(0, BEGINNING).text()).replaceAll('\0', '');
  return !/"schemaVersion"|"records"/.test(text) && looksLikeExchange(text);
}

/** Opens an empty drawing. It is kept from its first change on. */
export function openNewDrawing(): void {
  openDocument(newDocumentId(), EMPTY_SCENARIO, { kind: 'new' });
  resetSession();
}
