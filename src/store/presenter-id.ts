const KEY = 'presenterId';

function make(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

let id: string | null = null;

/** Names this window for its notes, the same after a reload. Where nothing may be kept, it does so until then. */
export function presenterId(): string {
  id ??= keptId() ?? make();
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // Blocked: after a reload the notes have to be opened anew.
  }
  return id;
}

function keptId(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Whether this window had notes before it was loaded again. */
export function hadNotes(): boolean {
  return keptId() !== null;
}
