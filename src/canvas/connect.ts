import { endpointName } from '../model/service-names.ts';
import { normalizeDomain } from '../model/domain-name.ts';
import { DNS_ID, FRONT_DOOR_ID } from '../model/layout.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { freeId, freeName } from '../model/free-name.ts';
import { currentScenario } from '../store/document.ts';
import { addConnector, addRecords } from '../store/records.ts';
import { notify, select, selectRow, type Notice } from '../store/session.ts';

type Refusal = Extract<Notice, { key: 'cannotConnect' }>['reason'];

/** Why a route between two nodes cannot be; null when it can. */
export function refusalOf(scenario: Scenario, source: string, target: string): Refusal | null {
  if (source === target) return 'toItself';
  if (source === FRONT_DOOR_ID) return 'fromFrontDoor';
  const from = scenario.records.find((record) => record.id === source);
  const to = scenario.records.find((record) => record.id === target);
  if (source === DNS_ID) return to === undefined ? (target === FRONT_DOOR_ID ? null : 'fromDns') : to.type === 'organization' ? 'nothingToSay' : null;
  if (from?.type === 'tenant' && (target === FRONT_DOOR_ID || to?.type === 'tenant')) return 'toTenant';
  if (from === undefined || to?.type === 'organization') return 'nothingToSay';
  return null;
}

/** The name a session uses to reach a node: a host's own name, or a tenant's endpoint at the one front door. */
function nameToReach(scenario: Scenario, target: string): string | null {
  const to = scenario.records.find((record) => record.id === target);
  if (to !== undefined && isHost(to)) return to.hostName;
  const tenant = to?.type === 'tenant' ? to : scenario.records.find((record) => record.type === 'tenant');
  const domain = tenant?.type === 'tenant' ? normalizeDomain(tenant.AcceptedDomains[0]?.DomainName ?? '') : null;
  return domain === null ? null : endpointName(domain);
}

/** A domain that has no MX yet: of the target's own organization first. */
function domainWithoutMx(scenario: Scenario, target: string): string {
  const taken = new Set(scenario.records.flatMap((record) => (record.type === 'mxRecord' ? [record.domain.toLowerCase()] : [])));
  const to = scenario.records.find((record) => record.id === target);
  const domainsOf = (record: ScenarioRecord | undefined): string[] =>
    record !== undefined && 'AcceptedDomains' in record ? record.AcceptedDomains.map((domain) => domain.DomainName) : [];
  const candidates = [...domainsOf(to), ...scenario.records.flatMap(domainsOf)];
  return candidates.find((domain) => !taken.has(domain.toLowerCase()) && !domain.endsWith('.onmicrosoft.com')) ?? candidates[0] ?? 'contoso.com';
}

/**
 * Draws a route by what it means: from a host a Send connector, from a tenant an outbound connector, from the DNS an MX
 * record. What was made is selected, so that the inspector can say the rest.
 */
export function connectNodes(source: string, target: string): void {
  const scenario = currentScenario();
  const reason = refusalOf(scenario, source, target);
  if (reason !== null) {
    notify({ key: 'cannotConnect', reason });
    return;
  }
  const byMx = target === DNS_ID;
  const reach = byMx ? null : nameToReach(scenario, target);
  const smartHosts = reach === null ? [] : [reach];

  if (source === DNS_ID) {
    const id = freeId('mx', scenario.records.map((record) => record.id));
    addRecords([{ id, type: 'mxRecord', domain: domainWithoutMx(scenario, target), preference: 10, exchange: reach ?? 'mail.protection.outlook.com' }], {}, { key: 'connect', name: 'MX' });
    select([id]);
    return;
  }
  const from = scenario.records.find((record) => record.id === source);
  if (from === undefined) return;
  const to = scenario.records.find((record) => record.id === target);
  const targetName = byMx ? 'DNS' : to !== undefined && 'name' in to ? to.name : 'Office 365';
  if (isHost(from)) {
    const Name = freeName(`To ${targetName}`, from.SendConnectors.map((connector) => connector.Name));
    addConnector(
      from.id,
      {
        list: 'SendConnectors',
        connector: {
          Name,
          Enabled: true,
          AddressSpaces: ['*'],
          DNSRoutingEnabled: byMx,
          SmartHosts: smartHosts,
          IgnoreSTARTTLS: false,
          presentsCertificate: true,
          authenticatesAs: null,
        },
      },
      { key: 'connect', name: Name },
    );
    selectRow({ record: from.id, list: 'SendConnectors', index: from.SendConnectors.length });
  } else if (from.type === 'tenant') {
    const Name = freeName(`To ${targetName}`, from.OutboundConnectors.map((connector) => connector.Name));
    const sameOrganization = to !== undefined && 'organization' in to && to.organization === from.organization;
    addConnector(
      from.id,
      {
        list: 'OutboundConnectors',
        connector: {
          Name,
          Enabled: true,
          ConnectorType: sameOrganization ? 'OnPremises' : 'Partner',
          RecipientDomains: ['*'],
          AllAcceptedDomains: false,
          UseMXRecord: byMx,
          SmartHosts: smartHosts,
          IsTransportRuleScoped: false,
          RouteAllMessagesViaOnPremises: false,
          SenderRewritingEnabled: false,
          TestMode: false,
        },
      },
      { key: 'connect', name: Name },
    );
    selectRow({ record: from.id, list: 'OutboundConnectors', index: from.OutboundConnectors.length });
  }
}
