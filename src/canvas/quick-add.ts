import { NODE_WIDTH } from '../model/node-size.ts';
import type { RecordType } from '../model/record.ts';
import { addNewRecord } from '../store/add-record.ts';
import { asOneChange } from '../store/as-one-change.ts';
import { currentScenario } from '../store/document.ts';
import type { Point } from './geometry/points.ts';
import { organizationAt } from './node-changes.ts';
import { makeRoute, routeChoices } from './routes.ts';

/** Creates a record where a route was dropped, with the route to it: one entry of the history. */
export function quickAdd(source: string, type: RecordType, point: Point): void {
  const from = currentScenario().layout[source];
  // The route was dropped where it is to end: at the side of the new node that looks at its source.
  const isLeftOf = from !== undefined && point.x < from.x + NODE_WIDTH / 2;
  const place = { x: Math.round(isLeftOf ? point.x - NODE_WIDTH : point.x), y: Math.round(point.y - 20) };
  asOneChange(() => {
    const id = addNewRecord(type, place, organizationAt(currentScenario(), { ...place, w: NODE_WIDTH, h: 40 }));
    const scenario = currentScenario();
    const [choice] = routeChoices(scenario, source, id);
    if (choice !== undefined) makeRoute(scenario, source, id, choice);
  });
}
