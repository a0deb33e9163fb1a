import { arrange, isInOrder, samePlace } from './arrange.ts';
import { DNS_ID, FRONT_DOOR_ID, type Layout, type Placement } from './layout.ts';
import { dnsSize, FRAME_HEAD, FRONT_DOOR_HEIGHT, NODE_WIDTH, nodeSize, type Size } from './node-size.ts';
import { withoutNotes, type ScenarioRecord } from './record.ts';

const GAP = 28;
const PADDING = 24;
const STEP = 4;

/** Space between the front door and the hosts below it. */
const BELOW_DOOR = 64;
/** Space between a frame's heading and its tenant: the forest's own heading passes there. */
const ABOVE_TENANT = 44;

/** The size of a frame that is dropped somewhere: as wide as one column of nodes. */
export const NEW_FRAME: Size = { w: NODE_WIDTH + 2 * PADDING, h: 400 };

/** The width of a front door that was given none. */
const DOOR_WIDTH = 520;

export type Box = { x: number; y: number; w: number; h: number };

/**
 * What everything covers: frames by the extent they were given, the front door by its width, all else by what stands in it.
 *
 * @returns by record id, and the front door and the DNS by their reserved ids. What has no place, or no node, is not in it.
 */
export function boxesOf(records: readonly ScenarioRecord[], layout: Layout): ReadonlyMap<string, Box> {
  if (last?.records !== records || last.layout !== layout) last = { records, layout, boxes: findBoxes(records, layout) };
  return last.boxes;
}

/** Everybody asks about the same drawing: after each step of a drag the nodes, the routes and the messages do. */
let last: { records: readonly ScenarioRecord[]; layout: Layout; boxes: ReadonlyMap<string, Box> } | null = null;

function findBoxes(records: readonly ScenarioRecord[], layout: Layout): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const put = (id: string, sizeAt: (place: Placement) => Size | null): void => {
    const place = layout[id];
    const size = place === undefined ? null : sizeAt(place);
    if (place !== undefined && size !== null) boxes.set(id, { x: place.x, y: place.y, ...size });
  };
  for (const record of records) {
    put(record.id, ({ w = NEW_FRAME.w, h = NEW_FRAME.h }) => (record.type === 'organization' ? { w, h } : nodeSize(record)));
  }
  put(FRONT_DOOR_ID, ({ w = DOOR_WIDTH }) => ({ w, h: FRONT_DOOR_HEIGHT }));
  put(DNS_ID, () => dnsSize(records.filter((record) => record.type === 'mxRecord')));
  return boxes;
}

/** Covers nothing. */
const NOWHERE: Box = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY, w: 0, h: 0 };

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** What several cover together; nothing at the origin for none. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, w: 0, h: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  };
}

const snap = (value: number): number => Math.round(value / STEP) * STEP;

/** Whether a box keeps its distance from all others. */
function isFree(box: Box, obstacles: readonly Box[]): boolean {
  const wide = { x: box.x - GAP / 2, y: box.y - GAP / 2, w: box.w + GAP, h: box.h + GAP };
  return !obstacles.some((obstacle) => overlaps(wide, obstacle));
}

/** The free place nearest to a wanted one, searched in growing rings. */
function nearestFree(wanted: Box, obstacles: readonly Box[]): Placement {
  const stepX = wanted.w / 2 + GAP / 2;
  const stepY = wanted.h / 2 + GAP / 2;
  for (let ring = 0; ring < 200; ring += 1) {
    const found = ringOf(ring)
      .map(([column, row]) => ({ ...wanted, x: snap(wanted.x + column * stepX), y: snap(wanted.y + row * stepY) }))
      .filter((box) => isFree(box, obstacles))
      .sort((a, b) => distance(a, wanted) - distance(b, wanted))[0];
    if (found !== undefined) return { x: found.x, y: found.y };
  }
  return { x: wanted.x, y: wanted.y };
}

/** The cells of a square ring around the middle. */
function ringOf(ring: number): [column: number, row: number][] {
  if (ring === 0) return [[0, 0]];
  const cells: [number, number][] = [];
  for (let at = -ring; at < ring; at += 1) cells.push([at, -ring], [ring, at], [-at, ring], [-ring, -at]);
  return cells;
}

export function distance(a: Box, b: Box): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Where a frame's nodes begin: tenants above the front door, hosts below it, wherever it crosses the frame. */
function topInFrame(record: ScenarioRecord, frame: Box, door: Box | undefined): number {
  if (record.type === 'tenant') return frame.y + FRAME_HEAD + ABOVE_TENANT;
  const crosses = door !== undefined && overlaps(door, frame);
  return crosses ? door.y + door.h + BELOW_DOOR : frame.y + FRAME_HEAD + PADDING;
}

/** The first free place in a frame from the top down. */
function placeInFrame(size: Size, frame: Box, top: number, others: readonly Box[]): Placement {
  const box = { x: snap(frame.x + PADDING), y: snap(top), ...size };
  while (!isFree(box, others)) box.y += STEP;
  return { x: box.x, y: box.y };
}

