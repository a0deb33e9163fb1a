import { copyPart } from '../model/copy-part.ts';
import { boxesOf } from '../model/free-place.ts';
import { currentScenario, undo } from '../store/document.ts';
import { duplicate } from '../store/edit/paste.ts';
import { organizationAt } from './organization-at.ts';

/** Ends a drag with a copy of what was dragged at its end, in whose frame it lies there; the originals go back to its start. */
export function dropCopy(ids: readonly string[]): void {
  const dropped = currentScenario();
  const rects = boxesOf(dropped.records, dropped.layout);
  undo();
  const part = copyPart(currentScenario(), ids);
  if (part === null) return;
  const layout = Object.fromEntries(Object.keys(part.layout).map((id) => [id, dropped.layout[id] ?? { x: 0, y: 0 }]));
  const homes: { [record: string]: string } = {};
  for (const record of part.records) {
    const rect = rects.get(record.id);
    const home = rect === undefined || !('organization' in record) || record.organization !== null ? null : organizationAt(dropped, rect);
    if (home !== null) homes[record.id] = home;
  }
  duplicate({ ...part, layout, homes });
}
