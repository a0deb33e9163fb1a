import { create } from 'zustand';
import { seek } from '../run/clock.ts';
import { showRun, useSession } from '../session.ts';

/** Which message of the list is open for editing; null: none. */
export const useOpenMessage = create<{ id: string | null }>()(() => ({ id: null }));

/** The run of a message to its first recipient: run ids are the message's id and the recipient's place in its list. */
function firstRun(message: string): string {
  return `${message}.1`;
}

/** Opens one message of the list, closes the one that was open, and shows its run; null closes it. */
export function openMessage(id: string | null): void {
  useOpenMessage.setState({ id });
  if (id === null || useSession.getState().activeRun?.startsWith(`${id}.`) === true) return;
  showRun(firstRun(id));
  // Together, all of them go on where they are.
  if (!useSession.getState().together) seek(0);
}
