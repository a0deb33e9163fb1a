import { activeRun } from '../store/active-run.ts';
import { stepBack, stepForward, togglePlay } from '../store/clock.ts';
import { redo, undo } from '../store/document.ts';
import { removeSelection } from '../store/remove-selection.ts';

/** A command that keys start. */
type Shortcut = {
  matches: (event: KeyboardEvent) => boolean;
  run: () => void;
  /** Whether it also works while a field has the focus. */
  inFields: boolean;
};

function isModified(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

function plain(key: string): (event: KeyboardEvent) => boolean {
  return (event) => event.key === key && !isModified(event) && !event.altKey;
}

function withRun(act: (run: NonNullable<ReturnType<typeof activeRun>>) => void): () => void {
  return () => {
    const run = activeRun();
    if (run !== null) act(run);
  };
}

/** PageDown and PageUp are what a presenter's remote sends. */
const SHORTCUTS: readonly Shortcut[] = [
  { matches: (event) => isModified(event) && !event.shiftKey && event.key.toLowerCase() === 'z', run: undo, inFields: false },
  {
    matches: (event) => isModified(event) && ((event.shiftKey && event.key.toLowerCase() === 'z') || event.key.toLowerCase() === 'y'),
    run: redo,
    inFields: false,
  },
  { matches: plain('Delete'), run: removeSelection, inFields: false },
  { matches: plain('Backspace'), run: removeSelection, inFields: false },
  { matches: plain('PageDown'), run: withRun(stepForward), inFields: true },
  { matches: plain('PageUp'), run: withRun(stepBack), inFields: true },
  { matches: plain('.'), run: withRun(stepForward), inFields: false },
  { matches: plain(','), run: withRun(stepBack), inFields: false },
  { matches: plain('k'), run: withRun(togglePlay), inFields: false },
];

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input:not([type="range"]):not([type="checkbox"]), textarea, select') !== null;
}

/** Starts the command that belongs to a key. A dialog keeps its keys to itself. */
export function handleShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector('[role="dialog"], dialog[open]') !== null) return;
  const command = SHORTCUTS.find((shortcut) => shortcut.matches(event) && (shortcut.inFields || !isField(event.target)));
  if (command === undefined) return;
  event.preventDefault();
  command.run();
}