/**
 * The frame of a record's organization, grown as far as it must be so that the record stands in it.
 *
 * @param spot the record's upper left corner.
 * @returns the frame's new placement; nothing where it need not grow.
 */
export function growFrame(record: ScenarioRecord, spot: { x: number; y: number }, layout: Layout): Layout {
  const home = 'organization' in record ? record.organization : null;
  const size = nodeSize(record);
  const place = home === null ? undefined : layout[home];
  if (home === null || size === null || place === undefined) return {};
  const frame = { x: place.x, y: place.y, w: place.w ?? NEW_FRAME.w, h: place.h ?? NEW_FRAME.h };
  const x = Math.min(frame.x, spot.x - PADDING);
  const y = Math.min(frame.y, spot.y - FRAME_HEAD);
  const grown = {
    x,
    y,
    w: Math.max(frame.x + frame.w, spot.x + size.w + PADDING) - x,
    h: Math.max(frame.y + frame.h, spot.y + size.h + PADDING) - y,
  };
  return samePlace(grown, frame) ? {} : { [home]: grown };
}

/** What a new record changes in the picture's own order; null when somebody has arranged the drawing otherwise, or a note lies there. */
function orderedPlaces(record: ScenarioRecord, records: readonly ScenarioRecord[], layout: Layout): Layout | null {
  if (record.type === 'note' || !isInOrder(records, layout)) return null;
  const others = [...withoutNotes(records), record];
  const changed = Object.fromEntries(Object.entries(arrange(others)).filter(([id, place]) => !samePlace(place, layout[id])));
  const after = boxesOf([...records, record], { ...layout, ...changed });
  const notes = records.flatMap(({ id, type }) => (type === 'note' ? (after.get(id) ?? []) : []));
  const isCovered = others.some(({ id, type }) => type !== 'organization' && notes.some((note) => overlaps(note, after.get(id) ?? NOWHERE)));
  return isCovered ? null : changed;
}

/**
 * A new frame takes the next column of the picture's own order, and the front door reaches to it, as long as nobody has
 * arranged things otherwise; else it stands to the right of everything.
 */
function framePlaces(record: ScenarioRecord, records: readonly ScenarioRecord[], layout: Layout, boxes: ReadonlyMap<string, Box>): Layout {
  const door = layout[FRONT_DOOR_ID];
  const before = arrange(records)[FRONT_DOOR_ID];
  const after = arrange([...records, record]);
  const column = after[record.id];
  const grown = after[FRONT_DOOR_ID];
  const isUntouched = door !== undefined && before !== undefined && door.x === before.x && door.y === before.y && door.w === before.w;
  if (isUntouched && grown?.y === door.y && column?.w !== undefined && column.h !== undefined) {
    const box = { x: column.x, y: column.y, w: column.w, h: column.h };
    if (![...boxes].some(([id, other]) => id !== FRONT_DOOR_ID && overlaps(box, other))) return { [record.id]: column, [FRONT_DOOR_ID]: grown };
  }
  const bounds = boundsOf([...boxes.values()]);
  return { [record.id]: { x: snap(bounds.x + bounds.w + (boxes.size === 0 ? 0 : 2 * GAP)), y: snap(bounds.y), ...NEW_FRAME } };
}

/**
 * Where a new record goes when nobody said where. As long as the drawing stands in the picture's own order it stays in it.
 * Else: into its organization's frame, which grows when it has to; a frame beside the others; anything else as near to the
 * middle of the drawing as there is room.
 *
 * @param record is not among `records` yet.
 * @returns placements to write: the record's (an MX record has none, it is a row of the DNS), and those of what makes room.
 */
export function freePlaces(record: ScenarioRecord, records: readonly ScenarioRecord[], layout: Layout): Layout {
  const ordered = orderedPlaces(record, records, layout);
  if (ordered !== null) return ordered;
  const boxes = boxesOf(records, layout);
  if (record.type === 'organization') return framePlaces(record, records, layout, boxes);
  const size = nodeSize(record);
  if (size === null) return {};
  const home = 'organization' in record && record.organization !== null ? record.organization : null;
  const frame = home === null ? undefined : boxes.get(home);
  if (home === null || frame === undefined) {
    const obstacles = [...boxes.values()];
    const bounds = boundsOf(obstacles);
    const middle = { x: snap(bounds.x + (bounds.w - size.w) / 2), y: snap(bounds.y + (bounds.h - size.h) / 2), ...size };
    return { [record.id]: nearestFree(middle, obstacles) };
  }
  const frames = new Set(records.flatMap((other) => (other.type === 'organization' ? [other.id] : [])));
  const inside = [...boxes].filter(([id]) => !frames.has(id)).map(([, box]) => box);
  const place = placeInFrame(size, frame, topInFrame(record, frame, boxes.get(FRONT_DOOR_ID)), inside);
  const needed = place.y + size.h + PADDING - frame.y;
  return needed <= frame.h ? { [record.id]: place } : { [record.id]: place, [home]: { x: frame.x, y: frame.y, w: frame.w, h: needed } };
}
