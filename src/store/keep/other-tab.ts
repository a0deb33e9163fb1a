import type { Scenario } from '../../model/scenario.ts';
import { shareUnchanged } from './share-unchanged.ts';
import { change, currentScenario, DRAG, useDocument } from '../document.ts';
import { isSameDrawing } from './page-journal.ts';

/** How soon it is looked again whether something is still under way, in milliseconds. */
const LOOK_AGAIN_MS = 500;

/**
 * Makes the open drawing the one that another tab has saved. All that comes from other tabs without a change of this one's in
 * between is one entry of the history: undo leads to what was last drawn here, and not through another's keystrokes.
 */
export function changeTo(there: Scenario): void {
  const here = currentScenario();
  const shared = shareUnchanged(here, there);
  // The texts of large drawings take a while to write.
  if (shared.records === here.records && isSameDrawing(here, there)) return;
  // With a layout of its own, nothing is arranged anew: the other tab has made room where it was needed.
  change({ key: 'otherTab' }, () => ({ ...shared, layout: { ...shared.layout } }), 'otherTab');
}

/**
 * Whether something is under way that began with the drawing as it is shown: a hand or a finger holds something, or a dialog
 * is open, which may write what it prepared from it.
 */
export function isUnderWay(): boolean {
  return useDocument.getState().gesture === DRAG || document.querySelector(':active, dialog[open]') !== null;
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Calls back once nothing is under way; a later call takes the place of one that still waits. */
export function onceFree(act: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => (isUnderWay() ? onceFree(act) : act()), LOOK_AGAIN_MS);
}
