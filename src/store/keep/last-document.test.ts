import { expect, test, vi } from 'vitest';
import { documentsOn } from '../../share/storage/documents.ts';
import { memoryShelf } from '../../share/storage/memory-shelf.ts';
import { recallLast, rememberLast } from './last-document.ts';
import { openLastDocument } from './own-documents.ts';
import { useSession } from '../session.ts';

vi.hoisted(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text), removeItem: (key: string) => void kept.delete(key) });
});

/** What opens in place of a disk that does not answer. */
vi.mock('../../share/storage.ts', () => ({ openStorage: () => documentsOn(memoryShelf()) }));

test('the last drawing is not forgotten because the storage did not open this time, and that is said', async () => {
  rememberLast('d1');
  expect(await openLastDocument()).toBe(false);
  expect(recallLast()).toBe('d1');
  expect(useSession.getState().notices).toMatchObject([{ key: 'storageUnavailable' }]);
});
