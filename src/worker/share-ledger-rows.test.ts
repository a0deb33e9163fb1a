import { expect, test } from 'vitest';
import { makeDrawing } from '../cli/bench/canvas-drawing.ts';
import { simulate } from '../engine/index.ts';
import { shareLedgerRows } from './share-ledger-rows.ts';

test('says the same, with equal rows as one object', () => {
  const scenario = makeDrawing(20);
  const shared = shareLedgerRows(simulate(scenario));
  expect(shared).toEqual(simulate(scenario));
  const rows = shared.runs.flatMap(({ hops }) => hops.flatMap(({ attribution }) => attribution?.ledger ?? []));
  expect(new Set(rows).size).toBe(new Set(rows.map((row) => JSON.stringify(row))).size);
  expect(new Set(rows).size).toBeLessThan(rows.length);
});
