import type { NodeChange } from '@xyflow/react';
import { clearSpot } from '../model/clear-spot.ts';
import { boxesOf } from '../model/free-place.ts';
import type { Placement } from '../model/layout.ts';
import type { Scenario } from '../model/scenario.ts';
import { currentScenario, DRAG, endGesture, useDocument } from '../store/document.ts';
import { joinOrganizations, movePlacements } from '../store/edit/records.ts';
import { select, useSession } from '../store/session.ts';
import { currentLeader, lead } from './guides/leader.ts';
import { organizationAt } from './organization-at.ts';
import type { CanvasNode } from './project-nodes.ts';

/** Records of an organization move with its frame. */
export function withMembers(scenario: Scenario, moved: ReadonlyMap<string, Placement>): Map<string, Placement> {
  const all = new Map(moved);
  for (const [id, place] of moved) {
    const before = scenario.layout[id];
    const frame = scenario.records.find((record) => record.id === id);
    if (frame?.type !== 'organization' || before === undefined) continue;
    const dx = place.x - before.x;
    const dy = place.y - before.y;
    for (const record of scenario.records) {
      if (!('organization' in record) || record.organization !== id || moved.has(record.id)) continue;
      const own = scenario.layout[record.id];
      if (own !== undefined) all.set(record.id, { ...own, x: own.x + dx, y: own.y + dy });
    }
  }
  return all;
}

/** MX records are rows of the DNS and no nodes: React Flow never reports that one of them is left for something else. */
function withoutRows(scenario: Scenario, ids: ReadonlySet<string>): string[] {
  const rows = new Set(scenario.records.flatMap((record) => (record.type === 'mxRecord' ? [record.id] : [])));
  return [...ids].filter((id) => !rows.has(id));
}

/**
 * Writes what React Flow reports: moves and sizes to the document, selection to the session.
 *
 * @param adding whether what is clicked is selected beside what is selected already.
 */
export function applyNodeChanges(changes: readonly NodeChange<CanvasNode>[], adding: boolean): void {
  const scenario = currentScenario();
  const moved = new Map<string, Placement>();
  let dragging = false;
  let selected: Set<string> | null = null;
  for (const change of changes) {
    if (change.type === 'position' && change.position !== undefined) {
      const before = moved.get(change.id) ?? scenario.layout[change.id] ?? { x: 0, y: 0 };
      moved.set(change.id, { ...before, x: Math.round(change.position.x), y: Math.round(change.position.y) });
      dragging ||= change.dragging === true;
    } else if (change.type === 'dimensions' && change.setAttributes !== undefined && change.dimensions !== undefined) {
      const before = moved.get(change.id) ?? scenario.layout[change.id] ?? { x: 0, y: 0 };
      moved.set(change.id, { ...before, w: Math.round(change.dimensions.width), h: Math.round(change.dimensions.height) });
      dragging = true;
    } else if (change.type === 'select') {
      selected ??= new Set(useSession.getState().selection.ids);
      if (change.selected) selected.add(change.id);
      else selected.delete(change.id);
    }
  }
  const isResize = changes.some((change) => change.type === 'dimensions');
  const led = moved.size === 0 ? moved : isResize ? leadSizes(moved) : lead(moved);
  if (hasMoved(scenario, led)) {
    // The last report of a drag says that it is over; where it has been led elsewhere meanwhile, that is the drag's, too.
    const gesture = dragging || useDocument.getState().gesture === DRAG ? DRAG : `keys:${[...moved.keys()].join(' ')}`;
    movePlacements(isResize ? led : withMembers(scenario, led), gesture);
  }
  // Else what is moved next, by hand or by keys, would be one entry of the history with it.
  if (changes.some((change) => change.type === 'dimensions' && change.resizing === false)) {
    endGesture();
    currentLeader()?.end();
  }
  if (selected !== null) select(adding ? [...selected] : withoutRows(scenario, selected));
}

/** Where the edges of what is pulled larger or smaller shall stand. */
function leadSizes(pulled: ReadonlyMap<string, Placement>): Map<string, Placement> {
  return new Map(
    [...pulled].map(([id, place]) => {
      const { w, h } = place;
      return [id, w === undefined || h === undefined ? place : (currentLeader()?.leadSize(id, { ...place, w, h }) ?? place)];
    }),
  );
}

function hasMoved(scenario: Scenario, moved: ReadonlyMap<string, Placement>): boolean {
  return [...moved].some(([id, place]) => {
    const before = scenario.layout[id];
    return before === undefined || before.x !== place.x || before.y !== place.y || before.w !== place.w || before.h !== place.h;
  });
}

/** A single node that was dropped upon others steps aside: nothing of the drawing is hidden behind it. */
function uncover(nodes: readonly CanvasNode[]): void {
  const [only, ...more] = nodes;
  const { records, layout } = currentScenario();
  const place = only === undefined ? undefined : layout[only.id];
  if (only === undefined || place === undefined || more.length > 0) return;
  const spot = clearSpot(only.id, place, records, layout);
  if (spot.x !== place.x || spot.y !== place.y) movePlacements(new Map([[only.id, { ...place, ...spot }]]), DRAG);
}

/** Whether Alt is held: then a copy is dropped, and the originals stay where they were. */
function isCopying(event: unknown): boolean {
  return event instanceof MouseEvent && event.altKey && useDocument.getState().gesture === DRAG;
}

/** After a drag: what was dropped into another frame belongs to that organization now. */
export function finishDrag(event: unknown, _node: unknown, nodes: readonly CanvasNode[] = []): void {
  if (isCopying(event)) {
    void import('./drop-copy.ts').then(({ dropCopy }) => dropCopy(nodes.map(({ id }) => id)));
    return;
  }
  const scenario = currentScenario();
  const rects = boxesOf(scenario.records, scenario.layout);
  const homes = new Map<string, string | null>();
  for (const { id } of nodes) {
    const record = scenario.records.find((candidate) => candidate.id === id);
    const rect = rects.get(id);
    if (record === undefined || rect === undefined || !('organization' in record)) continue;
    const home = organizationAt(scenario, rect);
    if (home !== record.organization) homes.set(id, home);
  }
  if (homes.size > 0) joinOrganizations(homes, DRAG);
  uncover(nodes);
  endGesture();
}
