import type { CommandId } from '../../content/command-texts.ts';
import { COMMANDS } from './all-commands.ts';
import { isMac } from './is-mac.ts';
import { writeShortcut } from './shortcut.ts';

/** The first keys of a command, as they are written on this keyboard; none: it has no keys. */
export function keysOf(id: CommandId): { keys?: string } {
  const shortcut = COMMANDS.find((command) => command.id === id)?.shortcuts[0];
  return shortcut === undefined ? {} : { keys: writeShortcut(shortcut, isMac()) };
}
