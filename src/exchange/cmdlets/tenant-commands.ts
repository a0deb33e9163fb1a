import { normalizeDomain } from '../../model/domain-name.ts';
import type { SendConnector } from '../../model/send-connector.ts';
import type { Tenant } from '../../model/tenant.ts';
import { sameDeep } from '../../model/validate-field.ts';
import type { Command, CommandNoun, Parameter } from './command.ts';
import { inboundEffect, outboundEffect, type StepEffect } from './gap-order.ts';
import { partsOf } from './parameters-of.ts';

/** What the commands start from and lead to, of a tenant or of a server; recipients are not among it. */
export type Settings = Pick<Tenant, 'AcceptedDomains' | 'InboundConnectors' | 'OutboundConnectors' | 'TransportRules' | 'RejectDirectSend'> & { SendConnectors: SendConnector[] };

/** Without any setting: the difference from it is the whole tenant, or the whole server. */
export const EMPTY_SETTINGS: Settings = { AcceptedDomains: [], InboundConnectors: [], OutboundConnectors: [], TransportRules: [], SendConnectors: [], RejectDirectSend: false };

/** The settings of a tenant; Send connectors are a server's. */
export function settingsOfTenant({ AcceptedDomains, InboundConnectors, OutboundConnectors, TransportRules, RejectDirectSend }: Tenant): Settings {
  return { AcceptedDomains, InboundConnectors, OutboundConnectors, TransportRules, SendConnectors: [], RejectDirectSend };
}

/** The settings of a server for which commands exist: its accepted domains here are a tool of the drawing. */
export function settingsOfHost({ SendConnectors }: { readonly SendConnectors: SendConnector[] }): Settings {
  return { ...EMPTY_SETTINGS, SendConnectors };
}

type Item<Value extends object = object> = { identity: string; key: string; object: Value };

const domainsOf = (tenant: Settings): Item[] =>
  tenant.AcceptedDomains.map((object) => ({ identity: object.DomainName, key: normalizeDomain(object.DomainName) ?? object.DomainName, object }));
const namedOf = <Value extends { Name: string }>(objects: readonly Value[]): Item<Value>[] => objects.map((object) => ({ identity: object.Name, key: object.Name, object }));

/**
 * The steps from one version of a tenant (or of a server) to another, in an order that opens no gap. What refuses mail comes before what lets it
 * in, what takes over before what lets go, and a restriction falls last; a connector comes before the rule that names it, and a rule before the
 * connector that it named goes; Direct Send is allowed first and rejected last.
 */
export function commandsBetween(before: Settings, after: Settings): Command[] {
  const domains = step('AcceptedDomain', domainsOf(before), domainsOf(after), () => 'changes');
  const inbound = step('InboundConnector', namedOf(before.InboundConnectors), namedOf(after.InboundConnectors), inboundEffect);
  const outbound = step('OutboundConnector', namedOf(before.OutboundConnectors), namedOf(after.OutboundConnectors), outboundEffect);
  const rules = step('TransportRule', namedOf(before.TransportRules), namedOf(after.TransportRules), () => 'changes');
  const send = step('SendConnector', namedOf(before.SendConnectors), namedOf(after.SendConnectors), () => 'changes');
  const direct: Command[] = before.RejectDirectSend === after.RejectDirectSend ? [] : [organizationCommand(after.RejectDirectSend)];
  return [
    ...(after.RejectDirectSend ? [] : direct),
    ...domains.kept('changes'),
    ...inbound.kept('closes', 'opens', 'changes'),
    ...outbound.kept('opens', 'changes'),
    ...rules.kept('changes'),
    ...ruleStates(before, after),
    ...outbound.kept('loses'),
    ...send.kept('changes'),
    ...send.gone('changes'),
    ...rules.gone('changes'),
    ...outbound.gone('loses'),
    ...inbound.kept('loses'),
    ...inbound.gone('loses'),
    ...inbound.kept('reopens'),
    ...inbound.gone('reopens'),
    ...domains.gone('changes'),
    ...(after.RejectDirectSend ? direct : []),
  ];
}

function organizationCommand(RejectDirectSend: boolean): Command {
  return { verb: 'Set', noun: 'OrganizationConfig', identity: '', parameters: [{ name: 'RejectDirectSend', value: RejectDirectSend }], kept: [] };
}

/** The steps of one kind by their effect: those after which the object is there, new ones first, and those after which it is gone. */
type Steps = { kept: (...effects: StepEffect[]) => Command[]; gone: (...effects: StepEffect[]) => Command[] };

