import { describe, expect, test } from 'vitest';
import picture1 from '../content/scenarios/picture-1.json';
import picture3 from '../content/scenarios/picture-3.json';
import directSend from '../content/scenarios/trouble-direct-send.json';
import { simulate } from '../engine/index.ts';
import { parseScenario } from '../model/validate.ts';
import { evidenceOf, type EvidenceEntry, type HeaderEvidence } from '../store/run/evidence-of.ts';
import { sheetInWords, type Sheet } from './sheet-in-words.ts';
import { writeMarkdown } from './write-markdown.ts';

function prepared(document: unknown) {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error('no scenario');
  const [run] = simulate(parsed.value).runs;
  if (run === undefined) throw new Error('no run');
  return { run, records: parsed.value.records, title: parsed.value.title };
}

function evidence(document: unknown): EvidenceEntry[] {
  const { run, records } = prepared(document);
  return evidenceOf(run, records);
}

function value(headers: readonly HeaderEvidence[], name: string): string | undefined {
  const line = headers.find((header) => header.name === name);
  return line?.value.map((part) => (typeof part === 'string' ? part : 'tenantId' in part ? `{${part.tenantId}}` : `{${part.unknown}}`)).join('');
}

describe('evidence', () => {
  test.each(['', '<>', ' <> '])('searches for no sender where MAIL FROM is the null reverse-path, written “%s”', (mailFrom) => {
    const text = evidence({ ...picture1, messages: picture1.messages.map((message) => ({ ...message, mailFrom })) }).flatMap(({ commands }) => commands.map((command) => command.text)).join('\n');
    expect(text).toContain('Get-MessageTraceV2 -RecipientAddress');
    expect(text).not.toMatch(/-Sender/);
  });

  test('names for each entry the header lines with their values, in the shape of real mail', () => {
    const [first, second] = evidence(picture1);
    const headers = first?.headers ?? [];
    expect(value(headers, 'Received')).toBe('from mail.contoso.com (192.0.2.10) by {frontEnd}.mail.protection.outlook.com … via Frontend Transport');
    expect(value(headers, 'X-MS-Exchange-Organization-MessageDirectionality')).toBe('Originating');
    expect(value(headers, 'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp')).toBe('TenantId={contoso};Ip=[192.0.2.10];Helo=[mail.contoso.com]');
    expect(value(headers, 'X-EOPAttributedMessage')).toBe('0');
    expect(value(second?.headers ?? [], 'X-EOPTenantAttributedMessage')).toBe('{tailspintoys}:1');
    expect(value(second?.headers ?? [], 'Received')).toMatch(/^from \{wayOut\}\.outbound/);
    // On mail of another tenant, the CrossTenant headers are that one's.
    expect(value(second?.headers ?? [], 'X-MS-Exchange-CrossTenant-Id')).toBeUndefined();
    expect([first?.isReplaced, second?.isReplaced]).toEqual([true, false]);
  });

  test('names the trace of the tenant, and the traces that have no row', () => {
    const alone = { ...picture1, messages: picture1.messages.map((message) => ({ ...message, rcptTo: ['nobody@nowhere.example'] })) };
    const [entry] = evidence(alone);
    expect(entry?.row).toMatchObject({ SenderAddress: 'bob@contoso.com', FromIP: '192.0.2.10', connector: 'From on-premises' });
    expect(entry?.absentIn).toEqual(['tailspintoys']);
  });

  test('says of a mailbox that no connector is needed, and of a refusal that there is no row', () => {
    const [submission] = evidence(picture3);
    expect(value(submission?.headers ?? [], 'X-MS-Exchange-CrossTenant-FromEntityHeader')).toBe('Hosted');
    expect(value(submission?.headers ?? [], 'X-Forefront-Antispam-Report')).toBe('CIP:255.255.255.255;');
    const refused = evidence(directSend).at(-1);
    expect(refused).toMatchObject({ verdict: 'Rejected', headers: [], row: null });
    expect(refused?.reply).toMatch(/^550 5\.7\.68/);
  });

  test('asks only by cmdlets that read, and a name of the drawing cannot become a command', () => {
    const hostile: unknown = JSON.parse(JSON.stringify(picture1).replaceAll('From on-premises', "x'; Remove-InboundConnector 'y"));
    const text = [...evidence(picture3), ...evidence(hostile)].flatMap(({ commands }) => commands.map((command) => command.text)).join('\n');
    const verbs = [...text.replaceAll(/'(?:[^']|'')*'/g, "''").matchAll(/\b([A-Z]\w*)-[A-Z]\w+/g)].map(([, verb]) => verb);
    expect(verbs.filter((verb) => verb !== 'Get' && verb !== 'Format' && verb !== 'ForEach')).toEqual([]);
    expect(verbs).toContain('Get');
    expect(text).toContain("-Identity 'x''; Remove-InboundConnector ''y'");
  });
});

describe('the sheet', () => {
  test.each(['en', 'ja'] as const)('is written as Markdown in %s, with a part for each entry', (language) => {
    const { run, records, title } = prepared(picture3);
    const markdown = writeMarkdown(sheetInWords(run, records, title, language));
    expect(markdown.match(/^## /gm)).toHaveLength(3);
    expect(markdown.match(/^\| --- /gm)?.length).toBeGreaterThanOrEqual(6);
    expect(markdown).toContain('`X-MS-Exchange-CrossTenant-FromEntityHeader`');
    expect(markdown).not.toMatch(/undefined|\[object|\bnull\b/);
  });

  test('keeps text text: no name ends a cell, a code span or a block', () => {
    const sheet: Sheet = {
      title: '# <b>*x*</b>',
      intro: [],
      sections: [
        {
          heading: 'a\nb',
          parts: [
            { kind: 'table', caption: 'c', head: ['h'], rows: [[{ text: 'a`|`b', isCode: true, link: null }], [{ text: 'a|[b](c)', isCode: false, link: null }]] },
            { kind: 'code', caption: 'c', text: 'x\n```\ny' },
          ],
        },
      ],
    };
    const lines = writeMarkdown(sheet).split('\n');
    expect(lines[0]).toBe('# \\# \\<b\\>\\*x\\*\\</b\\>');
    expect(lines).toContain('## a b');
    expect(lines).toContain('| `` a`\\|`b `` |');
    expect(lines).toContain('| a\\|\\[b\\](c) |');
    expect(lines).toContain('````powershell');
  });
});
