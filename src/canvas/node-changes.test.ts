import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anyMxRecord, anyServer, drawingOf } from '../model/fixtures/records.ts';
import { currentScenario, openDocument, undo } from '../store/document.ts';
import { select, useSession } from '../store/session.ts';
import { applyNodeChanges } from './node-changes.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

describe('a click on a node while an MX record is selected', () => {
  beforeEach(() => {
    openDocument('test', drawingOf(anyServer({ id: 'server' }), anyMxRecord({ id: 'mx' })), { kind: 'own' });
    select(['mx']);
  });

  it('leaves the record, which React Flow knows nothing of: a press of Delete would take it along', () => {
    applyNodeChanges([{ type: 'select', id: 'server', selected: true }], false);
    expect(useSession.getState().selection.ids).toEqual(['server']);
  });

  it('keeps it when both are wanted', () => {
    applyNodeChanges([{ type: 'select', id: 'server', selected: true }], true);
    expect(useSession.getState().selection.ids).toEqual(['mx', 'server']);
  });
});

it('a frame that was resized, and a key that then moves it, are two entries of the history', () => {
  openDocument('test', drawingOf({ id: 'frame', type: 'organization', name: 'Contoso', color: 'blue' }), { kind: 'own' });
  const resized = { id: 'frame', type: 'dimensions', dimensions: { width: 700, height: 500 } } as const;
  applyNodeChanges([{ ...resized, setAttributes: true, resizing: true }], false);
  applyNodeChanges([{ ...resized, resizing: false }], false);
  const { x = 0, y = 0 } = currentScenario().layout['frame'] ?? {};
  applyNodeChanges([{ id: 'frame', type: 'position', position: { x: x + 4, y }, dragging: false }], false);
  expect(currentScenario().layout['frame']).toMatchObject({ x: x + 4, w: 700, h: 500 });
  undo();
  expect(currentScenario().layout['frame']).toMatchObject({ x, w: 700, h: 500 });
});
