import type { CommandGroup, CommandId } from '../../content/command-texts.ts';
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

/** For commands that are always possible. */
export const always = (): boolean => true;
