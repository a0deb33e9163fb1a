import { DNS_ID, FRONT_DOOR_ID } from '../../model/layout.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import { hostResolver, type HostResolver } from '../../model/resolve-host.ts';
import type { Scenario } from '../../model/scenario.ts';

type Wire = { id: string; source: string; target: string };

/** A drawing as plain nodes and edges for React Flow: one node for all that the product draws as one, in the same place. */
export function plainDrawing({ records, layout }: Scenario): { nodes: object[]; edges: Wire[] } {
  const resolve = hostResolver(records);
  const nodes = Object.entries(layout).map(([id, { x, y }]) => ({ id, position: { x, y }, data: { label: id } }));
  return { nodes, edges: records.flatMap((record) => wiresOf(record, resolve)) };
}

function wiresOf(record: ScenarioRecord, resolve: HostResolver): Wire[] {
  const to = (name: string): string | null => {
    const found = resolve(name);
    return found.kind === 'host' ? found.id : found.kind === 'frontDoor' ? FRONT_DOOR_ID : null;
  };
  const wire = (key: string, source: string, target: string | null): Wire[] => (target === null ? [] : [{ id: `${source}/${key}`, source, target }]);
  if (isHost(record)) {
    return record.SendConnectors.flatMap(({ Name, DNSRoutingEnabled, SmartHosts }) => wire(Name, record.id, DNSRoutingEnabled ? DNS_ID : to(SmartHosts[0] ?? '')));
  }
  if (record.type === 'tenant') {
    return record.OutboundConnectors.flatMap(({ Name, UseMXRecord, SmartHosts }) => wire(Name, record.id, UseMXRecord ? DNS_ID : to(SmartHosts[0] ?? '')));
  }
  return record.type === 'mxRecord' ? wire(record.id, DNS_ID, to(record.exchange)) : [];
}
