import { isHost, type ScenarioRecord } from '../model/record.ts';
import { mxLookup } from '../model/look-up-mx.ts';
import { normalizeDomain } from '../model/domain-name.ts';
import type { HostResolver } from '../model/resolve-host.ts';
import type { Finding } from './result.ts';

type NamedHost = { record: string; connector: string | null; hostName: string };

/** Smart hosts of enabled connectors and exchanges of MX records that lead nowhere in this drawing. */
export function findUnresolvedHosts(records: readonly ScenarioRecord[], resolve: HostResolver): Finding[] {
  const mxOf = mxLookup(records);
  const leadsNowhere = ({ hostName, connector }: NamedHost): boolean => {
    if (resolve(hostName).kind !== 'unresolved') return false;
    return connector === null || mxOf(normalizeDomain(hostName) ?? hostName).length === 0;
  };
  return records
    .flatMap(namedHostsOf)
    .filter(leadsNowhere)
    .map((named) => ({ key: 'unresolvedHost', ...named }));
}

function namedHostsOf(record: ScenarioRecord): NamedHost[] {
  if (record.type === 'mxRecord') return [{ record: record.id, connector: null, hostName: record.exchange }];
  if (record.type === 'tenant') {
    const used = record.OutboundConnectors.filter((connector) => connector.Enabled && !connector.UseMXRecord);
    return used.flatMap((connector) => smartHostsOf(record.id, connector));
  }
  if (!isHost(record)) return [];
  const used = record.SendConnectors.filter((connector) => connector.Enabled && !connector.DNSRoutingEnabled);
  return used.flatMap((connector) => smartHostsOf(record.id, connector));
}

function smartHostsOf(record: string, connector: { Name: string; SmartHosts: readonly string[] }): NamedHost[] {
  return connector.SmartHosts.map((hostName) => ({ record, connector: connector.Name, hostName }));
}
