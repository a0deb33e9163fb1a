import { arrange, orderOf, samePlace } from './arrange.ts';
import { BESIDE } from './clear-spot.ts';
import { boxesOf, overlaps, type Box } from './free-place.ts';
import type { Layout } from './layout.ts';
import { nodeSize } from './node-size.ts';
import { withoutNotes, type ScenarioRecord } from './record.ts';
import type { Scenario } from './scenario.ts';

function hasGrown(before: ScenarioRecord, after: ScenarioRecord): boolean {
  return before !== after && nodeSize(before)?.h !== nodeSize(after)?.h;
}

/** A drawing in the picture's own order stays in it; one that somebody has arranged is left alone. */
function placesInOrder(before: Scenario, after: Scenario): Layout {
  switch (after.layout === before.layout ? orderOf(before.records, before.layout) : null) {
    case 'all':
      return arrange(after.records);
    case 'withoutNotes':
      return { ...after.layout, ...arrange(withoutNotes(after.records)) };
    case null:
      return after.layout;
  }
}

/** The first place straight down where it covers nothing. */
function below(box: Box, obstacles: readonly Box[]): Box {
  const hit = obstacles.find((obstacle) => overlaps(box, obstacle));
  return hit === undefined ? box : below({ ...box, y: hit.y + hit.h + BESIDE }, obstacles);
}

/**
 * Where notes go that a node came to cover as it grew, or was pushed on: down, as it has grown, to where nothing stands. What
 * was covered before is left alone, for somebody wanted it so.
 */
function placesOfCovered(before: Scenario, after: Scenario, layout: Layout): Layout {
  const notes = after.records.filter(({ type }) => type === 'note');
  if (notes.length === 0) return layout;
  const was = boxesOf(before.records, before.layout);
  const boxes = new Map(boxesOf(after.records, layout));
  for (const { id, type } of after.records) if (type === 'organization') boxes.delete(id);
  const noteIds = new Set(notes.map(({ id }) => id));
  const changed = [...boxes].flatMap(([id, box]) => {
    const old = was.get(id);
    return !noteIds.has(id) && old !== undefined && (box.h > old.h || !samePlace(layout[id], after.layout[id])) ? [{ old, box }] : [];
  });
  const moved: { [id: string]: { x: number; y: number } } = {};
  for (const { id } of notes) {
    const note = boxes.get(id);
    const stood = was.get(id);
    if (note === undefined || stood === undefined || !changed.some(({ old, box }) => overlaps(note, box) && !overlaps(stood, old))) continue;
    const spot = below(
      note,
      [...boxes].flatMap(([other, box]) => (other === id ? [] : [box])),
    );
    boxes.set(id, spot);
    moved[id] = { ...layout[id], x: spot.x, y: spot.y };
  }
  return { ...layout, ...moved };
}

/**
 * Makes room for nodes that have got more or fewer rows: in a drawing that stands in the picture's own order all nodes follow; in
 * any other, notes that would be covered.
 *
 * @returns the layout after a change.
 */
export function layoutInOrder(before: Scenario, after: Scenario): Layout {
  if (after.records === before.records) return after.layout;
  // The DNS has a row for each record that is added.
  if (after.records.length > before.records.length) return placesOfCovered(before, after, after.layout);
  const someGrew = after.records.length === before.records.length && after.records.some((record, at) => hasGrown(before.records[at] ?? record, record));
  return someGrew ? placesOfCovered(before, after, placesInOrder(before, after)) : after.layout;
}
