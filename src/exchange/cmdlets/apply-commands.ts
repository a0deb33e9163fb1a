import { acceptedDomainSchema } from '../../model/accepted-domain.ts';
import { normalizeDomain } from '../../model/domain-name.ts';
import { inboundConnectorSchema } from '../../model/inbound-connector.ts';
import { outboundConnectorSchema } from '../../model/outbound-connector.ts';
import { parseWith, type Parsed } from '../../model/problem.ts';
import { sendConnectorSchema } from '../../model/send-connector.ts';
import { transportRuleSchema } from '../../model/transport-rule.ts';
import { usedProperty } from '../import/properties.ts';
import { isReservedName } from '../import/read-value.ts';
import type { Command, CommandNoun } from './command.ts';
import type { Settings } from './tenant-commands.ts';

/** What applying gives: the new settings, or the number (from 0) of the first command that cannot be applied. */
export type AppliedCommands = { ok: true; settings: Settings } | { ok: false; command: number };

type Bag = Map<string, unknown>;
type Noun = Exclude<CommandNoun, 'OrganizationConfig'>;
/** Objects by what a command calls them: a text may hold some hundred thousand commands. */
type Objects = Map<string, Bag>;
type Bags = { [N in Noun]: Objects };

const KEYS = { AcceptedDomain: 'DomainName', InboundConnector: 'Name', OutboundConnector: 'Name', TransportRule: 'Name', SendConnector: 'Name' } as const;

/** Carries commands out on a tenant or a server of the drawing. Pure; never throws. */
export function applyCommands(settings: Settings, commands: readonly Command[]): AppliedCommands {
  const bags: Bags = {
    AcceptedDomain: objectsOf('AcceptedDomain', settings.AcceptedDomains),
    InboundConnector: objectsOf('InboundConnector', settings.InboundConnectors),
    OutboundConnector: objectsOf('OutboundConnector', settings.OutboundConnectors),
    TransportRule: objectsOf('TransportRule', settings.TransportRules),
    SendConnector: objectsOf('SendConnector', settings.SendConnectors),
  };
  let { RejectDirectSend } = settings;
  for (const [index, command] of commands.entries()) {
    if (command.noun === 'OrganizationConfig') {
      const [parameter] = command.parameters;
      if (parameter?.name !== 'RejectDirectSend' || typeof parameter.value !== 'boolean') return { ok: false, command: index };
      RejectDirectSend = parameter.value;
    } else if (!applyOne(bags[command.noun], command, command.noun)) return { ok: false, command: index };
  }
  const AcceptedDomains = readAll(bags.AcceptedDomain, (object) => parseWith(acceptedDomainSchema, object));
  const InboundConnectors = readAll(bags.InboundConnector, (object) => parseWith(inboundConnectorSchema, object));
  const OutboundConnectors = readAll(bags.OutboundConnector, (object) => parseWith(outboundConnectorSchema, object));
  const TransportRules = readAll(bags.TransportRule, (object) => parseWith(transportRuleSchema, object));
  const SendConnectors = readAll(bags.SendConnector, (object) => parseWith(sendConnectorSchema, object));
  if (AcceptedDomains === null || InboundConnectors === null || OutboundConnectors === null || TransportRules === null || SendConnectors === null) return { ok: false, command: commands.length };
  return { ok: true, settings: { AcceptedDomains, InboundConnectors, OutboundConnectors, TransportRules, SendConnectors, RejectDirectSend } };
}

/** A domain that stands twice among the accepted ones is accepted once. */
function objectsOf(noun: Noun, objects: readonly object[]): Objects {
  const bags: Objects = new Map();
  for (const object of objects) {
    const bag = new Map<string, unknown>(Object.entries(object));
    const key = keyOf(noun, String(bag.get(KEYS[noun])));
    if (!bags.has(key)) bags.set(key, bag);
  }
  return bags;
}

function readAll<Item>(bags: Objects, read: (object: unknown) => Parsed<Item>): Item[] | null {
  const items = [...bags.values()].flatMap((bag) => {
    const parsed = read(Object.fromEntries(bag));
    return parsed.ok ? [parsed.value] : [];
  });
  return items.length === bags.size ? items : null;
}

function applyOne(bags: Objects, command: Command, noun: Noun): boolean {
  const wanted = keyOf(noun, command.identity);
  const found = bags.get(wanted);
  switch (command.verb) {
    case 'New':
      if (found !== undefined) return false;
      bags.set(wanted, setAll(new Map<string, unknown>([[KEYS[noun], command.identity]]), command, noun));
      return true;
    case 'Remove':
      return bags.delete(wanted);
    case 'Set':
      if (found !== undefined) setAll(found, command, noun);
      return found !== undefined;
    case 'Enable':
    case 'Disable':
      found?.set('State', command.verb === 'Enable' ? 'Enabled' : 'Disabled');
      return found !== undefined && noun === 'TransportRule';
  }
}

function keyOf(noun: Noun, identity: string): string {
  return noun === 'AcceptedDomain' ? (normalizeDomain(identity) ?? identity) : identity;
}

function setAll(bag: Bag, { parameters, kept }: Command, noun: Noun): Bag {
  for (const { name, value } of parameters) {
    const shape = usedProperty(noun, name)?.shape.kind;
    if (isReservedName(name)) continue;
    if (noun === 'TransportRule' && name === 'Enabled') bag.set('State', value === false ? 'Disabled' : 'Enabled');
    else if (shape === 'list') bag.set(name, value === null ? [] : typeof value === 'object' ? value : [value]);
    else if (shape === undefined && value === null) bag.delete(name);
    else bag.set(name, value);
  }
  for (const { name, json } of kept) {
    const value = json === null || isReservedName(name) ? undefined : parseJson(json);
    if (value === undefined) bag.delete(name);
    else bag.set(name, value);
  }
  return bag;
}

function parseJson(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}
