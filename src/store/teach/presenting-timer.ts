import { create } from 'zustand';

const KEY = 'presentingSince';

function read(): number | null {
  try {
    const kept = Number(sessionStorage.getItem(KEY) ?? 0);
    return Number.isFinite(kept) && kept > 0 ? kept : null;
  } catch {
    return null;
  }
}

/** When the class began, in milliseconds since 1970; null: it has not. Kept for this tab, so that it goes on after a reload. */
export const usePresentingTimer = create<{ since: number | null }>()(() => ({ since: read() }));

/** Counts from now. */
export function restartTimer(): void {
  const since = Date.now();
  usePresentingTimer.setState({ since });
  try {
    sessionStorage.setItem(KEY, String(since));
  } catch {
    // Blocked: it counts until this page is loaded again.
  }
}

/** Counts from now, unless it counts already. */
export function startTimer(): void {
  if (usePresentingTimer.getState().since === null) restartTimer();
}
