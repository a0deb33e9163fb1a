import type { Problem } from '../../model/problem.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Kept } from './shelf.ts';

/** What a list of documents shows. `savedAt`: milliseconds since 1970, given by the caller. */
export type DocumentSummary = { id: string; title: string; savedAt: number };

/** A drawing as it is kept in the browser. */
export type StoredDocument = DocumentSummary & {
  scenario: Scenario;
  /** A state to come back to (what was just imported): kept as a version when it is replaced, however soon that is. */
  milestone?: true;
};

/** A document that could not be read: kept as it was, as JSON text that can be saved as a file and mended. */
export type DocumentKeptAside = { title: string; savedAt: number | null; text: string };

/** An earlier state of a document, as it was when it was saved. */
export type DocumentVersion = { title: string; savedAt: number; scenario: Scenario; milestone?: true };

/** What a deleted document leaves in the hand of whoever deleted it, so that it can be put back. */
export type DeletedDocument = { readonly id: string; readonly title: string; readonly kept: Kept };

/** What became of a request. Nothing is thrown. */
export type StorageResult<T> =
  | { kind: 'ok'; value: T }
  /** The browser refuses or has closed its storage. */
  | { kind: 'unavailable' }
  /** The browser grants no more room. */
  | { kind: 'full' }
  /** The document was there and is no valid scenario; it is kept aside from now on. */
  | { kind: 'broken'; problems: readonly Problem[] };

/**
 * Where documents are kept. Everything that is read passes `parseScenario`; what does not is set aside, never deleted.
 */
export type DocumentStorage = {
  /** `memory`: the browser keeps nothing, and everything is gone with the page. */
  readonly persistence: 'disk' | 'memory';
  /** The latest first. Entries that are no documents at all are set aside. */
  listDocuments(): Promise<StorageResult<DocumentSummary[]>>;
  /** Null when there is no document of that id. */
  loadDocument(id: string): Promise<StorageResult<StoredDocument | null>>;
  /**
   * Replaces the document of the same id, and keeps an earlier state of it now and then.
   *
   * @param base when the version was saved that this one goes on from; null: whatever is there may be replaced.
   * @returns `newer` when another tab has saved in the meantime: then nothing was written.
   */
  saveDocument(document: StoredDocument, base?: number | null): Promise<StorageResult<'saved' | 'newer'>>;
  /** Takes a document away with its versions; what it gives can put it back. */
  deleteDocument(id: string): Promise<StorageResult<DeletedDocument>>;
  restoreDocument(deleted: DeletedDocument): Promise<StorageResult<null>>;
  /** Earlier states of a document, the latest first. Those that cannot be read are left out. */
  listVersions(id: string): Promise<StorageResult<DocumentVersion[]>>;
  /** What was set aside, in the order in which it was. */
  listKeptAside(): Promise<StorageResult<DocumentKeptAside[]>>;
};
