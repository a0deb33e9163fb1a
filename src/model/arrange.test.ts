import { expect, it } from 'vitest';
import { completeLayout } from './arrange.ts';
import { newRecord } from './new-record.ts';
import { EMPTY_SCENARIO } from './scenario.ts';
import { parseScenario } from './validate.ts';

it('gives a place to a record whose id is a word that every object knows', () => {
  const record = { ...newRecord('internetHost', { records: [], organization: null, stem: 'Host' }), id: 'constructor' };
  const layout = completeLayout([record], completeLayout([], {}));
  expect(layout['constructor']).toEqual({ x: expect.any(Number), y: expect.any(Number) });
});

it.each([
  ['internetHost', 600],
  ['organization', 200],
] as const)('places more of a kind (%s) than stand in one row within what a document may say', (type, count) => {
  const one = newRecord(type, { records: [], organization: null, stem: 'One' });
  const records = Array.from({ length: count }, (_, at) => ({ ...one, id: `r${at}`, name: `One ${at}` }));
  const layout = completeLayout(records, {});
  expect(parseScenario({ ...EMPTY_SCENARIO, records, layout })).toMatchObject({ ok: true });
  const places = Object.values(layout).map(({ x, y }) => `${x} ${y}`);
  if (type === 'internetHost') expect(new Set(places).size).toBe(places.length);
});
