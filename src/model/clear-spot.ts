import { boxesOf, distance, overlaps } from './free-place.ts';
import type { Layout } from './layout.ts';
import type { ScenarioRecord } from './record.ts';

/** Room that is left between a node and the one it was put upon, in pixels. */
export const BESIDE = 16;
/** A node that is pushed aside by others more often than this stays where it was put. */
const PUSHES = 400;

/**
 * Where a node comes to stand that was put somewhere by hand: there, or as little beside it as is needed so that it covers
 * no other node. Frames are ground, and are stood on.
 *
 * @param id the node; it may be in `records` and `layout` already.
 * @param spot its upper left corner.
 */
export function clearSpot(id: string, spot: { x: number; y: number }, records: readonly ScenarioRecord[], layout: Layout): { x: number; y: number } {
  const frames = new Set(records.flatMap((other) => (other.type === 'organization' ? [other.id] : [])));
  const boxes = boxesOf(records, { ...layout, [id]: { ...layout[id], ...spot } });
  const wanted = frames.has(id) ? undefined : boxes.get(id);
  if (wanted === undefined) return spot;
  const obstacles = [...boxes].flatMap(([other, box]) => (other === id || frames.has(other) ? [] : [box]));
  // Nearest first; what is pushed from one node upon the next goes on from there.
  const open = [wanted];
  const seen = new Set<string>();
  for (let push = 0; push < PUSHES; push += 1) {
    const box = open.shift();
    if (box === undefined) break;
    if (seen.has(`${box.x} ${box.y}`)) continue;
    seen.add(`${box.x} ${box.y}`);
    const hit = obstacles.find((obstacle) => overlaps(box, obstacle));
    if (hit === undefined) return { x: box.x, y: box.y };
    open.push(
      { ...box, x: hit.x - box.w - BESIDE },
      { ...box, x: hit.x + hit.w + BESIDE },
      { ...box, y: hit.y - box.h - BESIDE },
      { ...box, y: hit.y + hit.h + BESIDE },
    );
    open.sort((a, b) => distance(a, wanted) - distance(b, wanted));
  }
  return spot;
}
