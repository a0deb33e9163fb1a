import { beforeEach, describe, expect, it, vi } from 'vitest';
import { boxesOf, overlaps } from '../model/free-place.ts';
import { anyServer, drawingOf, sendingTo } from '../model/fixtures/records.ts';
import { isHost } from '../model/record.ts';
import { selectionAsText } from './clipboard.ts';
import { currentScenario, openDocument, undo } from './document.ts';
import { duplicateRows } from './duplicates.ts';
import { copyPart } from '../model/copy-part.ts';
import { rowName } from './name-places.ts';
import { duplicate } from './paste.ts';
import { select, selectedRows, selectRow, useSession } from './session.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

const server = anyServer({ id: 'server', SendConnectors: [{ ...sendingTo('a.example'), Name: 'A' }, { ...sendingTo('b.example'), Name: 'B' }] });
const message = { id: 'm1', title: '', mailFrom: '', rcptTo: ['joe@tailspintoys.com'], submittedAt: 'server', headers: [], headerFrom: '' };

function connectors(): string[] {
  return currentScenario().records.flatMap((record) => (isHost(record) ? record.SendConnectors.map(({ Name }) => Name) : []));
}

beforeEach(() => openDocument('test', { ...drawingOf(server), messages: [message] }, { kind: 'own' }));

describe('a selected connector', () => {
  it('is not taken for its server by copy and cut, and its user is told so', () => {
    selectRow({ record: 'server', list: 'SendConnectors', index: 0 });
    expect(selectionAsText()).toBeNull();
    expect(useSession.getState().notices.at(-1)).toMatchObject({ key: 'connectorsStay' });
    select(['server']);
    expect(selectionAsText()).toContain('server');
  });

  it('is doubled in its own list, several as one entry of the history', () => {
    const before = currentScenario();
    duplicateRows([0, 1].map((index) => ({ record: 'server', list: 'SendConnectors', index })));
    expect(connectors()).toEqual(['A', 'A 2', 'B', 'B 2']);
    expect(selectedRows(useSession.getState().selection).map((row) => rowName(currentScenario().records, row))).toEqual(['A 2', 'B 2']);
    undo();
    expect(currentScenario()).toBe(before);
  });
});

it('a copy of a server covers nothing, and sends no second message', () => {
  const part = copyPart(currentScenario(), ['server']);
  if (part === null) throw new Error('nothing copied');
  duplicate(part);
  const { records, layout, messages } = currentScenario();
  const boxes = [...boxesOf(records, layout).values()];
  expect(records).toHaveLength(2);
  expect(boxes.some((box, at) => boxes.slice(at + 1).some((other) => overlaps(box, other)))).toBe(false);
  expect(messages).toHaveLength(1);
});
