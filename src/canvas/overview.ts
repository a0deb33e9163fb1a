import { boxesOf } from '../model/free-place.ts';
import type { ScenarioRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { currentScenario } from '../store/document.ts';
import type { FrameColor } from './project-nodes.ts';
import { forestRect } from './geometry/rects.ts';
import type { Point, Rect } from './geometry/points.ts';

/** Below this zoom no word of a card can be read. */
const FAR = 0.35;
/** Fewer records than these are drawn as cards at any zoom. */
const FEW = 150;

/** Whether the drawing is shown as plain boxes: so far away that nothing could be read, and too large to draw it anyway. */
export function isOverview(zoom: number, records: number): boolean {
  return zoom < FAR && records > FEW;
}

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

/** What the whole drawing covers. */
export function drawingBounds(): { x: number; y: number; width: number; height: number } {
  const { records, layout } = currentScenario();
  const rects = [...boxesOf(records, layout).values()];
  const x = Math.min(0, ...rects.map((rect) => rect.x));
  const y = Math.min(0, ...rects.map((rect) => rect.y));
  return { x, y, width: Math.max(1, ...rects.map((rect) => rect.x + rect.w)) - x, height: Math.max(1, ...rects.map((rect) => rect.y + rect.h)) - y };
}

/** The record at a point of the drawing, the foremost first; null: none. */
export function recordAt({ x, y }: Point): string | null {
  const { records, layout } = currentScenario();
  const rects = boxesOf(records, layout);
  const hits = records.filter(({ id }) => {
    const rect = rects.get(id);
    return rect !== undefined && x >= rect.x && x <= rect.x + rect.w && y >= rect.y && y <= rect.y + rect.h;
  });
  return (hits.findLast((record) => record.type !== 'organization') ?? hits.at(-1))?.id ?? null;
}
