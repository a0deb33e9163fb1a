import { create } from 'zustand';
import { showDialog } from './open-dialog.ts';

/** What the dialog for headers shall read as soon as it is open; null: nothing yet. */
export const useHeaderSource = create<{ source: string | File | null }>()(() => ({ source: null }));

/** Opens the reading of a message's headers. */
export function openHeaders(source: string | File | null = null): void {
  useHeaderSource.setState({ source });
  showDialog('headers');
}

/** Whether a pasted text looks like a message's headers. Looks at its beginning only: it may be long. */
export function looksLikeHeaders(text: string): boolean {
  return /^[>\s]*Received:\s+(?:from|by)\s/im.test(text.slice(0, 50_000));
}
