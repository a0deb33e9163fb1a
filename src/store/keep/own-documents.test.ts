import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_SCENARIO, type Scenario } from '../../model/scenario.ts';
import { documentsOn } from '../../share/storage/documents.ts';
import { memoryShelf } from '../../share/storage/memory-shelf.ts';
import type { Shelf } from '../../share/storage/shelf.ts';
import { change, openDocument, useDocument } from '../document.ts';
import { keptAside } from './drawings.ts';
import { recallExercise, rememberExercise, type KeptExercise } from '../teach/exercise-memory.ts';
import { useLesson, useStory } from '../teach/lesson-state.ts';
import { unsavedKeys } from './journal-keys.ts';
import { bringHomeUnsaved, flushChanges, openOwnDocument, saveOwn, useOwnDocuments, watchForSaving } from './own-documents.ts';
import { keepUnsaved } from './page-journal.ts';
import { useSession } from '../session.ts';

/** Keeps texts as a browser does: each is a property that can be listed. */
class Area {
  [key: string]: unknown;
}
Object.defineProperties(Area.prototype, {
  getItem: { value(this: Area, key: string) { return this[key] ?? null; } },
  setItem: { value(this: Area, key: string, text: string) { this[key] = text; } },
  removeItem: { value(this: Area, key: string) { Reflect.deleteProperty(this, key); } },
});

const replaceState = vi.hoisted(() => vi.fn());

vi.hoisted(() => {
  vi.stubGlobal('location', { href: 'http://127.0.0.1/?lesson=article' });
  vi.stubGlobal('history', { replaceState });
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('document', { addEventListener: () => undefined });
});

/** The disk: of two tabs, for one of which it may be full. */
const disk = vi.hoisted((): { shelf: Shelf | null; full: boolean } => ({ shelf: null, full: false }));

vi.mock('../../share/storage.ts', () => ({
  openStorage: () => {
    const shelf: Shelf = { ...memoryShelf(), persistence: 'disk' };
    disk.shelf = shelf;
    return documentsOn({
      ...shelf,
      update: (id, next) => (disk.full ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : shelf.update(id, next)),
    });
  },
}));

const EXERCISE: KeptExercise = { role: 'task', link: 'x1:', hints: 1, revealed: false };

function named(title: string): Scenario {
  return { ...EMPTY_SCENARIO, title };
}

/** What another tab writes of a drawing. */
async function otherTabSaves(id: string, scenario: Scenario): Promise<void> {
  if (disk.shelf === null) throw new Error('Nothing was saved yet');
  await documentsOn(disk.shelf).saveDocument({ id, title: scenario.title, savedAt: Date.now() + 10_000, scenario });
}

async function drawAndSave(id: string, title: string): Promise<void> {
  openDocument(id, named(''), { kind: 'own' });
  change({ key: 'rename', name: title }, (scenario) => ({ ...scenario, title }));
  await flushChanges();
}

const titles = (): string[] => useOwnDocuments.getState().documents.map(({ title }) => title);

describe("the reader's own drawings", () => {
  watchForSaving(() => undefined);
  let next = 0;
  let id = '';

  beforeEach(() => {
    next += 1;
    id = `d${next}`;
    disk.full = false;
    vi.stubGlobal('localStorage', new Area());
    vi.stubGlobal('sessionStorage', new Area());
    useSession.setState({ notices: [] });
  });

  it('what a full storage did not take is there when another drawing was open in between', async () => {
    await drawAndSave(id, 'before it was full');
    disk.full = true;
    await drawAndSave(id, 'while it was full');
    openDocument('other', EMPTY_SCENARIO, { kind: 'new' });
    expect(await openOwnDocument(id)).toBe(true);
    expect(useDocument.getState().scenario.title).toBe('while it was full');
    disk.full = false;
    await saveOwn(id, useDocument.getState().scenario);
    expect(titles()).toContain('while it was full');
    expect(titles()).not.toContain('before it was full');
    await vi.waitFor(() => expect(unsavedKeys()).toEqual([]));
  });

  it('two tabs that come to the same drawing keep it once', async () => {
    await drawAndSave(id, 'of both');
    await otherTabSaves(id, { ...useDocument.getState().scenario, title: 'the same' });
    await drawAndSave(id, 'the same');
    expect(useDocument.getState().id).toBe(id);
    await drawAndSave(id, 'and on');
    expect(titles().filter((title) => /the same|and on/.test(title))).toEqual(['and on']);
    expect(useSession.getState().notices).toEqual([]);
  });

  it('what two tabs made different is kept twice, and said; what it was to its reader, it still is', async () => {
    await drawAndSave(id, 'of both');
    await otherTabSaves(id, named('theirs'));
    rememberExercise(id, EXERCISE);
    useStory.setState({ document: id, id: 'picture-1' });
    useLesson.setState({ lesson: { name: 'article', ids: ['picture-1'], at: 0, document: id } });
    await drawAndSave(id, 'ours');
    const fork = useDocument.getState().id;
    expect(fork).not.toBe(id);
    expect([recallExercise(fork), recallExercise(id)]).toEqual([EXERCISE, EXERCISE]);
    expect(useStory.getState()).toEqual({ document: fork, id: 'picture-1' });
    expect(useLesson.getState().lesson?.document).toBe(fork);
    expect(replaceState).toHaveBeenCalledWith({ drawing: fork }, '', 'http://127.0.0.1/?lesson=article');
    expect(titles()).toEqual(expect.arrayContaining(['theirs', 'ours (copy)']));
    expect(useSession.getState().notices).toMatchObject([{ key: 'keptBoth', title: 'ours (copy)' }]);
  });

  it('a damaged one that an earlier page left is said, and can be had as text', async () => {
    keepUnsaved({ id, base: null, scenario: named('half') });
    const key = unsavedKeys()[0] ?? '';
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').slice(0, -3));
    await bringHomeUnsaved();
    expect(useSession.getState().notices).toMatchObject([{ key: 'documentDamaged' }]);
    expect(unsavedKeys()).toEqual([]);
    expect((await keptAside()).map(({ text }) => text)).toEqual([expect.stringContaining('"title": "half"')]);
  });
});
