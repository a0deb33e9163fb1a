import { expect, test, vi } from 'vitest';
import { EMPTY_SCENARIO } from '../../model/scenario.ts';
import { documentsOn } from '../../share/storage/documents.ts';
import { memoryShelf } from '../../share/storage/memory-shelf.ts';
import { saveOwn, useOwnDocuments } from './own-documents.ts';
import { useSession } from '../session.ts';

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

/** The server, from which the code comes that keeps drawings. */
const server = vi.hoisted(() => ({ away: true }));

vi.mock('../../share/storage.ts', () => ({
  openStorage: () => {
    if (server.away) throw new TypeError('Failed to fetch dynamically imported module');
    return documentsOn({ ...memoryShelf(), persistence: 'disk' });
  },
}));
vi.mock('./page-journal.ts', () => ({
  keepUnsaved: () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  },
}));

test('a save whose code did not come is said, and the next one is made all the same', async () => {
  expect(await saveOwn('d1', { ...EMPTY_SCENARIO, title: 'lost' })).toBe(false);
  expect(useSession.getState().notices).toMatchObject([{ key: 'storageUnavailable' }]);
  server.away = false;
  expect(await saveOwn('d1', { ...EMPTY_SCENARIO, title: 'kept' })).toBe(true);
  expect(useOwnDocuments.getState().documents).toMatchObject([{ title: 'kept' }]);
});
