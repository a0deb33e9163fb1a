const KEY = 'presenterId';

function make(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/*
 * The name stands in the tab's storage only while the page is being loaded again: a tab that is duplicated gets a copy of
 * that storage, and the notes would drive both.
 */
let id: string | null = take();
const hadOne = id !== null;
let isWatched = false;

/** Names this window for its notes, the same after a reload. Where nothing may be kept, it does so until then. */
export function presenterId(): string {
  const name = (id ??= make());
  if (!isWatched) {
    isWatched = true;
    addEventListener('pagehide', () => put(name));
    // A page that comes back as it was has its name still.
    addEventListener('pageshow', take);
  }
  return name;
}

function take(): string | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept;
  } catch {
    return null;
  }
}

function put(name: string): void {
  try {
    sessionStorage.setItem(KEY, name);
  } catch {
    // Blocked: after a reload the notes have to be opened anew.
  }
}

/** Whether this window had notes before it was loaded again. */
export function hadNotes(): boolean {
  return hadOne;
}
