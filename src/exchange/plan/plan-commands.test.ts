import { describe, expect, test } from 'vitest';
import { EMPTY_SCENARIO, type Scenario } from '../../model/scenario.ts';
import type { Tenant } from '../../model/tenant.ts';
import { commandsBetween, EMPTY_SETTINGS, settingsOfHost, settingsOfTenant } from '../cmdlets/tenant-commands.ts';
import { writeCommands } from '../cmdlets/write-commands.ts';
import { paste } from '../fixtures/pastes.ts';
import { readImport } from '../import/read-import.ts';
import type { ImportChoice } from './import-choice.ts';
import { planImport } from './plan-import.ts';

const INTO_NEW: ImportChoice = { tenant: null, host: null, isWhole: false, serverName: 'Server' };
const drawn = planImport(EMPTY_SCENARIO, readImport(paste('hybrid-json-7')), INTO_NEW);
const tenantOf = ({ records }: Scenario): Tenant => {
  const tenant = records.find((record) => record.type === 'tenant');
  if (tenant === undefined) throw new Error('There is no tenant.');
  return tenant;
};
const before = tenantOf(drawn.scenario);
const after: Tenant = {
  ...before,
  InboundConnectors: before.InboundConnectors.slice(0, 2).map((connector, at) => (at === 0 ? { ...connector, TlsSenderCertificateName: 'exchange.contoso.example' } : connector)),
  RejectDirectSend: true,
};
const text = (from: Tenant, to: Tenant): string => writeCommands(commandsBetween(settingsOfTenant(from), settingsOfTenant(to)), { whatIf: true, remarks: ['contoso: what has changed.'] });

describe('the text that was written, pasted again', () => {
  test('into the old version gives the new one, and says what changes', () => {
    const report = readImport(`\ufeff${text(before, after).replaceAll('\n', '\r\n')}\r\n`);
    const plan = planImport(drawn.scenario, report, { ...INTO_NEW, tenant: before.id });
    expect(tenantOf(plan.scenario)).toEqual(after);
    expect(plan.changes.filter(({ change }) => change !== 'same').map(({ change, kind, name }) => `${change} ${kind} ${name}`)).toEqual([
      'changed InboundConnector Inbound from 8f6b8f0e-2c51-4d0b-9a51-6f7d2f0c9d11',
      'removed InboundConnector From Litware',
      'changed OrganizationConfig contoso',
    ]);
  });

  test('as a new tenant has the same settings', () => {
    const whole = writeCommands(commandsBetween(EMPTY_SETTINGS, settingsOfTenant(before)), { whatIf: true });
    const plan = planImport(EMPTY_SCENARIO, readImport(whole), INTO_NEW);
    const { InboundConnectors, OutboundConnectors, TransportRules } = tenantOf(plan.scenario);
    expect(new Set(InboundConnectors)).toEqual(new Set(before.InboundConnectors));
    expect(new Set(OutboundConnectors)).toEqual(new Set(before.OutboundConnectors));
    expect(TransportRules).toEqual(before.TransportRules);
    expect(plan.missing.map(({ key }) => key)).toContain('sendingHost');
  });

  test('of a server goes to the server', () => {
    const server = drawn.scenario.records.find((record) => record.type === 'onPremisesServer');
    if (server?.type !== 'onPremisesServer') throw new Error('There is no server.');
    const SendConnectors = server.SendConnectors.map((connector) => ({ ...connector, Enabled: false }));
    const written = writeCommands(commandsBetween(settingsOfHost(server), settingsOfHost({ SendConnectors })), { whatIf: false });
    const plan = planImport(drawn.scenario, readImport(written), { ...INTO_NEW, tenant: before.id, host: server.id });
    expect(plan.scenario.records.find(({ id }) => id === server.id)).toEqual({ ...server, SendConnectors });
    expect(tenantOf(plan.scenario)).toEqual(before);
  });

  test('does nothing where it does not fit, and says which command it is', () => {
    const plan = planImport(EMPTY_SCENARIO, readImport(text(before, after)), INTO_NEW);
    expect(plan.refusal).toMatchObject({ key: 'doesNotFit', command: 1, verb: 'Set', noun: 'InboundConnector' });
    expect(plan.scenario).toBe(EMPTY_SCENARIO);
  });
});

test('commands that somebody else wrote are told, and not carried out', () => {
  const report = readImport('PS C:\\> New-InboundConnector -Name "Hybrid" -ConnectorType OnPremises -TlsSenderCertificateName $cert');
  expect(report).toMatchObject({ objects: [], commands: [], notes: [{ key: 'foreignCommand', line: 1 }] });
});
