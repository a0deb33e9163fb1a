import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anyMxRecord, anyServer, drawingOf } from '../model/fixtures/records.ts';
import { openDocument } from '../store/document.ts';
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
