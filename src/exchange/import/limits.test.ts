import { describe, expect, test } from 'vitest';
import { EMPTY_SCENARIO } from '../../model/scenario.ts';
import { parseScenario } from '../../model/validate.ts';
import { paste } from '../fixtures/pastes.ts';
import { MAX_OBJECTS } from '../paste/read-paste.ts';
import { planImport } from '../plan/plan-import.ts';
import { readImport } from './read-import.ts';

const INTO_NEW = { tenant: null, host: null, isWhole: false, serverName: 'Server' };
const MEGABYTES_10 = 10_000_000;

test('5,000 connectors are read, told one by one, and make a valid drawing with few questions', () => {
  const connectors = Array.from({ length: 5_000 }, (_, at) => ({ Name: `Connector ${at}`, ConnectorType: 'OnPremises', SenderIPAddresses: [`10.${at >> 8}.${at & 255}.1`], FutureSetting: at }));
  const report = readImport(JSON.stringify(connectors, null, 2));
  expect(report.objects).toHaveLength(5_000);
  expect(report.reports).toHaveLength(5_000);
  const plan = planImport(EMPTY_SCENARIO, report, INTO_NEW);
  expect(parseScenario(plan.scenario)).toMatchObject({ ok: true });
  expect(plan.changes).toHaveLength(5_000);
  expect(plan.missing.filter(({ key }) => key === 'sendingHost').length).toBeLessThanOrEqual(12);
  expect(plan.missing).toContainEqual({ key: 'moreSenders', count: 4_988 });
});

describe('ten megabytes', () => {
  const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTES_10 / piece.length));

  test.each([
    ['lines that say nothing', fill('something that a console printed, and that says nothing of an object\n\n'), 0],
    ['prompts', fill('PS C:\\> Get-Thing\n'), 0],
    ['rows that do not fit', `"Name","ConnectorType","Enabled"\n${fill('"a","b"\n')}`, 0],
    ['properties of nothing', fill('Name : a\nConnectorType : b\n\n'), MAX_OBJECTS],
    ['small objects', fill('{"a":1}\n'), MAX_OBJECTS],
    ['one value on line after line', `Name          : a\nFutureSetting : b\n${fill('                b c d e\n')}`, 1],
  ])('of %s leave a bounded report', (_, text, reports) => {
    const steps: number[] = [];
    const report = readImport(text, (done) => steps.push(done));
    expect(report.objects).toEqual([]);
    expect(report.reports.length).toBe(reports);
    expect(report.notes.length).toBeLessThanOrEqual(202);
    // A table is one piece, however long it is.
    expect(steps.length).toBeGreaterThan(0);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  }, 60_000);

  test('of the same paste again and again give its objects once', () => {
    const once = readImport(paste('hybrid-json-5'));
    const report = readImport(fill(`${paste('hybrid-json-5')}\n`));
    expect(report.objects).toEqual(once.objects);
    expect(report.reports.filter(({ refusal }) => refusal?.key === 'duplicate').length).toBe(report.reports.length - once.reports.length);
  }, 60_000);
});

test('a thousand pastes of noise around one object hide nothing', () => {
  const noise = 'WARNING: something\nPS C:\\> Get-Thing | fl\n{ not json }\n<notxml>\n"a","b"\nName\n----\n\n';
  const report = readImport(`${noise.repeat(500)}\n{"DomainName":"contoso.example","DomainType":"Authoritative"}\n${noise.repeat(500)}`);
  expect(report.objects).toMatchObject([{ value: { DomainName: 'contoso.example' } }]);
  expect(report.notes.map(({ key }) => key)).toEqual(expect.arrayContaining(['consoleLines', 'unreadLines']));
  expect(report.notes.length).toBeLessThanOrEqual(202);
});

describe('what would harm another reader', () => {
  test('entities are never expanded: a document type is refused before any', () => {
    const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE Objs [<!ENTITY l0 "lol">${levels}]>\n<Objs Version="1.1.0.1"><Obj RefId="0"><MS><S N="Name">&l9;</S><S N="ConnectorType">Partner</S><B N="RequireTls">true</B></MS></Obj></Objs>`;
    const report = readImport(bomb);
    expect(report.objects).toEqual([]);
    expect(report.notes.map(({ key }) => key)).toContain('doctype');
    // Behind a line of its own the declaration is gone, and what it would have declared is unknown.
    expect(readImport('<Objs Version="1.1.0.1"><Obj RefId="0"><MS><S N="Name">&l9;</S></MS></Obj></Objs>').notes.map(({ key }) => key)).toEqual(['brokenXml']);
  });

  test.each([
    ['in the wrapping', ''],
    ['in a property', '<Obj RefId="99"><MS><S N="Name">A</S><S N="ConnectorType">Partner</S><B N="RequireTls">true</B><Ref N="Foo" RefId="24"/><Ref N="SenderDomains" RefId="24"/></MS></Obj>'],
  ])('references of CLIXML are followed as far as the paste is long, and no further: %s', (_, last) => {
    const levels = Array.from({ length: 24 }, (_level, at) => `<Obj RefId="${at + 1}"><MS><Ref N="Domain" RefId="${at}"/><Ref N="Expression" RefId="${at}"/></MS></Obj>`).join('');
    const report = readImport(`<Objs Version="1.1.0.1"><Obj RefId="0"><MS><S N="Name">A</S></MS></Obj>${levels}${last}</Objs>`);
    expect(report.reports.length).toBeLessThan(10_000);
    expect(report.notes.map(({ key }) => key)).toEqual(['brokenXml']);
  });

  test.each([
    ['JSON', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":1,"Name":"A","ConnectorType":"Partner","RequireTls":true,"Deep":{"__proto__":{"polluted":1},"Kept":1}}'],
    ['Format-List', '__proto__     : x\nconstructor   : x\nprototype     : x\nName          : A\nConnectorType : Partner\nRequireTls    : True'],
    ['CSV', '"__proto__","constructor","prototype","Name","ConnectorType","RequireTls"\n"x","x","x","A","Partner","True"'],
    ['CLIXML', '<Objs><Obj RefId="0"><MS><S N="__proto__">x</S><S N="constructor">x</S><S N="prototype">x</S><S N="Name">A</S><S N="ConnectorType">Partner</S><B N="RequireTls">true</B></MS></Obj></Objs>'],
    ['DSC', 'EXOInboundConnector "A" {\n__proto__ = "x"\nconstructor = "x"\nprototype = "x"\nIdentity = "A"\nConnectorType = "Partner"\nRequireTls = $true\n}'],
  ])('names that mean something to the language are refused, and have no effect: %s', (_, text) => {
    const report = readImport(text);
    const [object] = report.objects;
    expect(object).toMatchObject({ kind: 'InboundConnector', value: { Name: 'A' } });
    expect(report.reports[0]?.properties.filter(({ notes }) => notes.some(({ key }) => key === 'reservedName'))).toHaveLength(3);
    const value: object = object?.value ?? {};
    for (const name of ['__proto__', 'constructor', 'prototype']) expect(Object.hasOwn(value, name)).toBe(false);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(JSON.stringify(object)).not.toContain('polluted');
    expect('polluted' in {}).toBe(false);
  });
});
