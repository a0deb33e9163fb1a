const KEY = 'presentingSince';

/** When the class began, in milliseconds since 1970. Kept for this tab, so that it goes on after a reload. */
let since: number | null = read();

function read(): number | null {
  try {
    const kept = Number(sessionStorage.getItem(KEY) ?? 0);
    return Number.isFinite(kept) && kept > 0 ? kept : null;
  } catch {
    return null;
  }
}

/** Counts from now. */
export function restartTimer(): number {
  since = Date.now();
  try {
    sessionStorage.setItem(KEY, String(since));
  } catch {
    // Blocked: it counts until this page is loaded again.
  }
  return since;
}

/** When the class began; now, if it has not yet. */
export function presentingSince(): number {
  return since ?? restartTimer();
}
