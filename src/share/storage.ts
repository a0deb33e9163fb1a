import type { DocumentStorage } from './storage/document.ts';
import { documentsOn } from './storage/documents.ts';
import { indexedDbShelf } from './storage/indexed-db-shelf.ts';
import { memoryShelf } from './storage/memory-shelf.ts';

export type { DeletedDocument, DocumentKeptAside, DocumentStorage, DocumentSummary, DocumentVersion, StorageResult, StoredDocument } from './storage/document.ts';

/**
 * Opens the place where the browser keeps this user's documents: IndexedDB or, where that is blocked, the page's memory
 * (`persistence` tells which). Never rejects.
 */
export async function openStorage(): Promise<DocumentStorage> {
  try {
    return documentsOn(await indexedDbShelf(indexedDB));
  } catch {
    return documentsOn(memoryShelf());
  }
}
