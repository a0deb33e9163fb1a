import { describe, expect, test } from 'vitest';
import { EMPTY_SCENARIO, type Scenario } from '../../model/scenario.ts';
import { parseScenario } from '../../model/validate.ts';
import { paste } from '../fixtures/pastes.ts';
import { readImport } from '../import/read-import.ts';
import { withAnswer } from './answers.ts';
import { missingFacts, type MissingFact } from './missing-facts.ts';
import { planImport } from './plan-import.ts';
import { suggestAnswer } from './suggest-answer.ts';

const NAMES = { onPremisesServer: 'Server', gateway: 'Gateway', internetHost: 'Partner', sendConnector: 'To Office 365' };
const PASTES = ['json-7-everything', 'json-5-enums-and-counts', 'format-list-truncated', 'clixml-inbound', 'csv-collapsed', 'dsc-resources', 'mixed', 'send-connectors'];

function imported(text: string) {
  const report = readImport(text);
  const { scenario, tenant } = planImport(EMPTY_SCENARIO, report, { tenant: null, host: null, isWhole: false, serverName: 'Server' });
  const openIn = (drawn: Scenario): MissingFact[] => {
    const record = drawn.records.find(({ id }) => id === tenant);
    if (record?.type !== 'tenant') throw new Error('There is no tenant.');
    return missingFacts(drawn, record, report);
  };
  return { scenario, tenant, openIn };
}

/** Answers everything as suggested. */
function answered(text: string): { scenario: Scenario; tenant: string; left: MissingFact[] } {
  const { scenario, tenant, openIn } = imported(text);
  let drawn = scenario;
  for (let turns = 0; turns < 50; turns += 1) {
    const answer = openIn(drawn).map((fact) => suggestAnswer(drawn, tenant, fact)).find((suggestion) => suggestion !== null);
    if (answer === undefined) break;
    drawn = withAnswer(drawn, tenant, answer, NAMES);
  }
  return { scenario: drawn, tenant, left: openIn(drawn) };
}

describe('suggestions', () => {
  test.each(PASTES)('answer all that can be answered, and give a drawing that is valid: %s', (name) => {
    const { scenario, left } = answered(paste(name));
    expect(left.filter(({ key }) => !['ruleConnector', 'partOfList', 'domainElsewhere'].includes(key))).toEqual([]);
    expect(parseScenario(scenario)).toMatchObject({ ok: true });
  });

  test('a host of the organization with the address that the connector expects sends the message', () => {
    const { scenario } = answered(paste('json-7-everything'));
    const [message] = scenario.messages;
    const host = scenario.records.find(({ id }) => id === message?.submittedAt);
    expect(host).toMatchObject({ type: 'gateway', ipAddresses: ['192.0.2.10'], certificate: null, SendConnectors: [{ SmartHosts: ['contoso-example.mail.protection.outlook.com'] }] });
    expect(message).toMatchObject({ mailFrom: 'alice@contoso.example', rcptTo: ['someone@example.com'] });
  });

  test('a wildcard asks for a name below it; a Partner connector is for a stranger', () => {
    const { scenario, tenant } = imported('{"Name":"Hybrid","ConnectorType":"OnPremises","TlsSenderCertificateName":"*.contoso.example"}\n{"Name":"Bank","ConnectorType":"Partner","SenderIPAddresses":["203.0.113.0/28"]}');
    expect(suggestAnswer(scenario, tenant, { key: 'sendingHost', connector: 'Hybrid', certificate: '*.contoso.example', addresses: [] })).toMatchObject({
      host: { kind: 'new', role: 'onPremisesServer' },
      hostName: 'mail.contoso.example',
      certificate: 'mail.contoso.example',
    });
    expect(suggestAnswer(scenario, tenant, { key: 'sendingHost', connector: 'Bank', certificate: null, addresses: ['203.0.113.0/28'] })).toMatchObject({
      host: { kind: 'new', role: 'internetHost' },
      ipAddress: '203.0.113.1',
      certificate: '',
    });
  });

  test('Send connectors that were pasted too stand on the server that is asked about first', () => {
    const { scenario, tenant } = imported(`${paste('send-connectors')}\n{"Name":"Hybrid","ConnectorType":"OnPremises","TlsSenderCertificateName":"mail.contoso.example"}`);
    const server = scenario.records.find(({ type }) => type === 'onPremisesServer');
    const fact = { key: 'sendingHost', connector: 'Hybrid', certificate: 'mail.contoso.example', addresses: [] } as const;
    const answer = suggestAnswer(scenario, tenant, fact);
    expect(answer).toMatchObject({ host: { kind: 'known', id: server?.id } });
    const drawn = answer === null ? scenario : withAnswer(scenario, tenant, answer, NAMES);
    expect(drawn.records).toHaveLength(scenario.records.length);
    expect(drawn.records.find(({ id }) => id === server?.id)).toMatchObject({ certificate: { subject: 'mail.contoso.example' }, SendConnectors: [{ Name: 'Outbound to Office 365' }, { Name: 'Internet' }] });
  });
});

describe('answers', () => {
  test('change what they are about and nothing else', () => {
    const { scenario, tenant } = imported(paste('json-7-everything'));
    const drawn = withAnswer(scenario, tenant, { key: 'domains', domains: ['CONTOSO.example', 'apps.contoso.example'] }, NAMES);
    const domains = drawn.records.flatMap((record) => (record.type === 'tenant' ? record.AcceptedDomains.map(({ DomainName }) => DomainName) : []));
    expect(domains).toEqual(['contoso.example', 'contoso.onmicrosoft.com', 'apps.contoso.example']);
    expect(withAnswer(scenario, 'nobody', { key: 'recipients', addresses: ['a@contoso.example'] }, NAMES)).toBe(scenario);
  });
});
