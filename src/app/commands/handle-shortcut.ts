import { useCommandDialog } from '../../store/show/command-dialogs.ts';
import { useOpenDialog } from '../../store/show/open-dialog.ts';
import { usePresenting } from '../../store/teach/presenting.ts';
import { usePreferences } from '../../store/preferences.ts';
import { COMMANDS } from './all-commands.ts';
import { isPossible, type Command } from './command.ts';
import { holdSpace } from './hold-space.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { isSingleKey, matches, type Shortcut } from './shortcut.ts';

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input:not([type="range"]):not([type="checkbox"]), textarea, select, [role="menu"], [role="listbox"]') !== null;
}

function isOn({ within, presenting }: Shortcut, target: EventTarget | null): boolean {
  if (presenting === true && (!usePresenting.getState().on || isField(target))) return false;
  return within === undefined || (target instanceof HTMLElement && target.matches(within));
}

function isMeant(command: Command, event: KeyboardEvent): boolean {
  if (command.byEvent === true || (command.inFields !== true && isField(event.target))) return false;
  const { singleKeys } = usePreferences.getState();
  return command.shortcuts.some(
    (shortcut) => matches(shortcut, event) && isOn(shortcut, event.target) && (!isSingleKey(shortcut) || (singleKeys && !isField(event.target))),
  );
}

/** A dialog that is still being loaded is open already: what is typed into it must start nothing. */
function isDialogOpen(): boolean {
  return useCommandDialog.getState().dialog !== null || useOpenDialog.getState().dialog !== null || document.querySelector('[role="dialog"], dialog[open]') !== null;
}

/** Starts the command that belongs to a key. A dialog keeps its keys to itself. */
export function handleShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
  // One key may mean two things, one of them while presenting.
  const command = COMMANDS.find((candidate) => isMeant(candidate, event) && isPossible(candidate));
  if (event.key === ' ' && event.target instanceof HTMLElement && event.target.matches('body, .react-flow__node')) {
    // Else the page would scroll by it.
    event.preventDefault();
    if (!event.repeat) holdSpace(command?.run ?? null);
    return;
  }
  if (command === undefined) {
    if (moveByArrows(event)) event.preventDefault();
    return;
  }
  event.preventDefault();
  command.run();
}
