import { create } from 'zustand';
import type { RowRef } from '../session.ts';

/** The dialogs that commands and gestures open; one at a time. */
export type CommandDialog =
  | { key: 'commands' }
  | { key: 'shortcuts' }
  | { key: 'parts' }
  /** What can be done at a point of the window: with what is selected, on empty ground, or only what can be added there. */
  | { key: 'menu'; on: MenuPlace; x: number; y: number }
  /** Where a new route from a record (or the DNS) leads. */
  | { key: 'connect'; source: string }
  /** Which of several things a drawn route is. */
  | { key: 'chooseRoute'; source: string; target: string }
  /** Where a route that exists shall lead. */
  | { key: 'reconnect'; row: RowRef };

/** What a menu was asked for. */
export type MenuPlace = 'selection' | 'ground' | 'adding';

/** Which of them is open; null: none. */
export const useCommandDialog = create<{ dialog: CommandDialog | null }>()(() => ({ dialog: null }));

/** Opens a dialog in place of the one that is open. */
export function openCommandDialog(dialog: CommandDialog): void {
  useCommandDialog.setState({ dialog });
}

export function closeCommandDialog(): void {
  useCommandDialog.setState({ dialog: null });
}
