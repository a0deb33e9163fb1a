/** An entry of a shelf: whatever was put there, under its id. */
export type ShelfEntry = { id: string; value: unknown };

/**
 * The few operations that documents need of a store. Each is atomic. A promise is rejected with the browser's own error
 * (a DOMException), which documents.ts names.
 */
export type Shelf = {
  readonly persistence: 'disk' | 'memory';
  all(): Promise<ShelfEntry[]>;
  get(id: string): Promise<unknown>;
  put(id: string, value: unknown): Promise<void>;
  remove(id: string): Promise<void>;
  /** Moves an entry out of the way, without looking at it. */
  setAside(id: string): Promise<void>;
  allAside(): Promise<unknown[]>;
};
