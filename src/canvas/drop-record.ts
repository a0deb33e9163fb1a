import { isInOrder } from '../model/arrange.ts';
import { boxesOf, NEW_FRAME, overlaps } from '../model/free-place.ts';
import { FRAME_HEAD, NODE_WIDTH } from '../model/node-size.ts';
import type { RecordType } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { addNewRecord, selectedOrganization } from '../store/add-record.ts';
import { currentScenario } from '../store/document.ts';
import { organizationAt } from './organization-at.ts';
import type { Point } from './geometry/points.ts';
import { forestRect } from './geometry/rects.ts';
import { currentFlow } from './view.ts';

const TYPES: readonly RecordType[] = ['organization', 'onPremisesServer', 'gateway', 'tenant', 'internetHost', 'mxRecord'];

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

/**
 * Creates what was dropped: its head under the pointer, in the organization whose frame it was dropped into. As long as
 * nobody has arranged the drawing otherwise, a frame takes the next column, and what is dropped into a frame its place in it.
 *
 * @returns whether it stands where it was dropped.
 */
export function dropRecord(text: string, point: Point): boolean {
  const type = TYPES.find((known) => known === text);
  if (type === undefined) return false;
  const scenario = currentScenario();
  const place = { x: Math.round(point.x - NODE_WIDTH / 2), y: Math.round(point.y - 20) };
  const home = organizationAt(scenario, { ...place, w: NODE_WIDTH, h: 40 });
  if (type === 'mxRecord') {
    // A row of the DNS wherever it was dropped: whose domain it is for is told by what is selected, as for a click.
    addNewRecord(type, null, home ?? selectedOrganization());
    return false;
  }
  const hasPlaceInOrder = type === 'organization' || (home !== null && type !== 'internetHost');
  const inOrder = hasPlaceInOrder && isInOrder(scenario.records, scenario.layout);
  addNewRecord(type, inOrder ? null : type === 'organization' ? clearOfForest(scenario, place) : place, home);
  return !inOrder;
}
