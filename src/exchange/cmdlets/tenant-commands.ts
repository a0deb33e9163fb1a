import { normalizeDomain } from '../../model/domain-name.ts';
import type { Tenant } from '../../model/tenant.ts';
import { sameDeep } from '../plan/merge-named.ts';
import type { Command, CommandNoun } from './command.ts';
import { partsOf } from './parameters-of.ts';

/** What the commands start from and lead to; recipients are not among it. */
export type TenantSettings = Pick<Tenant, 'AcceptedDomains' | 'InboundConnectors' | 'OutboundConnectors' | 'TransportRules' | 'RejectDirectSend'>;

/** A tenant without any setting: the difference from it is the whole tenant. */
export const EMPTY_SETTINGS: TenantSettings = { AcceptedDomains: [], InboundConnectors: [], OutboundConnectors: [], TransportRules: [], RejectDirectSend: false };

type Item = { identity: string; key: string; object: object };

const domainsOf = (tenant: TenantSettings): Item[] =>
  tenant.AcceptedDomains.map((object) => ({ identity: object.DomainName, key: normalizeDomain(object.DomainName) ?? object.DomainName, object }));
const namedOf = (objects: readonly { Name: string }[]): Item[] => objects.map((object) => ({ identity: object.Name, key: object.Name, object }));

/**
 * The steps from one version of a tenant to another, in an order that opens no gap: what is new or changed comes before what goes; a connector
 * before the rule that names it, and a rule before the connector that it named; Direct Send is allowed first and rejected last.
 */
export function commandsBetween(before: TenantSettings, after: TenantSettings): Command[] {
  const domains = step('AcceptedDomain', domainsOf(before), domainsOf(after));
  const inbound = step('InboundConnector', namedOf(before.InboundConnectors), namedOf(after.InboundConnectors));
  const outbound = step('OutboundConnector', namedOf(before.OutboundConnectors), namedOf(after.OutboundConnectors));
  const rules = step('TransportRule', namedOf(before.TransportRules), namedOf(after.TransportRules));
  const direct: Command[] = before.RejectDirectSend === after.RejectDirectSend ? [] : [organizationCommand(after.RejectDirectSend)];
  return [
    ...(after.RejectDirectSend ? [] : direct),
    ...domains.kept,
    ...inbound.kept,
    ...outbound.kept,
    ...rules.kept,
    ...ruleStates(before, after),
    ...rules.gone,
    ...outbound.gone,
    ...inbound.gone,
    ...domains.gone,
    ...(after.RejectDirectSend ? direct : []),
  ];
}

function organizationCommand(RejectDirectSend: boolean): Command {
  return { verb: 'Set', noun: 'OrganizationConfig', identity: '', parameters: [{ name: 'RejectDirectSend', value: RejectDirectSend }], kept: [] };
}

function step(noun: CommandNoun, before: readonly Item[], after: readonly Item[]): { kept: Command[]; gone: Command[] } {
  const old = new Map(before.map((item) => [item.key, item]));
  const now = new Set(after.map((item) => item.key));
  const added = after.filter((item) => !old.has(item.key)).flatMap((item) => newCommands(noun, item));
  const changed = after.flatMap((item) => {
    const previous = old.get(item.key);
    return previous === undefined ? [] : setCommands(noun, previous, item);
  });
  const gone = before.filter((item) => !now.has(item.key)).map(({ identity }): Command => ({ verb: 'Remove', noun, identity, parameters: [], kept: [] }));
  return { kept: [...added, ...changed], gone };
}

function newCommands(noun: CommandNoun, { identity, object }: Item): Command[] {
  const { parameters, kept } = partsOf(noun, object);
  // A verified domain is there with the service's defaults; the rest is set.
  if (noun === 'AcceptedDomain') return [{ verb: 'New', noun, identity, parameters: [], kept: [] }, { verb: 'Set', noun, identity, parameters, kept }];
  const given = parameters.filter(({ value }) => value !== null && (typeof value !== 'object' || value.length > 0));
  // A rule that is to be off must not be on for a moment.
  const state = 'State' in object && object.State === 'Disabled' ? [{ name: 'Enabled', value: false }] : [];
  return [{ verb: 'New', noun, identity, parameters: [...given, ...state], kept }];
}

function setCommands(noun: CommandNoun, before: Item, after: Item): Command[] {
  const old = partsOf(noun, before.object);
  const now = partsOf(noun, after.object);
  const oldParameters = new Map(old.parameters.map(({ name, value }) => [name, value]));
  const oldKept = new Map(old.kept.map(({ name, json }) => [name, json]));
  const nowNames = new Set([...now.parameters, ...now.kept].map(({ name }) => name));
  const parameters = now.parameters.filter(({ name, value }) => !oldParameters.has(name) || !sameDeep(oldParameters.get(name), value));
  const goneParameters = old.parameters.filter(({ name }) => !nowNames.has(name)).map(({ name }) => ({ name, value: null }));
  const kept = now.kept.filter(({ name, json }) => oldKept.get(name) !== json);
  const goneKept = old.kept.filter(({ name }) => !nowNames.has(name)).map(({ name }) => ({ name, json: null }));
  const spelled = before.identity === after.identity ? [] : [{ name: 'DomainName', json: JSON.stringify(after.identity) }];
  const command: Command = { verb: 'Set', noun, identity: before.identity, parameters: [...parameters, ...goneParameters], kept: [...spelled, ...kept, ...goneKept] };
  return command.parameters.length === 0 && command.kept.length === 0 ? [] : [command];
}

/** The state of a rule that was there before has cmdlets of its own. */
function ruleStates(before: TenantSettings, after: TenantSettings): Command[] {
  const old = new Map(before.TransportRules.map((rule) => [rule.Name, rule.State]));
  return after.TransportRules.filter((rule) => old.has(rule.Name) && old.get(rule.Name) !== rule.State).map((rule) => ({
    verb: rule.State === 'Enabled' ? 'Enable' : 'Disable',
    noun: 'TransportRule',
    identity: rule.Name,
    parameters: [],
    kept: [],
  }));
}
