import { normalizeDomain } from '../model/domain-name.ts';
import { freeId, freeName } from '../model/free-name.ts';
import type { Host } from '../model/host.ts';
import { DNS_ID, FRONT_DOOR_ID, RESERVED_IDS } from '../model/layout.ts';
import { newOutboundConnector, newSendConnector } from '../model/new-connector.ts';
import { acceptedDomainsOf } from '../model/new-names.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { endpointName, isOnmicrosoftDomain } from '../model/service-names.ts';
import type { Tenant } from '../model/tenant.ts';
import { addConnector, addRecords, updateSendConnector } from '../store/edit/records.ts';
import { select, selectRow } from '../store/session.ts';

/** What a drawn route can be. */
export type RouteChoice =
  | { kind: 'mx'; domain: string; exchange: string }
  /** `smartHost` null: by MX. `scope`: an address space. `replaces`: the Send connector it takes the place of; null: none. */
  | { kind: 'send'; scope: string; smartHost: string | null; replaces: string | null }
  | { kind: 'outbound'; scope: string; smartHost: string | null; centralized: boolean };

/** Names a choice in a list. */
export function choiceKey(choice: RouteChoice): string {
  if (choice.kind === 'mx') return `mx-${choice.domain}`;
  const more = choice.kind === 'send' ? (choice.replaces === null ? '' : `-for-${choice.replaces}`) : choice.centralized ? '-all' : '';
  return `${choice.kind}-${choice.scope}-${choice.smartHost ?? 'mx'}${more}`;
}

function recordOf({ records }: Scenario, id: string): ScenarioRecord | undefined {
  return records.find((record) => record.id === id);
}

function organizationOf(record: ScenarioRecord | undefined): string | null {
  return record !== undefined && 'organization' in record ? record.organization : null;
}

function ownDomains(record: ScenarioRecord | undefined): string[] {
  return record === undefined ? [] : acceptedDomainsOf([record]).filter((domain) => !isOnmicrosoftDomain(domain));
}

function endpointOf(tenant: Tenant): string | null {
  const domain = normalizeDomain(tenant.AcceptedDomains[0]?.DomainName ?? '');
  return domain === null ? null : endpointName(domain);
}

/** The tenants whose endpoint's name a route to a node may use: the node itself, the source's own, or any. */
function endpointsAt(scenario: Scenario, source: string, target: string): string[] {
  const tenants = scenario.records.filter((record) => record.type === 'tenant');
  const meant = tenants.filter((tenant) => tenant.id === target);
  const home = organizationOf(recordOf(scenario, source));
  const own = home === null ? [] : tenants.filter((tenant) => tenant.organization === home);
  const named = (meant.length > 0 ? meant : own.length > 0 ? own.slice(0, 1) : tenants).map(endpointOf);
  return [...new Set(named.filter((name) => name !== null))];
}

/** Domains that have no MX record yet: the target's own, else all that somebody in the drawing accepts. */
function mxChoices(scenario: Scenario, target: string): RouteChoice[] {
  const { records } = scenario;
  const taken = new Set(records.flatMap((record) => (record.type === 'mxRecord' ? [record.domain.toLowerCase()] : [])));
  const to = recordOf(scenario, target);
  const candidates = target === FRONT_DOOR_ID ? records.filter((record) => record.type === 'tenant').flatMap(ownDomains) : ownDomains(to);
  const known = candidates.length > 0 ? candidates : records.flatMap(ownDomains);
  const free = [...new Set(known)].filter((domain) => !taken.has(domain));
  const domains = free.length > 0 ? free : known.length > 0 ? known.slice(0, 1) : ['contoso.com'];
  return domains.map((domain) => ({ kind: 'mx', domain, exchange: to !== undefined && isHost(to) ? to.hostName : endpointName(domain) }));
}

type SendChoice = Extract<RouteChoice, { kind: 'send' }>;

/**
 * Beside a connector with the same address space a new one takes all of its mail or none, as the names have it. So whoever
 * draws a second way for the same mail may mean it in place of the first.
 */
function withReplacing(from: Host, choice: SendChoice): SendChoice[] {
  const rivals = from.SendConnectors.filter(({ Enabled, AddressSpaces }) => Enabled && AddressSpaces.length === 1 && AddressSpaces[0] === choice.scope);
  return [...rivals.map(({ Name }) => ({ ...choice, replaces: Name })), choice];
}

