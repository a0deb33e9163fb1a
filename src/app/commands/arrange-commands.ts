import { alignSelection, distributeSelection, movableSelection } from '../../canvas/align-selection.ts';
import { tidyDrawing } from '../../canvas/view.ts';
import type { CommandId } from '../../content/command-texts.ts';
import type { Edge } from '../../model/align.ts';
import { toggleLocked, useViewOptions } from '../../store/show/view-options.ts';
import { always, type Command } from './command.ts';

function isUnlocked(): boolean {
  return !useViewOptions.getState().locked;
}

function aligns(id: CommandId, edge: Edge): Command {
  return { id, group: 'arrange', shortcuts: [], enabled: () => isUnlocked() && movableSelection().size > 1, run: () => alignSelection(edge) };
}

function distributes(id: CommandId, axis: 'x' | 'y'): Command {
  return { id, group: 'arrange', shortcuts: [], enabled: () => isUnlocked() && movableSelection().size > 2, run: () => distributeSelection(axis) };
}

export const arrangeCommands: readonly Command[] = [
  { id: 'tidy', group: 'arrange', shortcuts: [{ key: 't' }], enabled: isUnlocked, run: tidyDrawing },
  aligns('alignLeft', 'left'),
  aligns('alignCenter', 'center'),
  aligns('alignRight', 'right'),
  aligns('alignTop', 'top'),
  aligns('alignMiddle', 'middle'),
  aligns('alignBottom', 'bottom'),
  distributes('distributeHorizontally', 'x'),
  distributes('distributeVertically', 'y'),
  { id: 'lock', group: 'arrange', shortcuts: [{ key: 'l' }], enabled: always, run: toggleLocked },
];
