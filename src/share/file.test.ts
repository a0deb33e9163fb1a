import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '../model/scenario.ts';
import { parseFileText, toFileText } from './file.ts';
import { anyScenario } from './fixtures/any-scenario.ts';

const errorOf = (text: string): string | null => {
  const result = parseFileText(text);
  return result.ok ? null : result.error.key;
};

describe('the text of a file', () => {
  it('gives any valid scenario back', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(parseFileText(toFileText(scenario))).toStrictEqual({ ok: true, value: scenario });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for equal scenarios, in whatever order their keys came', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { records, layout, ...rest } = scenario;
        const reversed = { layout: Object.fromEntries(Object.entries(layout).toReversed()), records, ...rest };
        expect(toFileText(reversed)).toBe(toFileText(scenario));
      }),
      { numRuns: 50 },
    );
  });

  it('is for people: short things in one line, defaults written out, a line end at its end', () => {
    const text = toFileText({
      ...EMPTY_SCENARIO,
      records: [
        { id: 'mx', type: 'mxRecord', domain: 'contoso.com', preference: 10, exchange: 'mail.contoso.com' },
        { id: 'mx-2', type: 'mxRecord', domain: 'tailspintoys.com', preference: 10, exchange: 'tailspintoys-com.mail.protection.outlook.com' },
      ],
      messages: [{ id: 'm1', title: '', mailFrom: '', rcptTo: ['joe@tailspintoys.com', 'ann@tailspintoys.com'], submittedAt: 'mx', headers: [], headerFrom: '' }],
      layout: { mx: { x: 1, y: 2 }, dns: { x: 3, y: 4 } },
    });
    expect(text).toBe(`{
  "schemaVersion": 1,
  "title": "",
  "description": "",
  "profile": "article-2019",
  "outboundOrder": "list",
  "records": [
    { "id": "mx", "type": "mxRecord", "domain": "contoso.com", "preference": 10, "exchange": "mail.contoso.com" },
    {
      "id": "mx-2",
      "type": "mxRecord",
      "domain": "tailspintoys.com",
      "preference": 10,
      "exchange": "tailspintoys-com.mail.protection.outlook.com"
    }
  ],
  "messages": [
    {
      "id": "m1",
      "title": "",
      "mailFrom": "",
      "rcptTo": ["joe@tailspintoys.com", "ann@tailspintoys.com"],
      "submittedAt": "mx",
      "headers": [],
      "headerFrom": ""
    }
  ],
  "domainPolicies": [],
  "expectations": [],
  "layout": { "dns": { "x": 3, "y": 4 }, "mx": { "x": 1, "y": 2 } }
}
`);
  });
});

describe('reading a file', () => {
  it('does not mind a byte order mark, other line ends, or defaults left out', () => {
    expect(parseFileText('\ufeff{\r\n  "schemaVersion": 1\r\n}\r\n')).toEqual({ ok: true, value: EMPTY_SCENARIO });
  });

  it.each([
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{"a":1 "b":2}', 1, 8],
    ['{\n  "a": [1, 2\n}', 3, 1],
    ['{\r\n  "a": tru\r\n}', 2, 8],
    ['[1,2', 1, 5],
    ['[1 2]', 1, 4],
    ['[]]', 1, 3],
    ['[1} ', 1, 3],
    ['{"a":01}', 1, 6],
    ['{"a":"x\ny"}', 1, 6],
    ["{'a':1}", 1, 2],
    ['nul', 1, 1],
    ['"abc', 1, 1],
    ['{"a":1} x', 1, 9],
    ['', 1, 1],
  ])('%j stops being JSON in line %i, column %i', (text, line, column) => {
    const expected = text === '' ? { key: 'emptyFile' } : { key: 'notJson', line, column };
    expect(parseFileText(text)).toEqual({ ok: false, error: expected });
  });

  it('says what is wrong with a document', () => {
    const text = '{"schemaVersion":1,"records":[{"id":"x","type":"mxRecord","domain":"contoso com","exchange":"a"}]}';
    expect(parseFileText(text)).toMatchObject({ ok: false, error: { key: 'invalid', problems: [{ path: 'records[0].domain' }] } });
  });

  it('gives up on what nests deeper, or is longer, than any drawing', () => {
    expect(parseFileText('['.repeat(100_000))).toEqual({ ok: false, error: { key: 'tooLarge' } });
    expect(parseFileText(`{"title":"${'a'.repeat(10_000_000)}`)).toMatchObject({ error: { key: 'notJson', line: 1, column: 10 } });
    expect(parseFileText(' '.repeat(20_000_001))).toEqual({ ok: false, error: { key: 'tooLarge' } });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((json) => json.slice(0, -1))), (text) => {
        expect(['emptyFile', 'notJson', 'invalid', null]).toContain(errorOf(text));
      }),
      { numRuns: 500 },
    );
  });
});
