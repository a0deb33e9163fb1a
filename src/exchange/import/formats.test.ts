import { describe, expect, test } from 'vitest';
import { EMPTY_SCENARIO } from '../../model/scenario.ts';
import { parseScenario } from '../../model/validate.ts';
import { paste } from '../fixtures/pastes.ts';
import { decodeText } from '../paste/decode-text.ts';
import { planImport } from '../plan/plan-import.ts';
import { readImport } from './read-import.ts';
import type { ImportReport } from './report.ts';

/*
 * One hybrid tenant in the exact shape of each format, with the console around it. What the formats lose is theirs: Format-List cuts long
 * lists, Export-Csv collapses them, Microsoft365DSC has no on-premises Send connectors.
 */

const HYBRID = 'Inbound from 8f6b8f0e-2c51-4d0b-9a51-6f7d2f0c9d11';
const FORMATS = [
  { name: 'hybrid-json-5', format: 'json', printers: 5, lists: true, hasServer: true },
  { name: 'hybrid-json-7', format: 'json', printers: 5, lists: true, hasServer: true },
  { name: 'hybrid-format-list', format: 'formatList', printers: 4, lists: true, hasServer: true },
  { name: 'hybrid-clixml', format: 'clixml', printers: 5, lists: true, hasServer: true },
  { name: 'hybrid-csv', format: 'csv', printers: 0, lists: false, hasServer: true },
  { name: 'hybrid-dsc', format: 'dsc', printers: 5, lists: true, hasServer: false },
] as const;

const notesOf = (report: ImportReport, object: string, property: string) =>
  report.reports.find(({ name }) => name === object)?.properties.find(({ name }) => name === property)?.notes.map(({ key }) => key);

describe.each(FORMATS)('$name', ({ name, format, printers, lists, hasServer }) => {
  const report = readImport(paste(name));
  const byKind = (kind: string) => report.objects.flatMap((object) => (object.kind === kind ? [object.value] : []));

  test('every object is taken, and its kind is recognised', () => {
    expect(report.reports.filter(({ refusal }) => refusal !== null)).toEqual([]);
    expect(new Set(report.reports.map((one) => one.format))).toEqual(new Set([format]));
    const kinds = ['AcceptedDomain', 'InboundConnector', 'OutboundConnector', 'TransportRule', 'OrganizationConfig', 'SendConnector'] as const;
    expect(kinds.map((kind) => byKind(kind).length)).toEqual([4, 3, 2, 2, 1, hasServer ? 2 : 0]);
  });

  test('says the same of the tenant as the other formats', () => {
    expect(byKind('InboundConnector')).toMatchObject([
      { Name: HYBRID, Enabled: true, ConnectorType: 'OnPremises', TlsSenderCertificateName: '*.contoso.example', CloudServicesMailEnabled: true },
      { Name: 'Printers & scanners', ConnectorType: 'OnPremises', TlsSenderCertificateName: null, SenderIPAddresses: { length: printers }, Comment: 'Third floor: ask Megan’s team' },
      { Name: 'From Litware', ConnectorType: 'Partner', TlsSenderCertificateName: 'mail.litware.example', RequireTls: true, RestrictDomainsToCertificate: true },
    ]);
    expect(byKind('OutboundConnector')).toMatchObject([
      { ConnectorType: 'OnPremises', UseMXRecord: false, IsTransportRuleScoped: false, SmartHosts: lists ? ['exchange.contoso.example'] : [] },
      { Name: 'To the signature service', ConnectorType: 'Partner', IsTransportRuleScoped: true },
    ]);
    expect(byKind('AcceptedDomain')).toMatchObject([{ DomainName: 'contoso.example', DomainType: 'Authoritative' }, { DomainName: 'fabrikam.example', DomainType: 'InternalRelay' }, {}, {}]);
    expect(byKind('TransportRule')).toMatchObject([
      { Name: 'Signatures', State: 'Enabled', RouteMessageOutboundConnector: 'To the signature service', ExceptIfHeaderContainsMessageHeader: 'X-Signed-By' },
      { Name: 'Mark mail from outside', RouteMessageOutboundConnector: null },
    ]);
    expect(byKind('OrganizationConfig')).toEqual([{ RejectDirectSend: false }]);
  });

  test('nothing of it was left unread without a word', () => {
    expect(report.notes.filter(({ key }) => key !== 'consoleLines' && key !== 'unreadLines')).toEqual([]);
  });

  test('becomes a drawing', () => {
    const plan = planImport(EMPTY_SCENARIO, report, { tenant: null, host: null, isWhole: false, serverName: 'Server' });
    expect(parseScenario(plan.scenario)).toMatchObject({ ok: true });
  });
});

