import { alignBoxes, distributeBoxes, withSpots, type Box, type Edge } from '../model/align.ts';
import { boxesOf } from '../model/free-place.ts';
import { currentScenario } from '../store/document.ts';
import { movePlacements } from '../store/edit/records.ts';
import { useSession } from '../store/session.ts';
import { withMembers } from './node-changes.ts';

/** What of the selection stands somewhere of its own: members of a selected frame move with it and are left out. */
export function movableSelection(): Map<string, Box> {
  const { records, layout } = currentScenario();
  const ids = new Set(useSession.getState().selection.ids);
  const rects = boxesOf(records, layout);
  const carried = new Set(records.flatMap((record) => ('organization' in record && record.organization !== null && ids.has(record.organization) ? [record.id] : [])));
  return new Map([...rects].filter(([id]) => ids.has(id) && !carried.has(id)));
}

function move(spots: ReadonlyMap<string, { x: number; y: number }>): void {
  const scenario = currentScenario();
  movePlacements(withMembers(scenario, withSpots(scenario.layout, spots)), null);
}

/** Puts the selected nodes on one line. */
export function alignSelection(edge: Edge): void {
  move(alignBoxes(movableSelection(), edge));
}

/** Gives the selected nodes equal distances. */
export function distributeSelection(axis: 'x' | 'y'): void {
  move(distributeBoxes(movableSelection(), axis));
}

/**
 * Moves the selected nodes a little way; one press after the other is one entry of the history.
 *
 * @returns whether there was anything to move.
 */
export function nudgeSelection(dx: number, dy: number): boolean {
  const boxes = movableSelection();
  if (boxes.size === 0) return false;
  const scenario = currentScenario();
  const spots = new Map([...boxes].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
  movePlacements(withMembers(scenario, withSpots(scenario.layout, spots)), `keys:${[...boxes.keys()].join(' ')}`);
  return true;
}
