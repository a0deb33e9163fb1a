import { DNS_ID, FRONT_DOOR_ID, FURTHEST, type Layout, type Placement } from './layout.ts';
import { DNS_WIDTH, dnsSize, FRAME_HEAD, FRONT_DOOR_HEIGHT, NODE_WIDTH, nodeSize } from './node-size.ts';
import type { Organization } from './organization.ts';
import { withoutNotes, type ScenarioRecord } from './record.ts';

/*
 * The picture's own order (the article draws it so): an organization is a column, its tenant on top, its servers below;
 * the front door is a bar under all tenants, so that a session can be seen to reach it below one tenant and to turn to
 * another. The DNS and everybody else stand between and beside the columns.
 */

const PADDING = 24;
const GAP = 28;
const COLUMN_WIDTH = NODE_WIDTH + 2 * PADDING;
const ALLEY_WIDTH = DNS_WIDTH + 2 * GAP;
const TENANT_TOP = FRAME_HEAD + 44;
const DOOR_GAP = 44;

const GRID = 4;
const snap = (value: number): number => Math.round(value / GRID) * GRID;

/** Under what they may be about; nothing stands elsewhere for a note. */
function notesLast(records: readonly ScenarioRecord[]): ScenarioRecord[] {
  return [...withoutNotes(records), ...records.filter(({ type }) => type === 'note')];
}

type Column = { frame: Organization | null; tenants: ScenarioRecord[]; hosts: ScenarioRecord[] };

function heightOf(record: ScenarioRecord): number {
  return nodeSize(record)?.h ?? 0;
}

function stackHeight(records: readonly ScenarioRecord[]): number {
  return records.reduce((sum, record) => sum + heightOf(record) + GAP, 0);
}

function columnsOf(records: readonly ScenarioRecord[]): Column[] {
  const organizations = records.filter((record) => record.type === 'organization');
  const columns: Column[] = organizations.map((frame) => ({ frame, tenants: [], hosts: [] }));
  const stray: Column = { frame: null, tenants: [], hosts: [] };
  for (const record of records) {
    if (record.type === 'organization' || record.type === 'mxRecord' || record.type === 'internetHost') continue;
    const home = columns.find((column) => column.frame?.id === record.organization) ?? stray;
    (record.type === 'tenant' ? home.tenants : home.hosts).push(record);
  }
  for (const column of columns) column.hosts = notesLast(column.hosts);
  return stray.tenants.length > 0 ? [...columns, stray] : columns;
}

/**
 * Places every record of a drawing from nothing. Deterministic; coordinates are whole multiples of 4.
 *
 * @returns a placement for each record that has a node or a frame, and for the front door and the DNS.
 */
export function arrange(records: readonly ScenarioRecord[]): Layout {
  const layout: { [id: string]: Placement } = {};
  const columns = columnsOf(records);
  const tenantZone = Math.max(140, ...columns.map((column) => stackHeight(column.tenants)));
  const doorTop = snap(TENANT_TOP + tenantZone + DOOR_GAP - GAP);
  const hostTop = snap(doorTop + FRONT_DOOR_HEIGHT + 64);
  const mxRecords = records.filter((record) => record.type === 'mxRecord');
  const strangers = strangersOf(records, columns);
  const alleyHeight = dnsSize(mxRecords).h + GAP + stackHeight(strangers);
  const hostZone = Math.max(96, alleyHeight, ...columns.map((column) => stackHeight(column.hosts)));
  const frameHeight = snap(hostTop + hostZone + PADDING - GAP);

  columns.forEach((column, index) => {
    const left = index * (COLUMN_WIDTH + ALLEY_WIDTH);
    if (column.frame !== null) layout[column.frame.id] = { x: left, y: 0, w: COLUMN_WIDTH, h: frameHeight };
    placeStack(layout, column.tenants, left + PADDING, TENANT_TOP);
    placeStack(layout, column.hosts, left + PADDING, hostTop);
  });

  const width = Math.max(1, columns.length) * (COLUMN_WIDTH + ALLEY_WIDTH) - ALLEY_WIDTH;
  layout[FRONT_DOOR_ID] = { x: 12, y: doorTop, w: Math.max(width, 520) - 24, h: FRONT_DOOR_HEIGHT };

  const alleyLeft = columns.length > 1 ? COLUMN_WIDTH + GAP : Math.max(width, COLUMN_WIDTH) + GAP;
  layout[DNS_ID] = { x: snap(alleyLeft), y: hostTop };

  placeStack(layout, strangers, snap(alleyLeft), hostTop + dnsSize(mxRecords).h + GAP);
  return Object.fromEntries(Object.entries(layout).map(([id, place]) => [id, withinReach(place)]));
}

