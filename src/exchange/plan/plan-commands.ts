import { normalizeDomain } from '../../model/domain-name.ts';
import { newRecord } from '../../model/new-record.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Tenant } from '../../model/tenant.ts';
import { applyCommands } from '../cmdlets/apply-commands.ts';
import type { Command } from '../cmdlets/command.ts';
import { EMPTY_SETTINGS, settingsOfHost, settingsOfTenant, type Settings } from '../cmdlets/tenant-commands.ts';
import type { ObjectKind } from '../import/kinds.ts';
import type { ImportChoice, PlannedChange } from './import-choice.ts';
import { differences } from './merge-named.ts';
import { withNewTenant } from './new-tenant.ts';
import { withPlaces } from './with-places.ts';

/** Why generated commands change nothing: this one (from 1) does not fit what is drawn, or all of them together give no valid settings. */
export type CommandRefusal = { key: 'doesNotFit'; command: number; verb: string; noun: string; identity: string } | { key: 'invalidResult' };

/** What carrying commands out gives. `tenant` is null where only a server is concerned, or nothing is done. */
export type CommandPlan = { scenario: Scenario; tenant: Tenant | null; changes: readonly PlannedChange[]; refusal: CommandRefusal | null };

const isServers = ({ noun }: Command): boolean => noun === 'SendConnector';

/**
 * Carries out commands that were generated here: those for Send connectors on a server, the others on a tenant. Pure; never throws. All
 * of them, or none.
 */
export function planCommands(scenario: Scenario, commands: readonly Command[], choice: ImportChoice): CommandPlan {
  const forTenant = commands.filter((command) => !isServers(command));
  const forHost = commands.filter(isServers);
  const base = tenantFor(scenario.records, forTenant, choice);
  const hosts = hostFor(base.records, base.tenant, forHost, choice);
  const steps = [
    { commands: forTenant, before: base.tenant === null ? EMPTY_SETTINGS : settingsOfTenant(base.tenant) },
    { commands: forHost, before: hosts.host === null ? EMPTY_SETTINGS : settingsOfHost(hosts.host) },
  ].map((step) => ({ ...step, applied: applyCommands(step.before, step.commands) }));
  const failed = steps.find(({ applied }) => !applied.ok);
  if (failed !== undefined && !failed.applied.ok) return { scenario, tenant: null, changes: [], refusal: refusalFor(commands, failed.commands[failed.applied.command]) };
  const [tenantStep, hostStep] = steps.map(({ applied }) => (applied.ok ? applied.settings : EMPTY_SETTINGS));
  const { SendConnectors: _none, ...settings } = tenantStep ?? EMPTY_SETTINGS;
  const records = hosts.records.map((record): ScenarioRecord => {
    if (record.type === 'tenant' && record.id === base.tenant?.id) return { ...record, ...settings };
    return isHost(record) && record.id === hosts.host?.id ? { ...record, SendConnectors: hostStep?.SendConnectors ?? record.SendConnectors } : record;
  });
  const drawn = records.find((record) => record.id === base.tenant?.id);
  return {
    scenario: withPlaces(scenario, records),
    tenant: drawn?.type === 'tenant' ? drawn : null,
    changes: steps.flatMap(({ before, applied }) => (applied.ok ? changesBetween(before, applied.settings, base.tenant?.name ?? '') : [])),
    refusal: null,
  };
}

function refusalFor(commands: readonly Command[], failed: Command | undefined): CommandRefusal {
  if (failed === undefined) return { key: 'invalidResult' };
  const { verb, noun, identity } = failed;
  return { key: 'doesNotFit', command: commands.indexOf(failed) + 1, verb, noun, identity };
}

function tenantFor(records: readonly ScenarioRecord[], commands: readonly Command[], { tenant: id }: ImportChoice): { records: readonly ScenarioRecord[]; tenant: Tenant | null } {
  const chosen = records.find((record) => record.id === id);
  if (chosen?.type === 'tenant') return { records, tenant: chosen };
  return withNewTenant(records, commands.flatMap(({ noun, identity }) => (noun === 'AcceptedDomain' ? [identity] : [])));
}

function hostFor(records: readonly ScenarioRecord[], tenant: Tenant | null, commands: readonly Command[], choice: ImportChoice): { records: readonly ScenarioRecord[]; host: Extract<ScenarioRecord, { SendConnectors: unknown }> | null } {
  if (commands.length === 0) return { records, host: null };
  const chosen = records.find((record) => record.id === choice.host);
  if (chosen !== undefined && isHost(chosen)) return { records, host: chosen };
  const created = newRecord('onPremisesServer', { records, organization: tenant?.organization ?? null, stem: choice.serverName });
  if (!isHost(created)) return { records, host: null };
  const host = { ...created, certificate: null, SendConnectors: [] };
  return { records: [...records, host], host };
}

/** Every object that differs, by its name. */
function changesBetween(before: Settings, after: Settings, tenantName: string): PlannedChange[] {
  const compare = <Item extends object>(kind: ObjectKind, old: readonly Item[], now: readonly Item[], nameOf: (item: Item) => string, keyOf: (name: string) => string): PlannedChange[] => {
    const known = new Map(old.map((item) => [keyOf(nameOf(item)), item]));
    const left = new Set(now.map((item) => keyOf(nameOf(item))));
    const kept = now.map((item): PlannedChange => {
      const previous = known.get(keyOf(nameOf(item)));
      const properties = previous === undefined ? [] : differences(previous, item);
      return { kind, name: nameOf(item), change: previous === undefined ? 'added' : properties.length === 0 ? 'same' : 'changed', properties };
    });
    const removed = old.filter((item) => !left.has(keyOf(nameOf(item)))).map((item): PlannedChange => ({ kind, name: nameOf(item), change: 'removed', properties: [] }));
    return [...kept, ...removed];
  };
  const same = (name: string): string => name;
  const byName = ({ Name }: { Name: string }): string => Name;
  const direct = differences({ RejectDirectSend: before.RejectDirectSend }, { RejectDirectSend: after.RejectDirectSend });
  return [
    ...compare('AcceptedDomain', before.AcceptedDomains, after.AcceptedDomains, ({ DomainName }) => DomainName, (name) => normalizeDomain(name) ?? name),
    ...compare('InboundConnector', before.InboundConnectors, after.InboundConnectors, byName, same),
    ...compare('OutboundConnector', before.OutboundConnectors, after.OutboundConnectors, byName, same),
    ...compare('TransportRule', before.TransportRules, after.TransportRules, byName, same),
    ...compare('SendConnector', before.SendConnectors, after.SendConnectors, byName, same),
    ...(direct.length === 0 ? [] : [{ kind: 'OrganizationConfig' as const, name: tenantName, change: 'changed' as const, properties: direct }]),
  ];
}
