import { create } from 'zustand';
import type { RowRef } from './session.ts';

/** The dialogs that commands and gestures open; one at a time. */
export type CommandDialog =
  | { key: 'commands' }
  | { key: 'shortcuts' }
  | { key: 'parts' }
  /** Where a new route from a record (or the DNS) leads. */
  | { key: 'connect'; source: string }
  /** Which of several things a drawn route is. */
  | { key: 'chooseRoute'; source: string; target: string }
  /** Where a route that exists shall lead. */
  | { key: 'reconnect'; row: RowRef };

/** Which of them is open; null: none. */
export const useCommandDialog = create<{ dialog: CommandDialog | null }>()(() => ({ dialog: null }));

/** Opens a dialog in place of the one that is open. */
export function openCommandDialog(dialog: CommandDialog): void {
  useCommandDialog.setState({ dialog });
}

export function closeCommandDialog(): void {
  useCommandDialog.setState({ dialog: null });
}
