import { normalizeDomain } from '../../model/domain-name.ts';
import { newRecord } from '../../model/new-record.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { SendConnector } from '../../model/send-connector.ts';
import type { Tenant } from '../../model/tenant.ts';
import type { ObjectKind } from '../import/kinds.ts';
import type { ImportedObject, ImportReport } from '../import/report.ts';
import type { Command } from '../cmdlets/command.ts';
import type { ImportChoice, PlannedChange } from './import-choice.ts';
import { differences, mergeNamed, type Named } from './merge-named.ts';
import { missingFacts, type MissingFact } from './missing-facts.ts';
import { withNewTenant } from './new-tenant.ts';
import { planCommands, type CommandRefusal } from './plan-commands.ts';
import { withPlaces } from './with-places.ts';

/** What an import would do: nothing is done before its user says so. */
export type ImportPlan = {
  scenario: Scenario;
  /** Id of the tenant the objects went into. */
  tenant: string;
  changes: readonly PlannedChange[];
  missing: readonly MissingFact[];
  /** Why nothing would be done; null: it would. */
  refusal: CommandRefusal | null;
};

const BY_NAME: Named<{ Name: string }> = { nameOf: (item) => item.Name, keyOf: (item) => item.Name.toLowerCase() };
const BY_DOMAIN: Named<{ DomainName: string }> = { nameOf: (item) => item.DomainName, keyOf: (item) => normalizeDomain(item.DomainName) ?? item.DomainName };

/**
 * Plans one change of the drawing that brings the pasted objects into it. Pure; the scenario it gives is valid when the one it
 * got was.
 */
export function planImport(scenario: Scenario, report: Pick<ImportReport, 'objects' | 'reports' | 'commands'>, choice: ImportChoice): ImportPlan {
  const { objects, commands } = report;
  if (commands.length > 0) return planGenerated(scenario, commands, choice);
  const existing = scenario.records.find((record) => record.type === 'tenant' && record.id === choice.tenant);
  const base = existing?.type === 'tenant' ? { records: scenario.records, tenant: existing } : withNewTenant(scenario.records, pick(objects, 'AcceptedDomain').map(({ value }) => value.DomainName));
  const { tenant, changes } = mergeTenant(base.tenant, objects, choice.isWhole);
  const records = replace(base.records, tenant);
  const hosts = mergeHost(records, tenant, objects, choice);
  const next = withPlaces(scenario, hosts.records);
  return { scenario: next, tenant: tenant.id, changes: [...changes, ...hosts.changes], missing: missingFacts(next, tenant, report, scenario.messages.length === 0), refusal: null };
}

/** Commands that were written here are carried out on the tenant and the server they were written for. */
function planGenerated(scenario: Scenario, commands: readonly Command[], choice: ImportChoice): ImportPlan {
  const plan = planCommands(scenario, commands, choice);
  const missing = plan.tenant === null ? [] : missingFacts(plan.scenario, plan.tenant, { reports: [] }, scenario.messages.length === 0);
  return { scenario: plan.scenario, tenant: plan.tenant?.id ?? '', changes: plan.changes, missing, refusal: plan.refusal };
}

function pick<Kind extends ObjectKind>(objects: readonly ImportedObject[], kind: Kind): Extract<ImportedObject, { kind: Kind }>[] {
  const isKind = (object: ImportedObject): object is Extract<ImportedObject, { kind: Kind }> => object.kind === kind;
  return objects.filter(isKind);
}

function mergeTenant(tenant: Tenant, objects: readonly ImportedObject[], isWhole: boolean): { tenant: Tenant; changes: PlannedChange[] } {
  const changes: PlannedChange[] = [];
  const merge = <Item extends object>(kind: ObjectKind, existing: Item[], pasted: readonly { value: Item; given: readonly string[] }[], named: Named<Item>): Item[] => {
    if (pasted.length === 0) return existing;
    const merged = mergeNamed(existing, pasted, named, isWhole);
    changes.push(...merged.changes.map((change) => ({ ...change, kind })));
    return merged.changes.every(({ change }) => change === 'same') ? existing : merged.items;
  };
  const next: Tenant = {
    ...tenant,
    AcceptedDomains: merge('AcceptedDomain', tenant.AcceptedDomains, pick(objects, 'AcceptedDomain'), BY_DOMAIN),
    InboundConnectors: merge('InboundConnector', tenant.InboundConnectors, pick(objects, 'InboundConnector'), BY_NAME),
    OutboundConnectors: merge('OutboundConnector', tenant.OutboundConnectors, pick(objects, 'OutboundConnector'), BY_NAME),
    TransportRules: merge('TransportRule', tenant.TransportRules, pick(objects, 'TransportRule'), BY_NAME),
  };
  const organization = pick(objects, 'OrganizationConfig')[0];
  if (organization === undefined) return { tenant: next, changes };
  const { RejectDirectSend } = organization.value;
  const properties = differences({ RejectDirectSend: tenant.RejectDirectSend }, { RejectDirectSend });
  changes.push({ kind: 'OrganizationConfig', name: tenant.name, change: properties.length === 0 ? 'same' : 'changed', properties });
  return { tenant: { ...next, RejectDirectSend }, changes };
}

/** Send connectors belong to a server: to the chosen one, or to a new one that presents no certificate before its user says which. */
function mergeHost(records: readonly ScenarioRecord[], tenant: Tenant, objects: readonly ImportedObject[], choice: ImportChoice): { records: ScenarioRecord[]; changes: PlannedChange[] } {
  const pasted = pick(objects, 'SendConnector');
  if (pasted.length === 0) return { records: [...records], changes: [] };
  const chosen = records.find((record) => record.id === choice.host);
  const isChosen = chosen !== undefined && isHost(chosen);
  const created = newRecord('onPremisesServer', { records, organization: tenant.organization, stem: choice.serverName });
  const host = isChosen ? chosen : created;
  if (!isHost(host)) return { records: [...records], changes: [] };
  const before: readonly SendConnector[] = isChosen ? host.SendConnectors : [];
  const { items, changes } = mergeNamed(before, pasted, BY_NAME, choice.isWhole);
  const next = isChosen ? { ...host, SendConnectors: items } : { ...host, certificate: null, SendConnectors: items };
  return { records: isChosen ? replace(records, next) : [...records, next], changes: changes.map((change) => ({ ...change, kind: 'SendConnector' })) };
}

function replace(records: readonly ScenarioRecord[], record: ScenarioRecord): ScenarioRecord[] {
  return records.map((other) => (other.id === record.id ? record : other));
}
