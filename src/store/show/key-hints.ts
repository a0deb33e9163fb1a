import { create } from 'zustand';
import type { CommandId } from '../../content/command-texts.ts';

type KeyHints = { readonly [C in CommandId]?: string };

/** The first key of each command, as it is written on this reader's keyboard: for buttons that say what else starts them. */
export const useKeyHints = create<{ hints: KeyHints }>()(() => ({ hints: {} }));

/** Called by whoever knows the keys. */
export function setKeyHints(hints: KeyHints): void {
  useKeyHints.setState({ hints });
}

/** The key of a command; null: it has none, or none is known yet. */
export function useKeyHint(command: CommandId | null): string | null {
  return useKeyHints(({ hints }) => (command === null ? null : (hints[command] ?? null)));
}
