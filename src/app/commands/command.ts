import type { CommandGroup, CommandId } from '../../content/command-texts.ts';
import { usePresenting } from '../../store/teach/presenting.ts';
import type { Shortcut } from './shortcut.ts';

/** Something a user can have done: by a menu, a button, a key or the command palette. */
export type Command = {
  id: CommandId;
  group: CommandGroup;
  shortcuts: readonly Shortcut[];
  /** Its keys work while a field has the focus, too. */
  inFields?: true;
  /** The browser turns its keys into an event of its own, which does the work. */
  byEvent?: true;
  enabled: () => boolean;
  run: () => void;
};

/** What a presenter needs: to play, to look closer, and the page's own. All else would change the drawing before the class. */
const PRESENTED: ReadonlySet<CommandGroup> = new Set(['play', 'view', 'present', 'page']);

/** Whether a command can be started now. */
export function isPossible({ group, enabled }: Command): boolean {
  return enabled() && (!usePresenting.getState().on || PRESENTED.has(group));
}

/** For commands that are always possible. */
export const always = (): boolean => true;
