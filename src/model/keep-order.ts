import { arrange, orderOf } from './arrange.ts';
import type { Layout } from './layout.ts';
import { nodeSize } from './node-size.ts';
import { withoutNotes, type ScenarioRecord } from './record.ts';
import type { Scenario } from './scenario.ts';

function hasGrown(before: ScenarioRecord, after: ScenarioRecord): boolean {
  return before !== after && nodeSize(before)?.h !== nodeSize(after)?.h;
}

/**
 * Makes room for nodes that have got more or fewer rows, in a drawing that stands in the picture's own order; one that
 * somebody has arranged is left alone.
 *
 * @returns the layout after a change.
 */
export function layoutInOrder(before: Scenario, after: Scenario): Layout {
  const isSame = after.layout === before.layout && after.records.length === before.records.length;
  const someGrew = isSame && after.records.some((record, at) => hasGrown(before.records[at] ?? record, record));
  switch (someGrew ? orderOf(before.records, before.layout) : null) {
    case 'all':
      return arrange(after.records);
    case 'withoutNotes':
      return { ...after.layout, ...arrange(withoutNotes(after.records)) };
    case null:
      return after.layout;
  }
}