function sendChoices(scenario: Scenario, from: Host, target: string): RouteChoice[] {
  const choice = (scope: string, smartHost: string | null): SendChoice[] => withReplacing(from, { kind: 'send', scope, smartHost, replaces: null });
  if (target === DNS_ID) return choice('*', null);
  const to = recordOf(scenario, target);
  if (to === undefined || !isHost(to)) {
    const names = endpointsAt(scenario, from.id, target);
    return (names.length === 0 ? ['smtp.office365.com'] : names).flatMap((smartHost) => choice('*', smartHost));
  }
  const home = organizationOf(from);
  const isForeign = home === null || organizationOf(to) !== home;
  return ['*', ...(isForeign ? ownDomains(to) : [])].flatMap((scope) => choice(scope, to.hostName));
}

function outboundChoices(scenario: Scenario, from: Tenant, target: string): RouteChoice[] {
  if (target === DNS_ID) return [{ kind: 'outbound', scope: '*', smartHost: null, centralized: false }];
  const to = recordOf(scenario, target);
  const smartHost = to !== undefined && isHost(to) ? to.hostName : null;
  const isHome = from.organization !== null && organizationOf(to) === from.organization;
  const narrow: RouteChoice[] = ownDomains(to).map((scope) => ({ kind: 'outbound', scope, smartHost, centralized: false }));
  const wide: RouteChoice = { kind: 'outbound', scope: '*', smartHost, centralized: false };
  const all: RouteChoice = { kind: 'outbound', scope: '*', smartHost, centralized: true };
  return isHome && to?.type === 'onPremisesServer' ? [...narrow, wide, all] : [wide, ...narrow];
}

/** Everything a route between two nodes can be; it must be possible at all (see `refusalOf`). */
export function routeChoices(scenario: Scenario, source: string, target: string): RouteChoice[] {
  if (source === DNS_ID) return mxChoices(scenario, target);
  const from = recordOf(scenario, source);
  if (from === undefined) return [];
  if (isHost(from)) return sendChoices(scenario, from, target);
  return from.type === 'tenant' ? outboundChoices(scenario, from, target) : [];
}

function nameOf(scenario: Scenario, target: string): string {
  if (target === DNS_ID) return 'DNS';
  const to = recordOf(scenario, target);
  return to !== undefined && 'name' in to && to.type !== 'tenant' ? to.name : 'Office 365';
}

/** Makes a route, and selects what it is, so that the inspector can say the rest. */
export function makeRoute(scenario: Scenario, source: string, target: string, choice: RouteChoice): void {
  if (choice.kind === 'mx') {
    const id = freeId('mx', [...scenario.records.map((record) => record.id), ...RESERVED_IDS]);
    addRecords([{ id, type: 'mxRecord', domain: choice.domain, preference: 10, exchange: choice.exchange }], {}, { key: 'connect', name: 'MX' });
    return select([id]);
  }
  const from = recordOf(scenario, source);
  if (from === undefined) return;
  const SmartHosts = choice.smartHost === null ? [] : [choice.smartHost];
  if (choice.kind === 'send' && isHost(from)) {
    const replaced = from.SendConnectors.findIndex((connector) => connector.Name === choice.replaces);
    const others = from.SendConnectors.filter((_, at) => at !== replaced);
    const Name = freeName(`To ${nameOf(scenario, target)}`, others.map((connector) => connector.Name));
    const way = { Name, AddressSpaces: [choice.scope], DNSRoutingEnabled: choice.smartHost === null, SmartHosts };
    const label = { key: 'connect', name: Name } as const;
    if (replaced >= 0) updateSendConnector(from.id, replaced, label, (connector) => ({ ...connector, ...way }));
    else addConnector(from.id, { list: 'SendConnectors', connector: { ...newSendConnector(Name), ...way } }, label);
    selectRow({ record: from.id, list: 'SendConnectors', index: replaced >= 0 ? replaced : from.SendConnectors.length });
  } else if (choice.kind === 'outbound' && from.type === 'tenant') {
    const Name = freeName(`To ${nameOf(scenario, target)}`, from.OutboundConnectors.map((connector) => connector.Name));
    const isHome = from.organization !== null && organizationOf(recordOf(scenario, target)) === from.organization;
    const connector = {
      ...newOutboundConnector(Name),
      ConnectorType: isHome ? ('OnPremises' as const) : ('Partner' as const),
      RecipientDomains: [choice.scope],
      UseMXRecord: choice.smartHost === null,
      SmartHosts,
      RouteAllMessagesViaOnPremises: choice.centralized,
    };
    addConnector(from.id, { list: 'OutboundConnectors', connector }, { key: 'connect', name: Name });
    selectRow({ record: from.id, list: 'OutboundConnectors', index: from.OutboundConnectors.length });
  }
}
