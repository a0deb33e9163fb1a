import { create } from 'zustand';

/** Which message of the list is open for editing; null: none. */
export const useOpenMessage = create<{ id: string | null }>()(() => ({ id: null }));

/** Opens one message of the list, and closes the one that was open; null closes it. */
export function openMessage(id: string | null): void {
  useOpenMessage.setState({ id });
}
