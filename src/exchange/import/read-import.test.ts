import { describe, expect, test } from 'vitest';
import { paste } from '../fixtures/pastes.ts';
import { decodeText } from '../paste/decode-text.ts';
import { readImport } from './read-import.ts';
import type { ImportReport } from './report.ts';

const read = (name: string): ImportReport => readImport(paste(name));

function values(report: ImportReport): object[] {
  return report.objects.map((object) => object.value);
}

function propertyOf(report: ImportReport, object: string, name: string): unknown {
  return report.reports.find((one) => one.name === object)?.properties.find((property) => property.name === name);
}

describe('ConvertTo-Json', () => {
  test('of Windows PowerShell 5: wrapped arrays, wrapped and numbered enumerations', () => {
    const report = read('json-5-enums-and-counts');
    expect(values(report)).toMatchObject([
      { ConnectorType: 'OnPremises', SenderIPAddresses: [], SenderDomains: ['smtp:*;1'], TlsSenderCertificateName: '*.contoso.example', CloudServicesMailEnabled: true },
      { Name: "Filter's gateway", ConnectorType: 'Partner', SenderIPAddresses: ['198.51.100.0/24'], TlsSenderCertificateName: null, RestrictDomainsToIPAddresses: true },
    ]);
    expect(propertyOf(report, "Filter's gateway", 'ConnectorType')).toMatchObject({ status: 'used', notes: [{ key: 'enumeration', printed: '2', meaning: 'Partner' }] });
    expect(propertyOf(report, "Filter's gateway", 'SenderIPAddresses')).toMatchObject({ notes: [{ key: 'itemRefused', item: '2001:db8::1' }] });
  });

  test('keeps what is unknown, and says of each property what becomes of it', () => {
    const report = read('json-5-enums-and-counts');
    const name = 'Inbound from 3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    expect(values(report)[0]).toMatchObject({ FutureSetting: 'Something new' });
    expect(propertyOf(report, name, 'FutureSetting')).toMatchObject({ status: 'unknown' });
    expect(propertyOf(report, name, 'CloudServicesMailEnabled')).toMatchObject({ status: 'kept' });
    expect(propertyOf(report, name, 'RequireTls')).toMatchObject({ status: 'kept', notes: [{ key: 'partnerOnly' }] });
    expect(propertyOf(report, name, 'Guid')).toMatchObject({ status: 'refused', notes: [{ key: 'readOnly' }] });
    expect(propertyOf(report, name, 'Comment')).toMatchObject({ notes: [{ key: 'noValue' }] });
  });

  test('of PowerShell 7: everything in one object', () => {
    const report = read('json-7-everything');
    expect(report.objects.map((object) => object.kind)).toEqual(['AcceptedDomain', 'AcceptedDomain', 'InboundConnector', 'OutboundConnector', 'TransportRule', 'OrganizationConfig']);
    expect(report.notes).toEqual([]);
    expect(propertyOf(report, 'To the signature service', 'SentToScope')).toMatchObject({ status: 'kept', notes: [{ key: 'notSimulated' }] });
  });

  test('with a byte order mark, and as UTF-16', () => {
    const text = '\ufeff{"DomainName":"contoso.example","DomainType":"InternalRelay"}';
    const utf16 = new Uint8Array([...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
    const expected = [{ DomainName: 'contoso.example', DomainType: 'InternalRelay', MatchSubDomains: false }];
    expect(values(readImport(text))).toEqual(expected);
    expect(values(readImport(decodeText(utf16)))).toEqual(expected);
    expect(values(readImport(decodeText(utf16.subarray(2))))).toEqual(expected);
    expect(values(readImport(decodeText(new TextEncoder().encode(text))))).toEqual(expected);
  });

  test('of on-premises Exchange: address spaces and smart hosts are objects', () => {
    expect(values(read('send-connectors'))).toMatchObject([
      { AddressSpaces: ['SMTP:contoso.mail.onmicrosoft.com;1'], DNSRoutingEnabled: true },
      { AddressSpaces: ['SMTP:*;5'], SmartHosts: ['relay.contoso.example'], presentsCertificate: true },
    ]);
  });
});

describe('Format-List', () => {
  test('joins wrapped lines, and says which list was cut short', () => {
    const report = read('format-list-truncated');
    expect(values(report)).toMatchObject([
      { Name: 'Data centres', SenderIPAddresses: ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'], TlsSenderCertificateName: null, Enabled: true },
    ]);
    expect(values(report)[0]).toMatchObject({ Comment: 'Sends everything from the two data centres, and is kept up by the mail team' });
    expect(propertyOf(report, 'Data centres', 'SenderIPAddresses')).toMatchObject({ notes: [{ key: 'cutShort', shown: 4 }] });
    expect(report.notes.map((note) => note.key)).toContain('table');
  });

  test('joins a wrapped list', () => {
    expect(values(read('format-list-outbound'))).toMatchObject([
      { Name: 'To the filter', SmartHosts: ['gateway1.contoso.example', 'gateway2.contoso.example', '[192.0.2.40]'], IsTransportRuleScoped: true, UseMXRecord: false },
    ]);
  });
});

test('Export-Clixml: enumerations, lists, references and escapes', () => {
  const report = read('clixml-inbound');
  expect(values(report)).toMatchObject([
    { Name: 'Inbound & more', ConnectorType: 'Partner', SenderIPAddresses: ['203.0.113.0/24'], Comment: 'first\nsecond', TlsSenderCertificateName: null },
    { Name: 'Second', ConnectorType: 'OnPremises', TlsSenderCertificateName: 'mail.contoso.example', SenderDomains: ['smtp:*;1'] },
  ]);
  expect(report.notes).toEqual([]);
});

describe('Export-Csv', () => {
  test('says which collections were collapsed, and reads quotes and line ends in fields', () => {
    const report = read('csv-collapsed');
    expect(propertyOf(report, 'One', 'SenderIPAddresses')).toMatchObject({ status: 'refused', notes: [{ key: 'collapsed' }] });
    expect(values(report)).toMatchObject([
      { Name: 'One', Comment: 'He said "hello",\ntwice', SenderIPAddresses: [] },
      { Name: 'Two', Enabled: false, SenderIPAddresses: ['192.0.2.7', '192.0.2.8'] },
    ]);
  });

  test('with semicolons; a type that only on-premises Exchange has is refused', () => {
    const report = read('csv-domains');
    expect(values(report)).toHaveLength(2);
    expect(report.reports[2]?.refusal).toMatchObject({ key: 'invalidProperty', name: 'DomainType', problem: { key: 'notAllowed' } });
  });
});

test('Microsoft365DSC: names, lists with and without @(), expressions, absent resources', () => {
  const report = read('dsc-resources');
  expect(values(report)).toMatchObject([
    { Name: "Scanner's relay", SenderDomains: ['*.contoso.example'], SenderIPAddresses: ['192.0.2.20', '192.0.2.21'], TlsSenderCertificateName: null },
    { Name: 'Out', RecipientDomains: ['fabrikam.example', 'litware.example'], SmartHosts: [], UseMXRecord: true },
  ]);
  expect(propertyOf(report, "Scanner's relay", 'TlsSenderCertificateName')).toMatchObject({ status: 'refused', notes: [{ key: 'expression' }] });
  expect(report.reports[2]?.refusal).toEqual({ key: 'absent' });
});

test('several formats in one paste, wrapped by the console, and cut off at the end', () => {
  const report = read('mixed');
  expect(report.objects.map(({ kind }) => kind)).toEqual(['AcceptedDomain', 'OutboundConnector', 'InboundConnector', 'InboundConnector']);
  expect(values(report)[2]).toMatchObject({ TlsSenderCertificateName: '*.contoso.example' });
  expect(report.reports.flatMap(({ refusal }) => (refusal === null ? [] : [refusal.key]))).toEqual(['otherKind', 'unrecognized']);
  expect(new Set(report.notes.map((note) => note.key))).toEqual(new Set(['consoleLines', 'rewrapped', 'cutOffJson']));
});

test('nothing hostile has an effect', () => {
  const report = read('hostile');
  expect(report.notes.map((note) => note.key)).toContain('doctype');
  expect(values(report)).toMatchObject([{ Name: "'; Remove-Mailbox -Identity * #" }]);
  expect(report.reports[0]?.properties.filter((property) => property.notes.some((note) => note.key === 'reservedName'))).toHaveLength(2);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('of two objects of one name the first is taken', () => {
  const one = '{"Name":"A","ConnectorType":"Partner","RequireTls":true}';
  expect(readImport(`${one}\n${one.toLowerCase().replace('"name":"a"', '"Name":"a"').replace('connectortype', 'ConnectorType').replace('requiretls', 'RequireTls').replace('partner', 'Partner')}`).reports[1]?.refusal).toEqual({ key: 'duplicate', line: 1 });
});
