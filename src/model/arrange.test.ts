import { expect, it } from 'vitest';
import { completeLayout } from './arrange.ts';
import { newRecord } from './new-record.ts';

it('gives a place to a record whose id is a word that every object knows', () => {
  const record = { ...newRecord('internetHost', { records: [], organization: null, stem: 'Host' }), id: 'constructor' };
  const layout = completeLayout([record], completeLayout([], {}));
  expect(layout['constructor']).toEqual({ x: expect.any(Number), y: expect.any(Number) });
});
