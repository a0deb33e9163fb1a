const KEY = 'lastDocument';

/** Remembers which drawing was worked on last, for the next visit; null forgets it. */
export function rememberLast(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch {
    // Blocked: the next visit starts with the gallery.
  }
}

/** Id of the drawing that was worked on last. */
export function recallLast(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