function step<Value extends object>(noun: CommandNoun, before: readonly Item<Value>[], after: readonly Item<Value>[], effectOf: (before: Value | null, after: Value | null) => StepEffect): Steps {
  const old = new Map(before.map((item) => [item.key, item]));
  const now = new Set(after.map((item) => item.key));
  const added = after.filter((item) => !old.has(item.key)).flatMap((item) => newCommands(noun, item).map((command) => ({ command, effect: effectOf(null, item.object) })));
  const changed = after.flatMap((item) => {
    const previous = old.get(item.key);
    return previous === undefined ? [] : setCommands(noun, previous, item).map((command) => ({ command, effect: effectOf(previous.object, item.object) }));
  });
  const removed = before
    .filter((item) => !now.has(item.key))
    .map(({ identity, object }) => ({ command: { verb: 'Remove', noun, identity, parameters: [], kept: [] } satisfies Command, effect: effectOf(object, null) }));
  const pick = (steps: readonly { command: Command; effect: StepEffect }[], effects: readonly StepEffect[]): Command[] =>
    effects.flatMap((wanted) => steps.flatMap(({ command, effect }) => (effect === wanted ? [command] : [])));
  return { kept: (...effects) => pick([...added, ...changed], effects), gone: (...effects) => pick(removed, effects) };
}

function newCommands(noun: CommandNoun, { identity, object }: Item): Command[] {
  const { parameters, kept } = partsOf(noun, object);
  // A verified domain is there with the service's defaults; the rest is set.
  if (noun === 'AcceptedDomain') return [{ verb: 'New', noun, identity, parameters: [], kept: [] }, { verb: 'Set', noun, identity, parameters, kept }];
  const given = parameters.filter(({ value }) => value !== null && (typeof value !== 'object' || value.length > 0));
  const required = noun === 'InboundConnector' && !given.some(({ name }) => name === 'SenderDomains') ? ANY_SENDER : NOTHING_MORE;
  // A rule that is to be off must not be on for a moment.
  const state = 'State' in object && object.State === 'Disabled' ? [{ name: 'Enabled', value: false }] : [];
  return [{ verb: 'New', noun, identity, parameters: [...given, ...required.parameters, ...state], kept: [...kept, ...required.kept] }];
}

type Additions = Pick<Command, 'parameters' | 'kept'>;
const NOTHING_MORE: Additions = { parameters: [], kept: [] };
/** New-InboundConnector asks for SenderDomains. A drawing may have none, so that is kept beside the command. Source: New-InboundConnector. */
const ANY_SENDER: Additions = { parameters: [{ name: 'SenderDomains', value: ['*'] }], kept: [{ name: 'SenderDomains', json: '[]' }] };

/**
 * Set-OutboundConnector and Set-SendConnector take smart hosts and the end of routing by MX on one command line only. Sources: those
 * cmdlets, SmartHosts.
 */
function withSmartHosts(parameters: readonly Parameter[], now: readonly Parameter[]): readonly Parameter[] {
  const byMx = parameters.find(({ name }) => name === 'UseMXRecord' || name === 'DNSRoutingEnabled');
  const hosts = now.find(({ name }) => name === 'SmartHosts');
  if (byMx?.value !== false || hosts === undefined || parameters.some(({ name }) => name === 'SmartHosts')) return parameters;
  return [...parameters, hosts];
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
  const command: Command = { verb: 'Set', noun, identity: before.identity, parameters: [...withSmartHosts(parameters, now.parameters), ...goneParameters], kept: [...spelled, ...kept, ...goneKept] };
  return command.parameters.length === 0 && command.kept.length === 0 ? [] : [command];
}

/** The state of a rule that was there before has cmdlets of its own; what takes over is enabled before what it replaces is disabled. */
function ruleStates(before: Settings, after: Settings): Command[] {
  const old = new Map(before.TransportRules.map((rule) => [rule.Name, rule.State]));
  const changed = after.TransportRules.filter((rule) => old.has(rule.Name) && old.get(rule.Name) !== rule.State);
  const inState = (state: string, verb: 'Enable' | 'Disable'): Command[] =>
    changed.filter(({ State }) => State === state).map(({ Name }) => ({ verb, noun: 'TransportRule', identity: Name, parameters: [], kept: [] }));
  return [...inState('Enabled', 'Enable'), ...inState('Disabled', 'Disable')];
}
