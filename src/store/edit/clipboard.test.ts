import { beforeEach, describe, expect, it, vi } from 'vitest';
import { boxesOf, overlaps } from '../../model/free-place.ts';
import { anyServer, anyTenant, drawingOf, sendingTo } from '../../model/fixtures/records.ts';
import { newInboundConnector } from '../../model/new-connector.ts';
import { isHost } from '../../model/record.ts';
import { removeCut, selectionAsText } from './clipboard.ts';
import { currentScenario, openDocument, undo } from '../document.ts';
import { duplicateRows } from './duplicates.ts';
import { copyPart } from '../../model/copy-part.ts';
import { rowName } from '../show/name-places.ts';
import { pasteAnything } from '../open/paste-anything.ts';
import { duplicate } from './paste.ts';
import { select, selectedRows, selectRows, useSession } from '../session.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

const server = anyServer({ id: 'server', SendConnectors: [{ ...sendingTo('a.example'), Name: 'A' }, { ...sendingTo('b.example'), Name: 'B' }] });
const message = { id: 'm1', title: '', mailFrom: '', rcptTo: ['joe@tailspintoys.com'], submittedAt: 'server', headers: [], headerFrom: '' };

function connectors(): string[] {
  return currentScenario().records.flatMap((record) => (isHost(record) ? record.SendConnectors.map(({ Name }) => Name) : []));
}

beforeEach(() => openDocument('test', { ...drawingOf(server), messages: [message] }, { kind: 'own' }));

describe('a selected connector', () => {
  it('is doubled in its own list, several as one entry of the history', () => {
    const before = currentScenario();
    duplicateRows([0, 1].map((index) => ({ record: 'server', list: 'SendConnectors', index })));
    expect(connectors()).toEqual(['A', 'A 2', 'B', 'B 2']);
    expect(selectedRows(useSession.getState().selection).map((row) => rowName(currentScenario().records, row))).toEqual(['A 2', 'B 2']);
    undo();
    expect(currentScenario()).toBe(before);
  });
});

describe('copied connectors', () => {
  const contoso = anyTenant({ id: 'contoso', name: 'contoso', InboundConnectors: [newInboundConnector('From filter'), newInboundConnector('From on-premises')] });
  const fabrikam = anyTenant({ id: 'fabrikam', name: 'fabrikam', InboundConnectors: [newInboundConnector('From filter')] });
  const inbound = (record: string, ...indexes: number[]) => indexes.map((index) => ({ record, list: 'InboundConnectors' as const, index }));
  const namesIn = (id: string) => currentScenario().records.flatMap((record) => (record.id === id && record.type === 'tenant' ? record.InboundConnectors.map(({ Name }) => Name) : []));
  const copied = (): string => {
    const text = selectionAsText();
    if (text === null) throw new Error('nothing copied');
    return text;
  };
  beforeEach(() => {
    openDocument('test', drawingOf(server, contoso, fabrikam), { kind: 'own' });
    useSession.setState({ notices: [] });
    selectRows(inbound('contoso', 0, 1));
  });

  it('are pasted into the selected tenant under free names, as one entry of the history, and are selected', () => {
    const text = copied();
    const before = currentScenario();
    select(['fabrikam']);
    pasteAnything(text);
    expect(namesIn('fabrikam')).toEqual(['From filter', 'From filter 2', 'From on-premises']);
    expect(selectedRows(useSession.getState().selection)).toEqual(inbound('fabrikam', 1, 2));
    undo();
    expect(currentScenario()).toBe(before);
  });

  it('are pasted beside themselves where they are still selected', () => {
    pasteAnything(copied());
    expect(namesIn('contoso')).toEqual(['From filter', 'From on-premises', 'From filter 2', 'From on-premises 2']);
  });

  it.each([
    ['a server', ['server'], server.name],
    ['nothing', [], null],
  ])('are not pasted onto %s, which is said', (_, ids, name) => {
    const text = copied();
    const before = currentScenario();
    select(ids);
    pasteAnything(text);
    expect(currentScenario()).toBe(before);
    expect(useSession.getState().notices).toMatchObject([{ key: 'connectorsDoNotFit', list: 'InboundConnectors', name }]);
  });

  it('are not pasted when they were damaged on their way, and the field is named', () => {
    const text = copied().replace('"OnPremises"', '"Upstairs"');
    const before = currentScenario();
    select(['fabrikam']);
    pasteAnything(text);
    expect(currentScenario()).toBe(before);
    const [notice] = useSession.getState().notices;
    expect(notice).toMatchObject({ key: 'pasteDamaged' });
    expect(notice !== undefined && 'reason' in notice ? notice.reason : '').toContain('connectors[0].ConnectorType');
  });

  it('leave the drawing when they are cut, and their tenant does not', async () => {
    const text = copied();
    removeCut();
    await vi.waitFor(() => expect(namesIn('contoso')).toEqual([]));
    pasteAnything(text);
    expect(namesIn('contoso')).toEqual(['From filter', 'From on-premises']);
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
