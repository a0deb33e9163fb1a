import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '../../model/scenario.ts';
import { openStorage } from '../storage.ts';
import { documentsOn } from './documents.ts';
import { indexedDbShelf } from './indexed-db-shelf.ts';
import { memoryShelf } from './memory-shelf.ts';
import type { Shelf } from './shelf.ts';

const contoso = { id: 'd1', title: 'Contoso', savedAt: 1_000, scenario: { ...EMPTY_SCENARIO, title: 'Contoso' } };
const fabrikam = { id: 'd2', title: 'Fabrikam', savedAt: 2_000, scenario: { ...EMPTY_SCENARIO, title: 'Fabrikam' } };
const broken = { id: 'd3', title: 'Broken', savedAt: 3_000, scenario: { ...EMPTY_SCENARIO, records: [{ id: 'x', type: 'mainframe' }] } };

const shelves: readonly [name: string, open: () => Promise<Shelf>][] = [
  ['IndexedDB', () => indexedDbShelf(new IDBFactory())],
  ['memory', async () => memoryShelf()],
];

describe.each(shelves)('documents in %s', (_shelf, openShelf) => {
  it('gives back what was saved, and null for what was not', async () => {
    const storage = documentsOn(await openShelf());
    expect(await storage.saveDocument(contoso)).toEqual({ kind: 'ok', value: 'saved' });
    expect(await storage.loadDocument('d1')).toEqual({ kind: 'ok', value: contoso });
    expect(await storage.loadDocument('d2')).toEqual({ kind: 'ok', value: null });
  });

  it('lists the latest first, one entry an id', async () => {
    const storage = documentsOn(await openShelf());
    await storage.saveDocument(contoso);
    await storage.saveDocument(fabrikam);
    await storage.saveDocument({ ...contoso, title: 'Contoso 2', savedAt: 3_000 });
    expect(await storage.listDocuments()).toEqual({
      kind: 'ok',
      value: [
        { id: 'd1', title: 'Contoso 2', savedAt: 3_000 },
        { id: 'd2', title: 'Fabrikam', savedAt: 2_000 },
      ],
    });
  });

  it('deletes, and puts back with all versions', async () => {
    const storage = documentsOn(await openShelf());
    await storage.saveDocument(contoso);
    await storage.saveDocument({ ...contoso, title: 'Later', savedAt: 2_000 });
    const deleted = await storage.deleteDocument('d1');
    expect(deleted).toMatchObject({ kind: 'ok', value: { id: 'd1', title: 'Later' } });
    expect(await storage.listDocuments()).toEqual({ kind: 'ok', value: [] });
    expect(await storage.listVersions('d1')).toEqual({ kind: 'ok', value: [] });
    expect(await storage.listKeptAside()).toEqual({ kind: 'ok', value: [] });
    if (deleted.kind === 'ok') await storage.restoreDocument(deleted.value);
    expect(await storage.loadDocument('d1')).toMatchObject({ value: { title: 'Later' } });
    expect(await storage.listVersions('d1')).toMatchObject({ value: [{ title: 'Contoso' }] });
  });

  it('writes over nothing that another tab has saved since', async () => {
    const storage = documentsOn(await openShelf());
    await storage.saveDocument(contoso);
    expect(await storage.saveDocument({ ...contoso, title: 'One tab', savedAt: 2_000 }, 1_000)).toEqual({ kind: 'ok', value: 'saved' });
    expect(await storage.saveDocument({ ...contoso, title: 'The other', savedAt: 3_000 }, 1_000)).toEqual({ kind: 'ok', value: 'newer' });
    expect(await storage.loadDocument('d1')).toMatchObject({ value: { title: 'One tab' } });
  });

  it('saves again what another tab has deleted', async () => {
    const storage = documentsOn(await openShelf());
    expect(await storage.saveDocument({ ...contoso, savedAt: 2_000 }, 1_000)).toEqual({ kind: 'ok', value: 'saved' });
  });

  it('lets one of two that save at the same time win, and tells the other', async () => {
    const storage = documentsOn(await openShelf());
    await storage.saveDocument(contoso);
    const outcomes = await Promise.all([2_000, 3_000].map((savedAt) => storage.saveDocument({ ...contoso, savedAt }, 1_000)));
    expect(outcomes.map((outcome) => outcome.kind === 'ok' && outcome.value)).toEqual(['saved', 'newer']);
  });

  it('keeps earlier states, five minutes apart, the last twenty', async () => {
    const storage = documentsOn(await openShelf());
    const minute = 60_000;
    for (let time = 0; time <= 200; time += 1) await storage.saveDocument({ ...contoso, title: `${time}`, savedAt: 1_000 + time * minute });
    const versions = await storage.listVersions('d1');
    const titles = versions.kind === 'ok' ? versions.value.map(({ title }) => title) : [];
    expect(titles).toEqual(Array.from({ length: 20 }, (_, index) => `${195 - 5 * index}`));
  });

  it('keeps a milestone however soon it is replaced, and beyond all others', async () => {
    const storage = documentsOn(await openShelf());
    const minute = 60_000;
    await storage.saveDocument(contoso);
    await storage.saveDocument({ ...contoso, title: 'Imported', savedAt: 1_000 + minute, milestone: true });
    await storage.saveDocument({ ...contoso, title: 'Changed', savedAt: 1_000 + 2 * minute });
    expect(await storage.listVersions('d1')).toMatchObject({ value: [{ title: 'Imported', milestone: true }, { title: 'Contoso' }] });
    for (let time = 10; time <= 200; time += 1) await storage.saveDocument({ ...contoso, title: `${time}`, savedAt: 1_000 + time * minute });
    const versions = await storage.listVersions('d1');
    const titles = versions.kind === 'ok' ? versions.value.map(({ title }) => title) : [];
    expect(titles).toHaveLength(20);
    expect(titles.at(-1)).toBe('Imported');
  });

  it('leaves out versions that are no scenarios any more', async () => {
    const shelf = await openShelf();
    await shelf.update('d1', () => ({ value: contoso, history: [{ title: 'x', savedAt: 1, scenario: { records: 3 } }, 'rubbish'] }));
    expect(await documentsOn(shelf).listVersions('d1')).toEqual({ kind: 'ok', value: [] });
  });

  it('reports a document that is no valid scenario, and keeps it aside', async () => {
    const shelf = await openShelf();
    await shelf.put('d3', broken);
    const storage = documentsOn(shelf);
    const loaded = await storage.loadDocument('d3');
    expect(loaded).toMatchObject({ kind: 'broken', problems: [{ path: 'records[0].type' }] });
    expect(await storage.loadDocument('d3')).toEqual({ kind: 'ok', value: null });
    const aside = await storage.listKeptAside();
    expect(aside).toMatchObject({ kind: 'ok', value: [{ title: 'Broken', savedAt: 3_000 }] });
    expect(aside.kind === 'ok' && JSON.parse(aside.value[0]?.text ?? '')).toEqual(broken.scenario);
  });

  it('keeps two broken documents of one id', async () => {
    const shelf = await openShelf();
    const storage = documentsOn(shelf);
    for (const title of ['First', 'Second']) {
      await shelf.put('d3', { ...broken, title });
      await storage.loadDocument('d3');
    }
    expect(await storage.listKeptAside()).toMatchObject({ value: [{ title: 'First' }, { title: 'Second' }] });
  });

  it('lists around an entry that is no document, and keeps that aside too', async () => {
    const shelf = await openShelf();
    await shelf.put('d0', 'rubbish');
    const storage = documentsOn(shelf);
    await storage.saveDocument(contoso);
    expect(await storage.listDocuments()).toMatchObject({ kind: 'ok', value: [{ id: 'd1' }] });
    expect(await storage.listKeptAside()).toEqual({ kind: 'ok', value: [{ title: '', savedAt: null, text: '"rubbish"' }] });
  });
});

