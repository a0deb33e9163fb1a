import { describe, expect, it } from 'vitest';
import picture1 from '../content/scenarios/picture-1.json';
import picture3 from '../content/scenarios/picture-3.json';
import directSend from '../content/scenarios/trouble-direct-send.json';
import { simulate } from '../engine/index.ts';
import { parseScenario } from '../model/validate.ts';
import { traceCsv } from './trace-csv.ts';
import { entriesOf, tracesOf, type TenantTrace } from '../store/run/trace-rows.ts';

function traces(document: unknown): TenantTrace[] {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join());
  return tracesOf(simulate(parsed.value).runs, parsed.value.records);
}

describe('two administrators', () => {
  it('see the same message, each their own entry of it', () => {
    const [contoso, tailspintoys] = traces(picture1);
    expect(contoso?.rows).toMatchObject([
      { SenderAddress: 'bob@contoso.com', RecipientAddress: 'joe@tailspintoys.com', Status: 'Delivered', FromIP: '192.0.2.10', verdict: 'Originating', connector: 'From on-premises' },
    ]);
    expect(tailspintoys?.rows).toMatchObject([{ Status: 'Delivered', verdict: 'Incoming', connector: null }]);
    expect(contoso?.rows[0]?.MessageId).toBe(tailspintoys?.rows[0]?.MessageId);
    expect(contoso?.rows[0]?.MessageTraceId).not.toBe(tailspintoys?.rows[0]?.MessageTraceId);
  });

  it('see nothing of what was attributed to the other', () => {
    const parsed = { ...picture1, records: picture1.records.map((record) => ({ ...record, ...('InboundConnectors' in record ? { InboundConnectors: [] } : {}) })) };
    expect(traces(parsed).map(({ tenant, rows }) => `${tenant}: ${rows.length}`)).toEqual(['contoso: 0', 'tailspintoys: 1']);
  });

  it('see a message twice that comes in twice', () => {
    const tailspintoys = traces(picture3).find(({ tenant }) => tenant === 'tailspintoys');
    expect(tailspintoys?.rows.map(({ verdict }) => verdict)).toEqual(['Incoming', 'Originating']);
  });

  it('see no row of what was refused in the session', () => {
    expect(traces(directSend).map(({ rows, refused }) => [rows.length, refused])).toEqual([[0, 1]]);
  });
});

it('side by side, each entry is in one trace at most, and every row of a trace is an entry', () => {
  const parsed = parseScenario(picture3);
  if (!parsed.ok) throw new Error('picture-3 is not valid');
  const { runs } = simulate(parsed.value);
  const entries = entriesOf(runs, parsed.value.records);
  expect(entries.map(({ ordinal, tenant, row }) => [ordinal, tenant, row?.verdict])).toEqual([
    [1, 'contoso', 'Originating'],
    [2, 'tailspintoys', 'Incoming'],
    [3, 'tailspintoys', 'Originating'],
  ]);
  expect(entries.flatMap(({ row }) => row ?? [])).toEqual(expect.arrayContaining(tracesOf(runs, parsed.value.records).flatMap(({ rows }) => rows)));
});

it('a trace is copied with the columns of Get-MessageTraceV2', () => {
  const [contoso] = traces(picture1);
  const [head, row] = traceCsv(contoso?.rows ?? []).split('\r\n');
  expect(head).toBe('"Received","SenderAddress","RecipientAddress","Subject","Status","FromIP","ToIP","Size","MessageId","MessageTraceId"');
  expect(row).toMatch(/^"2026-01-15T09:00:\d\d\.\d{3}Z","bob@contoso\.com","joe@tailspintoys\.com","","Delivered","192\.0\.2\.10","","","<m1@contoso\.com>","[0-9a-f-]{36}"$/);
});
