import { newSendConnector } from '../model/new-connector.ts';
import { NODE_WIDTH } from '../model/node-size.ts';
import { isHost, type RecordType } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { SendConnector } from '../model/send-connector.ts';
import { sameDeep } from '../model/validate-field.ts';
import { addNewRecord } from '../store/edit/add-record.ts';
import { asOneChange } from '../store/edit/as-one-change.ts';
import { currentScenario } from '../store/document.ts';
import type { Point } from './geometry/points.ts';
import { organizationAt } from './organization-at.ts';
import { makeRoute, routeChoices, type RouteChoice } from './routes.ts';

/** What is meant without asking: the first thing a route can be. It takes no connector's place that somebody has made. */
function quickChoice(scenario: Scenario, source: string, target: string): RouteChoice | undefined {
  const from = scenario.records.find((record) => record.id === source);
  const asTheyCome = new Set(from !== undefined && isHost(from) ? from.SendConnectors.filter(isAsItComes).map(({ Name }) => Name) : []);
  return routeChoices(scenario, source, target).find((choice) => choice.kind !== 'send' || choice.replaces === null || asTheyCome.has(choice.replaces));
}

/** A new host sends all its mail by MX until its user says otherwise. */
function isAsItComes(connector: SendConnector): boolean {
  return sameDeep(connector, newSendConnector(connector.Name));
}

/** Creates a record where a route was dropped, with the route to it: one entry of the history. */
export function quickAdd(source: string, type: RecordType, point: Point): void {
  const from = currentScenario().layout[source];
  // The route was dropped where it is to end: at the side of the new node that looks at its source.
  const isLeftOf = from !== undefined && point.x < from.x + NODE_WIDTH / 2;
  const place = { x: Math.round(isLeftOf ? point.x - NODE_WIDTH : point.x), y: Math.round(point.y - 20) };
  asOneChange(() => {
    const id = addNewRecord(type, place, organizationAt(currentScenario(), { ...place, w: NODE_WIDTH, h: 40 }));
    const scenario = currentScenario();
    const choice = quickChoice(scenario, source, id);
    if (choice !== undefined) makeRoute(scenario, source, id, choice);
  });
}
