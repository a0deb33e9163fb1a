import type { Scenario } from '../../model/scenario.ts';
import { applyCommands } from '../cmdlets/apply-commands.ts';
import { readCommands } from '../cmdlets/read-commands.ts';
import { settingsOfTenant } from '../cmdlets/tenant-commands.ts';

/** Why generated commands change nothing. Closed list; each with a sentence in the content tables. */
export type CommandRefusal = { key: 'notGenerated'; line: number } | { key: 'notApplicable'; command: number } | { key: 'noTenant' };

/** What carrying generated commands out on a tenant gives. */
export type CommandPlan = { ok: true; scenario: Scenario } | { ok: false; refusal: CommandRefusal };

/** Reads commands that were generated here back into a tenant of the drawing. Pure; never throws. */
export function planCommands(scenario: Scenario, tenantId: string, text: string): CommandPlan {
  const tenant = scenario.records.find((record) => record.id === tenantId);
  if (tenant?.type !== 'tenant') return { ok: false, refusal: { key: 'noTenant' } };
  const read = readCommands(text);
  if (!read.ok) return { ok: false, refusal: { key: 'notGenerated', line: read.line } };
  const applied = applyCommands(settingsOfTenant(tenant), read.commands);
  if (!applied.ok) return { ok: false, refusal: { key: 'notApplicable', command: applied.command } };
  const { SendConnectors, ...settings } = applied.settings;
  if (SendConnectors.length > 0) return { ok: false, refusal: { key: 'notApplicable', command: 0 } };
  const next = { ...tenant, ...settings };
  return { ok: true, scenario: { ...scenario, records: scenario.records.map((record) => (record.id === tenantId ? next : record)) } };
}
