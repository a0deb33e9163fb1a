/** An entry of a shelf: whatever was put there, under its id. */
export type ShelfEntry = { id: string; value: unknown };

/** An entry's value and its history; undefined: there is none. */
export type Kept = { value: unknown; history: unknown };

/**
 * The few operations that documents need of a store. Each is atomic. A promise is rejected with the browser's own error
 * (a DOMException), which documents.ts names.
 */
export type Shelf = {
  readonly persistence: 'disk' | 'memory';
  all(): Promise<ShelfEntry[]>;
  get(id: string): Promise<unknown>;
  put(id: string, value: unknown): Promise<void>;
  /**
   * Looks at an entry and what is kept beside it (its history), and replaces both, with nothing of another tab in between.
   *
   * @param change gives null to leave both as they are.
   * @returns whether they were replaced.
   */
  update(id: string, change: (kept: Kept) => Kept | null): Promise<boolean>;
  /** What is kept beside an entry; undefined when there is nothing. */
  history(id: string): Promise<unknown>;
  /** Takes an entry away with its history, and gives both. */
  take(id: string): Promise<Kept>;
  /** Moves an entry out of the way, without looking at it. */
  setAside(id: string): Promise<void>;
  allAside(): Promise<unknown[]>;
};
