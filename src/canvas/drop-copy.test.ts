import { expect, it, vi } from 'vitest';
import { anyServer, drawingOf } from '../model/fixtures/records.ts';
import { currentScenario, openDocument, undo } from '../store/document.ts';
import { movePlacements } from '../store/edit/records.ts';
import { useSession } from '../store/session.ts';
import { dropCopy } from './drop-copy.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

it('a drag that ends with a copy leaves the original at its start and the copy at its end, in the frame that lies there', () => {
  const frame = { id: 'frame', type: 'organization', name: 'Contoso', color: 'blue' } as const;
  const layout = { frame: { x: 1000, y: 0, w: 400, h: 400 }, server: { x: 0, y: 0 } };
  openDocument('test', { ...drawingOf(frame, anyServer({ id: 'server', organization: null })), layout }, { kind: 'own' });
  const before = currentScenario();
  movePlacements(new Map([['server', { x: 1040, y: 80 }]]), 'drag');
  dropCopy(['server']);
  const { records, layout: after } = currentScenario();
  const [copy] = useSession.getState().selection.ids;
  expect(after['server']).toEqual({ x: 0, y: 0 });
  expect(after[copy ?? '']).toEqual({ x: 1040, y: 80 });
  expect(records.find(({ id }) => id === copy)).toMatchObject({ type: 'onPremisesServer', organization: 'frame' });
  undo();
  expect(currentScenario()).toBe(before);
});
