import { expect, test } from 'vitest';
import { EMPTY_SCENARIO } from './scenario.ts';
import { newInboundConnector } from './new-connector.ts';
import { newRecord } from './new-record.ts';
import { nodeSize, shownRows } from './node-size.ts';

test('a tenant with thousands of connectors is as tall as one with as many as its node shows, and counts the others', () => {
  const tenant = newRecord('tenant', { records: EMPTY_SCENARIO.records, organization: null, stem: 'contoso' });
  if (tenant.type !== 'tenant') throw new Error('This is no tenant.');
  const withConnectors = (count: number) => ({ ...tenant, InboundConnectors: Array.from({ length: count }, (_, at) => newInboundConnector(`C${at}`)) });
  expect(nodeSize(withConnectors(5_000))).toEqual(nodeSize(withConnectors(60)));
  expect(shownRows(withConnectors(60).InboundConnectors)).toEqual({ shown: 60, more: 0 });
  const { shown, more } = shownRows(withConnectors(5_000).InboundConnectors);
  expect(shown + more).toBe(5_000);
  expect(shown).toBe(59);
});
