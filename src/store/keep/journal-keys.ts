/** Where a tab keeps the history of its drawing while it is loaded again. */
export const HISTORY_KEY = 'history';
/** Where a drawing is kept that was not written in time; its id follows. */
export const UNSAVED_PREFIX = 'unsaved:';
/** Where one is put aside that turned out to be damaged. */
export const DAMAGED_PREFIX = 'damaged:';

/** Characters of a drawing: browsers grant some five million to a whole site. */
const UNSAVED_LIMIT = 2_000_000;

/**
 * Puts a drawing that was not written in time where it is found by the next page. Where there is no room for it, an older state of it
 * stays: better that than none.
 *
 * @param base when the version was saved that it goes on from; null: there was none.
 * @param text the drawing, as a file has it.
 */
export function putUnsaved(id: string, base: number | null, text: string): void {
  const kept = `${base ?? ''}\n${text}`;
  try {
    if (kept.length <= UNSAVED_LIMIT) localStorage.setItem(UNSAVED_PREFIX + id, kept);
  } catch {
    // Blocked, or full.
  }
}

/** The keys of drawings that were not written in time. */
export function unsavedKeys(): string[] {
  return keysWith(UNSAVED_PREFIX);
}

/** The keys of those that were put aside. */
export function damagedKeys(): string[] {
  return keysWith(DAMAGED_PREFIX);
}

function keysWith(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    // Blocked.
    return [];
  }
}

/** Whether this tab kept a history. */
export function hasHistory(): boolean {
  try {
    return sessionStorage.getItem(HISTORY_KEY) !== null;
  } catch {
    return false;
  }
}