describe('a storage that fails', () => {
  const failing = (name: string): Shelf => {
    const fail = async (): Promise<never> => {
      throw new DOMException('no', name);
    };
    return { persistence: 'disk', all: fail, get: fail, put: fail, update: fail, history: fail, take: fail, setAside: fail, allAside: fail };
  };

  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'unavailable'],
    ['UnknownError', 'unavailable'],
  ])('%s: %s', async (name, kind) => {
    const storage = documentsOn(failing(name));
    expect(await storage.saveDocument(contoso)).toEqual({ kind });
    expect(await storage.loadDocument('d1')).toEqual({ kind });
    expect(await storage.listDocuments()).toEqual({ kind });
  });
});

describe('opening', () => {
  it('keeps documents across openings', async () => {
    const factory = new IDBFactory();
    await documentsOn(await indexedDbShelf(factory)).saveDocument(contoso);
    expect(await documentsOn(await indexedDbShelf(factory)).loadDocument('d1')).toMatchObject({ value: { title: 'Contoso' } });
  });

  it('falls back to memory where there is no IndexedDB', async () => {
    const storage = await openStorage();
    expect(storage.persistence).toBe('memory');
    await storage.saveDocument(contoso);
    expect(await storage.loadDocument('d1')).toMatchObject({ kind: 'ok', value: { title: 'Contoso' } });
  });

  it('rejects where the browser refuses', async () => {
    const refusing = new IDBFactory();
    refusing.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    await expect(indexedDbShelf(refusing)).rejects.toThrow('no');
  });
});