test('a list that Format-List cut, and one that Export-Csv collapsed, is said', () => {
  expect(notesOf(readImport(paste('hybrid-format-list')), 'Printers & scanners', 'SenderIPAddresses')).toEqual(['cutShort']);
  expect(notesOf(readImport(paste('hybrid-csv')), 'Printers & scanners', 'SenderIPAddresses')).toEqual(['collapsed']);
});

test('all formats in one paste: of each object the first is taken, and the others are said to be the same', () => {
  const report = readImport(FORMATS.map(({ name }) => paste(name)).join('\n'));
  expect(report.objects).toHaveLength(14);
  expect(new Set(report.reports.flatMap(({ refusal }) => (refusal === null ? [] : [refusal.key])))).toEqual(new Set(['duplicate']));
});

describe('how it came here', () => {
  const utf16 = (text: string, bigEndian: boolean) => new Uint8Array([...text].flatMap((char) => (bigEndian ? [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff] : [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8])));
  const text = paste('hybrid-json-7');
  const expected = readImport(text);
  const shiftJis = new Uint8Array([...new TextEncoder().encode('{"Name":"'), 0x91, 0x97, 0x90, 0x4d, ...new TextEncoder().encode('","ConnectorType":"Partner","RequireTls":true}')]);
  const western = new Uint8Array([...new TextEncoder().encode('{"Name":"Z'), 0xfc, ...new TextEncoder().encode('rich","ConnectorType":"Partner","RequireTls":true}')]);

  test.each([
    ['a file in UTF-8', new TextEncoder().encode(text)],
    ['a file in UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['a file in UTF-16 LE with its mark', utf16(`\ufeff${text}`, false)],
    ['a file in UTF-16 BE with its mark', utf16(`\ufeff${text}`, true)],
    ['a file in UTF-16 LE without', utf16(text, false)],
    ['a file in UTF-16 BE without', utf16(text, true)],
  ])('%s', (_, bytes) => {
    expect(readImport(decodeText(bytes))).toEqual(expected);
  });

  test('a file in the code page of Windows: Japanese, western', () => {
    expect(readImport(decodeText(shiftJis)).objects).toMatchObject([{ value: { Name: '送信' } }]);
    expect(readImport(decodeText(western)).objects).toMatchObject([{ value: { Name: 'Zürich' } }]);
  });

  test('UTF-16 that was pasted as single bytes', () => {
    const ascii = '{"DomainName":"contoso.example","DomainType":"Authoritative"}';
    expect(readImport(`\u00ff\u00fe${[...ascii].map((char) => `${char}\u0000`).join('')}`).objects).toMatchObject([{ value: { DomainName: 'contoso.example' } }]);
  });

  test('in the colours of a terminal, or what a web page leaves of them', () => {
    const colored = paste('hybrid-format-list').replace(/^(\w+ +: )/gm, '\u001b[32;1m$1\u001b[0m');
    expect(readImport(colored).objects).toEqual(readImport(paste('hybrid-format-list')).objects);
    expect(readImport(colored.replaceAll('\u001b', '')).objects).toEqual(readImport(paste('hybrid-format-list')).objects);
  });

  test('with line ends of Windows, or of old', () => {
    expect(readImport(paste('hybrid-format-list').replaceAll('\n', '\r\n')).objects).toEqual(readImport(paste('hybrid-format-list')).objects);
  });

  test('a list whose columns a chat or a ticket has taken is read all the same', () => {
    const collapsed = paste('hybrid-format-list').replace(/[ \t]{2,}/g, ' ');
    const namesIn = (pasted: string): string[] => readImport(pasted).reports.map(({ kind, name, refusal }) => `${kind} ${name}: ${refusal?.key ?? 'taken'}`);
    expect(namesIn(collapsed)).toEqual(namesIn(paste('hybrid-format-list')));
    expect(readImport(collapsed).objects).toMatchObject(readImport(paste('hybrid-format-list')).objects.map(({ kind }) => ({ kind })));
  });

  test('a hash table that was exported as a whole', () => {
    expect(readImport(paste('clixml-hashtable')).objects).toMatchObject([{ value: { DomainName: 'contoso.example' } }, { value: { Name: 'Hybrid', TlsSenderCertificateName: '*.contoso.example' } }]);
  });
});

test('one setting that was asked for by its name', () => {
  expect(readImport('RejectDirectSend : True').objects).toMatchObject([{ kind: 'OrganizationConfig', value: { RejectDirectSend: true } }]);
  expect(readImport('Reason : the server said no').objects).toEqual([]);
});
