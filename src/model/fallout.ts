import { isHost, type ScenarioRecord } from './record.ts';
import { hostResolver, type HostResolver } from './resolve-host.ts';
import type { Scenario } from './scenario.ts';

/** What a removal took along, and what it left behind, beside what was meant to go; numbers of things. */
export type Fallout = {
  gone: { connectors: number; acceptedDomains: number; transportRules: number; recipients: number; messages: number; expectations: number };
  /** Still there, and naming something that is not. */
  naming: { connectors: number; mxRecords: number; transportRules: number };
  /** Nodes of a removed organization; they stay. */
  members: number;
};

type Route = { kind: 'connector' | 'mxRecord'; key: string; hosts: readonly string[] };

function routesOf(record: ScenarioRecord): Route[] {
  if (record.type === 'mxRecord') return [{ kind: 'mxRecord', key: record.id, hosts: [record.exchange] }];
  const connectors = record.type === 'tenant' ? record.OutboundConnectors : isHost(record) ? record.SendConnectors : [];
  return connectors.map(({ Name, SmartHosts }) => ({ kind: 'connector', key: `${record.id}/${Name}`, hosts: SmartHosts }));
}

function hasTarget(resolve: HostResolver, host: string): boolean {
  const found = resolve(host);
  return found.kind === 'host' || (found.kind === 'frontDoor' && found.endpointOf !== null);
}

/** Transport rules that redirect to a connector which their tenant does not have, as `tenant/rule`. */
function orphanedRules(records: readonly ScenarioRecord[]): Set<string> {
  return new Set(
    records.flatMap((record) => {
      if (record.type !== 'tenant') return [];
      const names = new Set(record.OutboundConnectors.map(({ Name }) => Name));
      return record.TransportRules.filter(({ RouteMessageOutboundConnector: name }) => name !== null && !names.has(name)).map((rule) => `${record.id}/${rule.Name}`);
    }),
  );
}

function connectorsOf(record: ScenarioRecord): number {
  if (record.type === 'tenant') return record.InboundConnectors.length + record.OutboundConnectors.length;
  return isHost(record) ? record.SendConnectors.length : 0;
}

const total = (records: readonly ScenarioRecord[], count: (record: ScenarioRecord) => number): number => records.reduce((sum, record) => sum + count(record), 0);

/** What else happened to a drawing from which something was removed. */
export function falloutOf(before: Scenario, after: Scenario): Fallout {
  const stays = new Set(after.records.map(({ id }) => id));
  const removed = before.records.filter(({ id }) => !stays.has(id));
  const [resolveBefore, resolveAfter] = [hostResolver(before.records), hostResolver(after.records)];
  const lost = after.records.flatMap(routesOf).filter(({ hosts }) => hosts.some((host) => hasTarget(resolveBefore, host) && !hasTarget(resolveAfter, host)));
  const orphansBefore = orphanedRules(before.records);
  const homes = new Set(removed.flatMap(({ id, type }) => (type === 'organization' ? [id] : [])));
  return {
    gone: {
      connectors: total(removed, connectorsOf),
      acceptedDomains: total(removed, (record) => ('AcceptedDomains' in record ? record.AcceptedDomains.length : 0)),
      transportRules: total(removed, (record) => (record.type === 'tenant' ? record.TransportRules.length : 0)),
      recipients: total(removed, (record) => ('recipients' in record ? record.recipients.length : 0)),
      messages: before.messages.filter(({ submittedAt }) => removed.some(({ id }) => id === submittedAt)).length,
      expectations: before.expectations.length - after.expectations.length,
    },
    naming: {
      connectors: lost.filter(({ kind }) => kind === 'connector').length,
      mxRecords: lost.filter(({ kind }) => kind === 'mxRecord').length,
      transportRules: [...orphanedRules(after.records)].filter((rule) => !orphansBefore.has(rule)).length,
    },
    members: total(before.records, (record) => Number('organization' in record && record.organization !== null && homes.has(record.organization) && stays.has(record.id))),
  };
}

/** Whether anything is worth saying. */
export function hasFallout({ gone, naming, members }: Fallout): boolean {
  return members > 0 || [...Object.values(gone), ...Object.values(naming)].some((count) => count > 0);
}
