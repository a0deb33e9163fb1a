import { normalizeDomain } from './domain-name.ts';
import { isHost, type ScenarioRecord } from './record.ts';
import { resolveHost } from './resolve-host.ts';
import type { Scenario } from './scenario.ts';

/**
 * Gives a host another name, and with it every smart host, MX record and SPF record that led to it by the old one (compared as
 * names are: without case, without a trailing dot). Addresses stay, and so does a name that leads to another host, where
 * two have the same.
 *
 * @returns the same scenario when the host has that name already, or is none.
 */
export function renameHost(scenario: Scenario, id: string, hostName: string): Scenario {
  const host = scenario.records.find((record) => record.id === id);
  if (host === undefined || !isHost(host) || host.hostName === hostName) return scenario;
  const oldName = normalizeDomain(host.hostName);
  const target = resolveHost(scenario.records, host.hostName);
  const isItsName = target.kind === 'host' && target.id === id;
  const rename = (name: string): string => (isItsName && oldName !== null && normalizeDomain(name) === oldName ? hostName : name);
  return {
    ...scenario,
    domainPolicies: scenario.domainPolicies.map((policy) => {
      const spf = renameInSpf(policy.spf, rename);
      return spf === policy.spf ? policy : { ...policy, spf };
    }),
    records: scenario.records.map((record) => {
      const renamed = renameReferences(record, rename);
      return renamed.id === id && isHost(renamed) ? { ...renamed, hostName } : renamed;
    }),
  };
}

/** SPF's `a` names hosts. */
function renameInSpf(record: string, rename: (name: string) => string): string {
  return record.replace(/(?<= [+\-~?]?a:)[^\s/]+/gi, rename);
}

/** A record with its references renamed; the same object when it has none of that name. */
function renameReferences(record: ScenarioRecord, rename: (name: string) => string): ScenarioRecord {
  if (record.type === 'mxRecord') {
    const exchange = rename(record.exchange);
    return exchange === record.exchange ? record : { ...record, exchange };
  }
  if (record.type === 'tenant') {
    const OutboundConnectors = renameSmartHosts(record.OutboundConnectors, rename);
    return OutboundConnectors === record.OutboundConnectors ? record : { ...record, OutboundConnectors };
  }
  if (isHost(record)) {
    const SendConnectors = renameSmartHosts(record.SendConnectors, rename);
    return SendConnectors === record.SendConnectors ? record : { ...record, SendConnectors };
  }
  return record;
}

function renameSmartHosts<Connector extends { SmartHosts: string[] }>(connectors: Connector[], rename: (name: string) => string): Connector[] {
  if (connectors.every(({ SmartHosts }) => SmartHosts.every((name) => rename(name) === name))) return connectors;
  return connectors.map((connector) => ({ ...connector, SmartHosts: connector.SmartHosts.map(rename) }));
}
