import { boxesOf } from '../model/free-place.ts';
import type { ScenarioRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Rect } from './geometry/points.ts';
import { forestRect } from './geometry/rects.ts';
import type { FrameColor } from './project-nodes.ts';

/** One box of the overview, from the back to the front. */
export type OverviewBox = { rect: Rect; color: FrameColor; look: 'frame' | 'forest' | 'node'; name: string; selected: boolean };

function colorsOf(records: readonly ScenarioRecord[]): Map<string, FrameColor> {
  return new Map(records.flatMap((record) => (record.type === 'organization' ? [[record.id, record.color] as const] : [])));
}

/** Everything of a drawing as boxes. */
export function overviewBoxes({ records, layout }: Scenario, selected: ReadonlySet<string>): OverviewBox[] {
  const rects = boxesOf(records, layout);
  const colors = colorsOf(records);
  const known = new Map(records.map((record) => [record.id, record]));
  const boxes = [...rects].map(([id, rect]): OverviewBox => {
    const record = known.get(id);
    const home = record !== undefined && 'organization' in record ? record.organization : null;
    const isFrame = record?.type === 'organization';
    return {
      rect,
      color: isFrame ? record.color : ((home === null ? undefined : colors.get(home)) ?? 'neutral'),
      look: isFrame ? 'frame' : 'node',
      name: record !== undefined && 'name' in record ? record.name : '',
      selected: selected.has(id),
    };
  });
  const forest = forestRect(records, rects);
  const frames = boxes.filter(({ look }) => look === 'frame');
  const nodes = boxes.filter(({ look }) => look === 'node');
  return [...frames, ...(forest === null ? [] : [{ rect: forest, color: 'neutral' as const, look: 'forest' as const, name: '', selected: false }]), ...nodes];
}
