import { create } from 'zustand';

/** The dialogs of the shell; one at a time. */
export type DialogName = 'gallery' | 'drawings' | 'picture' | 'share' | 'trace' | 'fork' | 'coverage' | 'import' | 'cmdlets' | 'headers' | 'evidence';

/** Which dialog is open; null: none. */
export const useOpenDialog = create<{ dialog: DialogName | null }>()(() => ({ dialog: null }));

/** Opens a dialog in place of the one that is open. */
export function showDialog(dialog: DialogName): void {
  useOpenDialog.setState({ dialog });
}

export function closeDialog(): void {
  useOpenDialog.setState({ dialog: null });
}