/** Hosts of the Internet, and servers and notes of no organization: they stand under the DNS, between the columns. */
function strangersOf(records: readonly ScenarioRecord[], columns: readonly Column[]): ScenarioRecord[] {
  const strangers = records.filter(
    (record) =>
      record.type === 'internetHost' ||
      ((record.type === 'onPremisesServer' || record.type === 'gateway' || record.type === 'note') && !hasHome(record.organization, columns)),
  );
  return notesLast(strangers);
}

function hasHome(organization: string | null, columns: readonly Column[]): boolean {
  return organization !== null && columns.some((column) => column.frame?.id === organization);
}

/** What would reach further than any drawing does begins a further stack beside the first. */
function placeStack(layout: { [id: string]: Placement }, records: readonly ScenarioRecord[], left: number, top: number): void {
  let x = left;
  let y = top;
  for (const record of records) {
    if (y + heightOf(record) > FURTHEST) {
      x += NODE_WIDTH + GAP;
      y = top;
    }
    layout[record.id] = { x: snap(x), y: snap(y) };
    y += heightOf(record) + GAP;
  }
}

/** Some hundred columns side by side reach further than a document may say: what stands beyond is drawn at the edge. */
function withinReach({ x, y, ...extent }: Placement): Placement {
  const { w, h } = extent;
  return { x: Math.min(x, FURTHEST), y: Math.min(y, FURTHEST), ...(w === undefined ? {} : { w: Math.min(w, FURTHEST) }), ...(h === undefined ? {} : { h: Math.min(h, FURTHEST) }) };
}

/** Whether two layouts put something at the same place, in the same size. */
export function samePlace(a: Placement | undefined, b: Placement | undefined): boolean {
  return a?.x === b?.x && a?.y === b?.y && a?.w === b?.w && a?.h === b?.h;
}

/** What stands in the picture's own order: everything, or everything but the notes, which may lie anywhere; null: somebody has arranged the drawing otherwise. */
export function orderOf(records: readonly ScenarioRecord[], layout: Layout): 'all' | 'withoutNotes' | null {
  const stands = (order: Layout): boolean => Object.entries(order).every(([id, place]) => samePlace(place, layout[id]));
  if (stands(arrange(records))) return 'all';
  const others = withoutNotes(records);
  return others.length < records.length && stands(arrange(others)) ? 'withoutNotes' : null;
}

/** Whether the drawing stands in the picture's own order: nobody has arranged it otherwise. */
export function isInOrder(records: readonly ScenarioRecord[], layout: Layout): boolean {
  return orderOf(records, layout) !== null;
}

/** The layout with a place for whatever has none yet; what has one keeps it. */
export function completeLayout(records: readonly ScenarioRecord[], layout: Layout): Layout {
  const missing = [
    ...records.filter((record) => record.type !== 'mxRecord').map((record) => record.id),
    FRONT_DOOR_ID,
    DNS_ID,
    // An id may be any word, `constructor` among them, and every object has one of those.
  ].filter((id) => !Object.hasOwn(layout, id));
  if (missing.length === 0) return layout;
  const arranged = arrange(records);
  return { ...arranged, ...layout };
}
