import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { newInboundConnector } from '../model/new-connector.ts';
import { EMPTY_SCENARIO } from '../model/scenario.ts';
import { addNewRecord } from './edit/add-record.ts';
import { connectorsIn } from './edit/connectors-in.ts';
import { currentScenario, openDocument, redo, undo } from './document.ts';
import { duplicateRow, duplicateRows } from './edit/duplicates.ts';
import { anyAction } from './fixtures/any-action.ts';
import { watchSelection } from './keep-selection.ts';
import { rowName } from './show/name-places.ts';
import { addConnector, updateInboundConnector } from './edit/records.ts';
import { removeSelection } from './edit/remove-selection.ts';
import { resetSession, selectedRows, selectRow, selectRows, useSession, type RowRef } from './session.ts';

// The preferences ask the browser for its language.
vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

watchSelection();

let tenant = '';
const row = (index: number): RowRef => ({ record: tenant, list: 'InboundConnectors', index });
const add = (name: string): void => addConnector(tenant, { list: 'InboundConnectors', connector: newInboundConnector(name) }, { key: 'add', name });
const selected = (): string[] => selectedRows(useSession.getState().selection).map((one) => rowName(currentScenario().records, one));
const names = (): string[] => currentScenario().records.flatMap((record) => (record.type === 'tenant' ? record.InboundConnectors.map(({ Name }) => Name) : []));

beforeEach(() => {
  openDocument('test', EMPTY_SCENARIO, { kind: 'own' });
  resetSession();
  addNewRecord('tenant', null, null);
  tenant = currentScenario().records[0]?.id ?? '';
  expect(names()).toEqual([]);
  for (const name of ['A', 'B', 'C']) add(name);
});

test('a copy that is undone leaves nothing selected, and never the connector behind it', () => {
  duplicateRow(row(0), 'A');
  expect(selected()).toEqual(['A 2']);
  undo();
  expect(selected()).toEqual([]);
  expect(useSession.getState().selection.ids).toEqual([tenant]);
});

test('those that stay are followed to where they stand', () => {
  duplicateRows([row(0), row(1)]);
  selectRows([row(0), row(4)]);
  expect(selected()).toEqual(['A', 'C']);
  undo();
  expect(selected()).toEqual(['A', 'C']);
  redo();
  expect(selected()).toEqual(['A', 'C']);
  removeSelection();
  expect(names()).toEqual(['A 2', 'B', 'B 2']);
});

test('one that gets another name stays selected, there and back', () => {
  selectRow(row(1));
  updateInboundConnector(tenant, 1, { key: 'move' }, (connector) => ({ ...connector, Name: 'Z' }));
  expect(selected()).toEqual(['Z']);
  undo();
  expect(selected()).toEqual(['B']);
});

test('whatever is done, each selected row is there', () => {
  const anySteps = fc.array(fc.record({ action: anyAction, undos: fc.nat(2), redos: fc.nat(2), pick: fc.nat(20) }), { maxLength: 15, size: 'max' });
  const isThere = ({ record: id, list, index }: RowRef): boolean => {
    const record = currentScenario().records.find((candidate) => candidate.id === id);
    return record !== undefined && connectorsIn(record, list)?.[index] !== undefined;
  };
  fc.assert(
    fc.property(anySteps, (steps) => {
      openDocument('test', EMPTY_SCENARIO, { kind: 'own' });
      resetSession();
      for (const { action, undos, redos, pick } of steps) {
        const rows = currentScenario().records.flatMap((record) =>
          (['InboundConnectors', 'OutboundConnectors', 'SendConnectors'] as const).flatMap((list) => (connectorsIn(record, list) ?? []).map((_, index) => ({ record: record.id, list, index }))),
        );
        const chosen = rows[pick % Math.max(1, rows.length)];
        if (chosen !== undefined) selectRow(chosen);
        action.act(action.pick);
        for (let step = 0; step < undos; step += 1) undo();
        for (let step = 0; step < redos; step += 1) redo();
        expect(selectedRows(useSession.getState().selection).filter((one) => !isThere(one))).toEqual([]);
      }
    }),
  );
});
