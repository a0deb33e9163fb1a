import { isInOrder } from '../model/arrange.ts';
import { clearSpot } from '../model/clear-spot.ts';
import { boxesOf, NEW_FRAME, overlaps } from '../model/free-place.ts';
import { newRecord } from '../model/new-record.ts';
import { FRAME_HEAD, NODE_WIDTH, nodeSize } from '../model/node-size.ts';
import type { RecordType, ScenarioRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { addByHand, selectedOrganization } from '../store/edit/add-record.ts';
import { currentScenario } from '../store/document.ts';
import { organizationAt } from './organization-at.ts';
import type { Point, Rect } from './geometry/points.ts';
import { forestRect } from './geometry/rects.ts';
import { currentFlow } from './view.ts';

const TYPES: readonly RecordType[] = ['organization', 'onPremisesServer', 'gateway', 'tenant', 'internetHost', 'mxRecord', 'note'];

/** Creates a record at a point of the window. */
export function addAt(type: RecordType, x: number, y: number): void {
  const point = currentFlow()?.screenToFlowPosition({ x, y });
  if (point !== undefined) dropRecord(type, point);
}

/** How far above the forest's frame a dropped frame ends its head, in pixels. */
const ABOVE_FOREST = 4;

/** A frame whose head would lie under the forest's ground is put higher: its name could not be read there. */
function clearOfForest({ records, layout }: Scenario, place: Point): Point {
  const forest = forestRect(records, boxesOf(records, layout));
  if (forest === null || !overlaps({ ...place, w: NEW_FRAME.w, h: FRAME_HEAD }, forest)) return place;
  return { ...place, y: forest.y - FRAME_HEAD - ABOVE_FOREST };
}

/** What is known of a type by its name, in whatever case; null: no such type. */
export function recordTypeOf(text: string): RecordType | null {
  return TYPES.find((known) => known.toLowerCase() === text.toLowerCase()) ?? null;
}

/** What a drop would come to. */
export type Landing = {
  type: RecordType;
  /** The organization in whose frame it is; null: none. */
  home: string | null;
  /** What it would cover; null: the drawing has a place for it. */
  rect: Rect | null;
  /** Where it comes to stand so that it covers nothing else. */
  aside: (rect: Rect) => Rect;
};

/**
 * Prepares the drop of a new record: its head under the pointer, in the organization whose frame it is dropped into. As long
 * as nobody has arranged the drawing otherwise, a frame takes the next column, and what is dropped into a frame its place in
 * it.
 *
 * @returns tells what a drop at a point would come to.
 */
export function prepareDrop(type: RecordType): (point: Point) => Landing {
  const scenario = currentScenario();
  const { records, layout } = scenario;
  const inOrder = isInOrder(records, layout);
  // Its connectors, and so its height, are as the organization has need of them.
  const made = new Map<string | null, ScenarioRecord>();
  const recordIn = (home: string | null): ScenarioRecord => {
    const record = made.get(home) ?? newRecord(type, { records, organization: home, stem: '' });
    made.set(home, record);
    return record;
  };
  return (point) => {
    const place = { x: Math.round(point.x - NODE_WIDTH / 2), y: Math.round(point.y - 20) };
    const home = organizationAt(scenario, { ...place, w: NODE_WIDTH, h: 40 });
    const record = recordIn(home);
    const size = record.type === 'organization' ? NEW_FRAME : record.type === 'mxRecord' ? null : nodeSize(record);
    const hasPlaceInOrder = type === 'organization' || (home !== null && type !== 'internetHost' && type !== 'note');
    const isPlaced = size === null || (inOrder && hasPlaceInOrder);
    return {
      type,
      home,
      rect: isPlaced ? null : { ...(type === 'organization' ? clearOfForest(scenario, place) : place), ...size },
      aside: (rect) => ({ ...rect, ...clearSpot(record.id, { x: rect.x, y: rect.y }, [...records, record], layout) }),
    };
  };
}

/**
 * Creates what was dropped.
 *
 * @param lead where it shall stand instead of where it was dropped.
 * @returns whether it stands where it was dropped.
 */
export function dropRecord(type: RecordType, point: Point, lead: (rect: Rect, landing: Landing) => Point = (rect) => rect): boolean {
  const landing = prepareDrop(type)(point);
  const { home, rect } = landing;
  if (rect === null) {
    // An MX record is a row of the DNS wherever it was dropped: whose domain it is for is told by what is selected, as for a click.
    addByHand(type, null, type === 'mxRecord' ? (home ?? selectedOrganization()) : home);
    return false;
  }
  const { x, y } = lead(rect, landing);
  addByHand(type, { x, y }, home);
  return true;
}
