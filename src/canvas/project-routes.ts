import { DNS_ID, FRONT_DOOR_ID } from '../model/layout.ts';
import { hostRows, ROW, shownRows, tenantRows, HEAD } from '../model/node-size.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import type { HostResolver } from '../model/resolve-host.ts';
import { resolverOf } from './resolver.ts';

/** What a drawn route is: the row it belongs to, and how far below the node's top that row's middle lies. */
export type RouteData = {
  rowOffset: number;
  /** Mail that goes by MX looks there first: drawn lighter than a smart host's route. */
  lookup: boolean;
  enabled: boolean;
  /** What it belongs to: `send:0`, `outbound:1`, or the id of an MX record. */
  owner: string;
};

/** From one node to another, and why. */
export type Route = { id: string; source: string; target: string; data: RouteData };

type Found = { key: string; source: string; target: string; data: RouteData };

function middleOfRow(groupTop: number, index: number): number {
  return groupTop + ROW * index + ROW / 2;
}

function targetOf(resolve: HostResolver, name: string): string | null {
  const found = resolve(name);
  if (found.kind === 'host') return found.id;
  return found.kind === 'frontDoor' ? FRONT_DOOR_ID : null;
}

function routesOf(record: ScenarioRecord, resolve: HostResolver, mxIndex: number): Found[] {
  if (isHost(record)) {
    return record.SendConnectors.flatMap((connector, index) => {
      const data = { rowOffset: middleOfRow(hostRows().send, index), lookup: connector.DNSRoutingEnabled, enabled: connector.Enabled, owner: `send:${index}` };
      return ways(resolve, connector.DNSRoutingEnabled, connector.SmartHosts).map((target) => ({
        key: `send:${index}`,
        source: record.id,
        target,
        data,
      }));
    });
  }
  if (record.type === 'tenant') {
    // What has no row of its own has no line either: thousands of them would hide the picture.
    return record.OutboundConnectors.slice(0, shownRows(record.OutboundConnectors).shown).flatMap((connector, index) => {
      const data = { rowOffset: middleOfRow(tenantRows(record).outbound, index), lookup: connector.UseMXRecord, enabled: connector.Enabled, owner: `outbound:${index}` };
      return ways(resolve, connector.UseMXRecord, connector.SmartHosts).map((target) => ({
        key: `outbound:${index}`,
        source: record.id,
        target,
        data,
      }));
    });
  }
  if (record.type === 'mxRecord') {
    const target = targetOf(resolve, record.exchange);
    const data = { rowOffset: HEAD + ROW * mxIndex + ROW / 2, lookup: true, enabled: true, owner: record.id };
    return target === null ? [] : [{ key: record.id, source: DNS_ID, target, data }];
  }
  return [];
}

function ways(resolve: HostResolver, byMx: boolean, smartHosts: readonly string[]): string[] {
  if (byMx) return [DNS_ID];
  const targets = smartHosts.map((name) => targetOf(resolve, name)).filter((target) => target !== null);
  return [...new Set(targets)];
}

/** Turns connectors and MX records into routes; one that did not change keeps its identity. */
export function createRouteProjection(): (records: readonly ScenarioRecord[]) => Route[] {
  let lastRecords: readonly ScenarioRecord[] | null = null;
  let lastRoutes: Route[] = [];
  return (records) => {
    if (records === lastRecords) return lastRoutes;
    const known = new Map(lastRoutes.map((route) => [route.id, route]));
    const mxRows = new Map(records.filter((record) => record.type === 'mxRecord').map((record, index) => [record.id, index]));
    const resolve = resolverOf(records);
    lastRecords = records;
    lastRoutes = records.flatMap((record) => routesOf(record, resolve, mxRows.get(record.id) ?? -1)).map((found) => routeOf(found, known));
    return lastRoutes;
  };
}

function routeOf({ key, source, target, data }: Found, known: ReadonlyMap<string, Route>): Route {
  const id = `${source}/${key}>${target}`;
  const before = known.get(id);
  return before !== undefined && sameData(before.data, data) ? before : { id, source, target, data };
}

function sameData(a: RouteData, b: RouteData): boolean {
  return a.rowOffset === b.rowOffset && a.lookup === b.lookup && a.enabled === b.enabled && a.owner === b.owner;
}
