import { boxesOf, distance, overlaps, type Box } from './free-place.ts';
import { DNS_ID, FRONT_DOOR_ID, type Layout } from './layout.ts';
import { dnsSize, FRONT_DOOR_HEIGHT, nodeSize } from './node-size.ts';
import type { ScenarioRecord } from './record.ts';

/** Room that is left between a node and the one it was put upon, in pixels. */
const BESIDE = 16;
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
  const record = records.find((candidate) => candidate.id === id);
  const size =
    id === DNS_ID
      ? dnsSize(records.filter((other) => other.type === 'mxRecord'))
      : id === FRONT_DOOR_ID
        ? { w: layout[id]?.w ?? 520, h: FRONT_DOOR_HEIGHT }
        : record === undefined || record.type === 'organization'
          ? null
          : nodeSize(record);
  if (size === null) return spot;
  const frames = new Set(records.flatMap((other) => (other.type === 'organization' ? [other.id] : [])));
  const obstacles = [...boxesOf(records, layout)].flatMap(([other, box]) => (other === id || frames.has(other) ? [] : [box]));
  const wanted: Box = { ...spot, ...size };
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
