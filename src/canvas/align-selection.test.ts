import { expect, it, vi } from 'vitest';
import { anyServer, drawingOf } from '../model/fixtures/records.ts';
import { currentScenario, openDocument, undo } from '../store/document.ts';
import { select } from '../store/session.ts';
import { nudgeSelection } from './align-selection.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

it('arrow keys move all that is selected by the same way, a frame’s members once, and a run of them is taken back at once', () => {
  const frame = { id: 'frame', type: 'organization', name: 'Contoso', color: 'blue' } as const;
  const layout = { frame: { x: 0, y: 0, w: 400, h: 400 }, inside: { x: 40, y: 80 }, alone: { x: 800, y: 0 } };
  openDocument('test', { ...drawingOf(frame, anyServer({ id: 'inside', organization: 'frame' }), anyServer({ id: 'alone' })), layout }, { kind: 'own' });
  const before = currentScenario();
  expect(nudgeSelection(4, 0)).toBe(false);
  select(['frame', 'inside', 'alone']);
  expect([nudgeSelection(4, 0), nudgeSelection(0, 16)]).toEqual([true, true]);
  expect(currentScenario().layout).toMatchObject({ frame: { x: 4, y: 16 }, inside: { x: 44, y: 96 }, alone: { x: 804, y: 16 } });
  undo();
  expect(currentScenario()).toBe(before);
});
