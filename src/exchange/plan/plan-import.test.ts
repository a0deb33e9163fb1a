import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../model/scenario.ts';
import { EMPTY_SCENARIO } from '../../model/scenario.ts';
import { parseScenario } from '../../model/validate.ts';
import { paste } from '../fixtures/pastes.ts';
import { readImport } from '../import/read-import.ts';
import type { ImportChoice } from './import-choice.ts';
import { missingFacts } from './missing-facts.ts';
import { planImport } from './plan-import.ts';

const INTO_NEW: ImportChoice = { tenant: null, host: null, isWhole: false, serverName: 'Server' };
const everything = readImport(paste('json-7-everything'));

function tenantOf(scenario: Scenario) {
  const tenant = scenario.records.find((record) => record.type === 'tenant');
  if (tenant === undefined) throw new Error('There is no tenant.');
  return tenant;
}

describe('into a new tenant', () => {
  const plan = planImport(EMPTY_SCENARIO, everything, INTO_NEW);

  test('everything pasted is there, in a scenario that is valid', () => {
    expect(tenantOf(plan.scenario)).toMatchObject({ name: 'contoso', RejectDirectSend: true, InboundConnectors: [{ Name: 'From servers' }], OutboundConnectors: [{ TlsSettings: 'DomainValidation' }] });
    expect(parseScenario(plan.scenario)).toMatchObject({ ok: true });
    expect(plan.changes.map(({ change }) => change)).toEqual(['added', 'added', 'added', 'added', 'added', 'changed']);
  });

  test('asks for what is missing', () => {
    expect(plan.missing).toEqual([
      { key: 'ruleConnector', rule: 'To the signature service', connector: 'To signatures' },
      { key: 'ruleHeader', rule: 'To the signature service', header: 'X-Signed' },
      { key: 'sendingHost', connector: 'From servers', certificate: null, addresses: ['192.0.2.10'] },
      { key: 'smartHost', of: 'OutboundConnector', connector: 'To servers', host: 'mail.contoso.example' },
      { key: 'mx', domains: ['contoso.example'], more: 0 },
      { key: 'recipients', tenant: 'contoso' },
      { key: 'correspondent' },
      { key: 'message', at: 'tenant', name: 'contoso' },
    ]);
  });
});

test('of a rule’s exception only a header is said that nothing in the drawing writes', () => {
  const tenant = tenantOf(planImport(EMPTY_SCENARIO, everything, INTO_NEW).scenario);
  const [rule] = tenant.TransportRules;
  if (rule === undefined) throw new Error('There is no rule.');
  const headersSaid = (change: object, headers: string[] = []): string[] => {
    const message = { id: 'm1', title: '', mailFrom: '', rcptTo: ['a@contoso.example'], submittedAt: tenant.id, headers, headerFrom: '' };
    return missingFacts({ ...EMPTY_SCENARIO, messages: [message] }, { ...tenant, TransportRules: [{ ...rule, ...change }] }, { reports: [] }, false).flatMap((fact) => (fact.key === 'ruleHeader' ? [fact.header] : []));
  };
  expect(headersSaid({})).toEqual(['X-Signed']);
  expect(headersSaid({ ExceptIfHeaderContainsMessageHeader: 'received' })).toEqual([]);
  expect(headersSaid({}, ['x-signed: yes'])).toEqual([]);
  expect(headersSaid({ State: 'Disabled' })).toEqual([]);
  expect(headersSaid({ RouteMessageOutboundConnector: null })).toEqual([]);
});

describe('into a tenant that is drawn', () => {
  const { scenario, tenant } = planImport(EMPTY_SCENARIO, everything, INTO_NEW);
  const choice = { ...INTO_NEW, tenant };

  test('the same again changes nothing', () => {
    const again = planImport(scenario, everything, choice);
    expect(again.scenario.records).toEqual(scenario.records);
    expect(new Set(again.changes.map(({ change }) => change))).toEqual(new Set(['same']));
  });

  test('only the pasted properties change, and the diff says which', () => {
    const plan = planImport(scenario, readImport('{"Name":"from SERVERS","ConnectorType":"OnPremises","TlsSenderCertificateName":"mail.contoso.example"}'), choice);
    expect(tenantOf(plan.scenario).InboundConnectors).toMatchObject([{ SenderIPAddresses: ['192.0.2.10'], TlsSenderCertificateName: 'mail.contoso.example' }]);
    expect(plan.changes[0]?.properties).toContainEqual({ name: 'TlsSenderCertificateName', before: null, after: 'mail.contoso.example' });
  });

  test('a whole paste removes what it does not hold, of the kinds it holds', () => {
    const plan = planImport(scenario, readImport('{"Name":"New","ConnectorType":"Partner","RequireTls":true}'), { ...choice, isWhole: true });
    expect(tenantOf(plan.scenario).InboundConnectors.map(({ Name }) => Name)).toEqual(['New']);
    expect(tenantOf(plan.scenario).OutboundConnectors).toHaveLength(1);
    expect(plan.changes.map(({ change, name }) => `${change} ${name}`)).toEqual(['removed From servers', 'added New']);
  });
});

test('Send connectors go to a new server of the tenant’s organization, which presents no certificate yet', () => {
  const plan = planImport(EMPTY_SCENARIO, readImport(paste('send-connectors')), INTO_NEW);
  const server = plan.scenario.records.find((record) => record.type === 'onPremisesServer');
  expect(server).toMatchObject({ organization: tenantOf(plan.scenario).organization, certificate: null, SendConnectors: [{ Name: 'Outbound to Office 365' }, { Name: 'Internet' }] });
  expect(parseScenario(plan.scenario)).toMatchObject({ ok: true });
});

test('a list that was cut short is asked for', () => {
  const plan = planImport(EMPTY_SCENARIO, readImport(paste('format-list-truncated')), INTO_NEW);
  expect(plan.missing).toContainEqual({ key: 'partOfList', property: 'SenderIPAddresses', objects: ['Data centres'] });
});
