import type { CommandId } from '../../content/command-texts.ts';
import { addCommands } from './add-commands.ts';
import { arrangeCommands } from './arrange-commands.ts';
import { isPossible, type Command } from './command.ts';
import { drawingCommands } from './drawing-commands.ts';
import { editCommands } from './edit-commands.ts';
import { pageCommands } from './page-commands.ts';
import { playCommands } from './play-commands.ts';
import { presentCommands } from './present-commands.ts';
import { viewCommands } from './view-commands.ts';

/** The one list of commands. */
export const COMMANDS: readonly Command[] = [...editCommands, ...addCommands, ...arrangeCommands, ...viewCommands, ...playCommands, ...presentCommands, ...drawingCommands, ...pageCommands];

/** Whether a command is possible now. */
export function canRun(id: CommandId): boolean {
  const command = COMMANDS.find((candidate) => candidate.id === id);
  return command !== undefined && isPossible(command);
}

/** Starts a command by its id, if it is possible now. */
export function runCommand(id: CommandId): void {
  const command = COMMANDS.find((candidate) => candidate.id === id);
  if (command !== undefined && isPossible(command)) command.run();
}
