import { describe, expect, test } from 'vitest';
import { isHost } from '../../model/record.ts';
import { EMPTY_SCENARIO, type Scenario } from '../../model/scenario.ts';
import { parseScenario } from '../../model/validate.ts';
import { paste } from '../fixtures/pastes.ts';
import { readImport } from '../import/read-import.ts';
import { withAnswer } from './answers.ts';
import { missingFacts, type MissingFact } from './missing-facts.ts';
import { planImport } from './plan-import.ts';
import { suggestAnswer } from './suggest-answer.ts';

const NAMES = { onPremisesServer: 'Server', gateway: 'Gateway', service: 'Service', internetHost: 'Partner', toTenant: 'To Office 365', toInternet: 'Internet', messageFrom: (name: string) => `From ${name}` };
const PASTE_NAMES = ['hybrid-json-5', 'hybrid-json-7', 'hybrid-format-list', 'hybrid-clixml', 'hybrid-csv', 'hybrid-dsc', 'json-7-everything', 'json-5-enums-and-counts', 'format-list-truncated', 'clixml-inbound', 'csv-collapsed', 'dsc-resources', 'mixed', 'send-connectors'];

function imported(text: string) {
  const report = readImport(text);
  const { scenario, tenant } = planImport(EMPTY_SCENARIO, report, { tenant: null, host: null, isWhole: false, serverName: 'Server' });
  const openIn = (drawn: Scenario): MissingFact[] => {
    const record = drawn.records.find(({ id }) => id === tenant);
    if (record?.type !== 'tenant') throw new Error('There is no tenant.');
    return missingFacts(drawn, record, report, true);
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
  test.each(PASTE_NAMES)('answer all that can be answered, and give a drawing that is valid: %s', (name) => {
    const { scenario, left } = answered(paste(name));
    expect(left.filter(({ key }) => !['ruleConnector', 'ruleHeader', 'partOfList', 'domainElsewhere'].includes(key))).toEqual([]);
    expect(parseScenario(scenario)).toMatchObject({ ok: true });
  });

  test('of a hybrid tenant give one host for each that its administrator has', () => {
    const { scenario } = answered(paste('hybrid-json-7'));
    const hosts = scenario.records.flatMap((record) => (isHost(record) ? [record] : []));
    expect(hosts).toMatchObject([
      // Its name and its certificate stand in the Send connector.
      { type: 'onPremisesServer', hostName: 'exchange.contoso.example', certificate: { subject: 'exchange.contoso.example' } },
      { type: 'gateway', name: 'Printers & scanners', hostName: 'device.contoso.example', ipAddresses: ['198.51.100.21'], certificate: null },
      { type: 'internetHost', name: 'litware.example', hostName: 'mail.litware.example', AcceptedDomains: [{ DomainName: 'litware.example' }] },
      { type: 'gateway', organization: null, hostName: 'contoso.smtp.signatures.example', certificate: null, SendConnectors: [{ Name: 'To Office 365' }] },
      { type: 'gateway', hostName: 'gateway.contoso.example', certificate: { subject: 'gateway.contoso.example' }, SendConnectors: [{ Name: 'Internet', DNSRoutingEnabled: true }] },
    ]);
    const starts = scenario.messages.map(({ submittedAt }) => scenario.records.find(({ id }) => id === submittedAt));
    expect(starts).toMatchObject([{ hostName: 'exchange.contoso.example' }, { name: 'Printers & scanners' }, { hostName: 'gateway.contoso.example' }, { name: 'tailspintoys' }]);
  });

  test('behind a wildcard ask for the gateway that nobody printed, and that sends straight to the Internet', () => {
    const { scenario } = answered(
      [
        'Name                     : woodgrove.example',
        'DomainName               : woodgrove.example',
        'DomainType               : Authoritative',
        '',
        'Name                     : Inbound from hybrid wizard',
        'ConnectorType            : OnPremises',
        'SenderDomains            : {smtp:*;1}',
        'TlsSenderCertificateName : *.woodgrove.example',
        '',
      ].join('\n'),
    );
    expect(scenario.records.filter(isHost)).toMatchObject([
      { type: 'onPremisesServer', certificate: { subject: 'mail.woodgrove.example' } },
      { type: 'gateway', certificate: { subject: 'gateway.woodgrove.example' }, SendConnectors: [{ DNSRoutingEnabled: true }] },
    ]);
    expect(scenario.messages.map(({ submittedAt }) => scenario.records.find(({ id }) => id === submittedAt))).toMatchObject([{ type: 'onPremisesServer' }, { type: 'gateway' }, { type: 'tenant' }]);
  });

  test('where the MX record points to a host that is not drawn, that host is asked for', () => {
    const { scenario, tenant, openIn } = imported(paste('json-7-everything'));
    const drawn = withAnswer(scenario, tenant, { key: 'mx', domains: ['contoso.example'], exchange: 'filter.fabrikam.example' }, NAMES);
    const fact = openIn(drawn).find(({ key }) => key === 'mxHost');
    expect(fact).toEqual({ key: 'mxHost', domain: 'contoso.example', host: 'filter.fabrikam.example' });
    const answer = fact === undefined ? null : suggestAnswer(drawn, tenant, fact);
    expect(answer).toMatchObject({ host: { kind: 'new', role: 'service', onward: 'split' }, hostName: 'filter.fabrikam.example', certificate: '' });
    expect(openIn(answer === null ? drawn : withAnswer(drawn, tenant, answer, NAMES)).map(({ key }) => key)).not.toContain('mxHost');
  });

  test('of many domains only some get an MX record, and the question says so', () => {
    const domains = Array.from({ length: 20 }, (_, at) => `{"DomainName":"d${at}.example","DomainType":"Authoritative"}`);
    const { scenario, openIn } = imported(domains.join('\n'));
    expect(openIn(scenario).find(({ key }) => key === 'mx')).toMatchObject({ domains: { length: 8 }, more: 12 });
  });

  test('a host of the organization with the address that the connector expects sends the message', () => {
    const { scenario } = answered(paste('json-7-everything'));
    const [message] = scenario.messages;
    const host = scenario.records.find(({ id }) => id === message?.submittedAt);
    expect(host).toMatchObject({ type: 'gateway', ipAddresses: ['192.0.2.10'], certificate: null, SendConnectors: [{ SmartHosts: ['contoso-example.mail.protection.outlook.com'] }] });
    expect(message).toMatchObject({ mailFrom: 'alice@contoso.example', rcptTo: ['joe@tailspintoys.example'] });
  });

  test('a wildcard asks for a name below it; a Partner connector is for a stranger, or for the filter in front if it is for every sender', () => {
    const { scenario, tenant } = imported('{"Name":"Hybrid","ConnectorType":"OnPremises","TlsSenderCertificateName":"*.contoso.example"}\n{"Name":"Bank","ConnectorType":"Partner","SenderDomains":["smtp:bank.example;1"],"SenderIPAddresses":["203.0.113.0/28"]}\n{"Name":"Filter","ConnectorType":"Partner","SenderDomains":["smtp:*;1"],"TlsSenderCertificateName":"mx.filter.example"}');
    expect(suggestAnswer(scenario, tenant, { key: 'sendingHost', connector: 'Hybrid', certificate: '*.contoso.example', addresses: [] })).toMatchObject({
      host: { kind: 'new', role: 'onPremisesServer' },
      hostName: 'mail.contoso.example',
      certificate: 'mail.contoso.example',
    });
    expect(suggestAnswer(scenario, tenant, { key: 'sendingHost', connector: 'Bank', certificate: null, addresses: ['203.0.113.0/28'] })).toMatchObject({
      host: { kind: 'new', role: 'internetHost', name: 'bank.example', domains: ['bank.example'] },
      ipAddress: '203.0.113.1',
      certificate: '',
    });
    expect(suggestAnswer(scenario, tenant, { key: 'sendingHost', connector: 'Filter', certificate: 'mx.filter.example', addresses: [] })).toMatchObject({ host: { kind: 'new', role: 'service', onward: 'split' }, hostName: 'mx.filter.example' });
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
