import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newInboundConnector } from '../../model/new-connector.ts';
import { EMPTY_SCENARIO, type Scenario } from '../../model/scenario.ts';
import { documentsOn } from '../../share/storage/documents.ts';
import { memoryShelf } from '../../share/storage/memory-shelf.ts';
import { change, DRAG, endGesture, openDocument, undo, useDocument } from '../document.ts';
import { addNewRecord } from '../edit/add-record.ts';
import { addConnector } from '../edit/records.ts';
import { watchSelection } from '../keep-selection.ts';
import { setMode } from '../mode.ts';
import { flushChanges, refreshList, useOwnDocuments, watchForSaving } from './own-documents.ts';
import { selectRow, useSession } from '../session.ts';

/** The page: what is pressed or open in it, and who wants to know when it is looked at. */
const page = vi.hoisted(() => ({ isHeld: false, onVisible: (): void => undefined }));

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('document', {
    visibilityState: 'visible',
    addEventListener: (_type: string, listener: () => void) => {
      page.onVisible = listener;
    },
    querySelector: () => (page.isHeld ? {} : null),
  });
});

/** The disk that both tabs write to; `onRead`: what happens in this one while it reads. */
const disk = vi.hoisted(() => ({ onRead: (): void => undefined }));
const shelf = memoryShelf();

vi.mock('../../share/storage.ts', () => ({
  openStorage: () =>
    documentsOn({
      ...shelf,
      persistence: 'disk',
      get: (id) => {
        disk.onRead();
        return shelf.get(id);
      },
    }),
}));

const shown = (): string => useDocument.getState().scenario.title;
const rename = (title: string): void => change({ key: 'rename', name: title }, (scenario) => ({ ...scenario, title }));

let later = 0;

/** What another tab writes of a drawing, after all that was written of it before. */
async function otherTabSaves(id: string, scenario: Scenario): Promise<void> {
  later += 10_000;
  await documentsOn(shelf).saveDocument({ id, title: scenario.title, savedAt: Date.now() + later, scenario });
}

/** When what is on the disk was saved. */
async function savedAt(id: string): Promise<number | undefined> {
  const loaded = await documentsOn(shelf).loadDocument(id);
  return loaded.kind === 'ok' ? loaded.value?.savedAt : undefined;
}

/** Another tab says that something was saved, and this one does what it does then. */
async function hearOfIt(): Promise<void> {
  await refreshList(false);
  await flushChanges();
}

async function drawAndSave(id: string, title: string): Promise<void> {
  openDocument(id, { ...EMPTY_SCENARIO, title: '' }, { kind: 'own' });
  rename(title);
  await flushChanges();
}

describe('what another tab has saved of the open drawing', () => {
  watchForSaving(() => undefined);
  watchSelection();
  let next = 0;
  let id = '';
  const theirs = (title: string): Promise<void> => otherTabSaves(id, { ...useDocument.getState().scenario, title });

  beforeEach(() => {
    next += 1;
    id = `d${next}`;
    useSession.setState({ notices: [] });
  });

  it('is shown as one entry of the history, is not saved again, and the next change goes on from it', async () => {
    await drawAndSave(id, 'ours');
    const before = useDocument.getState();
    await theirs('theirs');
    const saved = await savedAt(id);
    await hearOfIt();
    expect(shown()).toBe('theirs');
    expect(useDocument.getState().past.map(({ label }) => label.key)).toEqual(['rename', 'otherTab']);
    await flushChanges();
    expect(await savedAt(id)).toBe(saved);
    undo();
    expect(useDocument.getState().scenario).toBe(before.scenario);
    await flushChanges();
    expect(useDocument.getState().id).toBe(id);
    expect(useOwnDocuments.getState().documents.find((document) => document.id === id)?.title).toBe('ours');
    expect(useSession.getState().notices).toEqual([]);
  });

  it('is one entry however often the other tab saves, and another one after a change of this tab', async () => {
    await drawAndSave(id, 'ours');
    for (const title of ['t', 'th', 'the']) {
      await theirs(title);
      await hearOfIt();
      expect(shown()).toBe(title);
    }
    rename('ours again');
    await flushChanges();
    await theirs('theirs again');
    await hearOfIt();
    expect(useDocument.getState().past.map(({ scenario, label }) => [scenario.title, label.key])).toEqual([
      ['', 'rename'],
      ['ours', 'otherTab'],
      ['the', 'rename'],
      ['ours again', 'otherTab'],
    ]);
  });

  it('leaves alone what is the same in both, and what is selected of it', async () => {
    await drawAndSave(id, 'ours');
    addNewRecord('tenant', null, null);
    addNewRecord('internetHost', null, null);
    const [tenant, host] = useDocument.getState().scenario.records;
    if (tenant === undefined || host === undefined) throw new Error('Nothing was added');
    addConnector(tenant.id, { list: 'InboundConnectors', connector: newInboundConnector('B') }, { key: 'add', name: 'B' });
    await flushChanges();
    selectRow({ record: tenant.id, list: 'InboundConnectors', index: 0 });
    const { scenario } = useDocument.getState();
    const records = scenario.records.map((record) => (record.type === 'tenant' ? { ...record, InboundConnectors: [newInboundConnector('A'), ...record.InboundConnectors] } : { ...record }));
    await otherTabSaves(id, { ...scenario, records });
    await hearOfIt();
    expect(useDocument.getState().scenario.records[1]).toBe(host);
    expect(useSession.getState().selection.row).toEqual({ record: tenant.id, list: 'InboundConnectors', index: 1 });
  });

  it('is no entry where it is what this tab shows', async () => {
    await drawAndSave(id, 'the same');
    const { past } = useDocument.getState();
    await theirs('the same');
    await hearOfIt();
    expect(useDocument.getState().past).toBe(past);
    await drawAndSave(id, 'and on');
    expect(useDocument.getState().id).toBe(id);
  });

  it('is shown when the tab is looked at again, had it been told nothing', async () => {
    await drawAndSave(id, 'ours');
    await theirs('theirs');
    page.onVisible();
    await vi.waitFor(() => expect(shown()).toBe('theirs'));
  });

  it('is not shown in place of what was changed here, which is kept beside it', async () => {
    await drawAndSave(id, 'ours');
    await theirs('theirs');
    rename('ours, not saved yet');
    await refreshList(false);
    await flushChanges();
    expect(shown()).toBe('ours, not saved yet (copy)');
  });

  it('is not shown in place of what was changed here while it was read', async () => {
    await drawAndSave(id, 'ours');
    await theirs('theirs');
    disk.onRead = () => {
      disk.onRead = () => undefined;
      rename('ours meanwhile');
    };
    await hearOfIt();
    expect(shown()).toBe('ours meanwhile');
    await flushChanges();
    expect(shown()).toBe('ours meanwhile (copy)');
  });

  it('waits for the end of a drag, and of what is pressed or open', async () => {
    await drawAndSave(id, 'ours');
    change({ key: 'move' }, (scenario) => ({ ...scenario }), DRAG);
    await flushChanges();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await theirs('after the drag');
      await hearOfIt();
      await vi.advanceTimersByTimeAsync(2000);
      expect(shown()).toBe('ours');
      endGesture();
      page.isHeld = true;
      await vi.advanceTimersByTimeAsync(2000);
      expect(shown()).toBe('ours');
      page.isHeld = false;
      await vi.advanceTimersByTimeAsync(1000);
      await flushChanges();
      expect(shown()).toBe('after the drag');
    } finally {
      page.isHeld = false;
      vi.useRealTimers();
    }
  });

  it.each(['view', 'embed'] as const)('changes nothing in a page that only shows (%s)', async (mode) => {
    await drawAndSave(id, 'ours');
    await theirs('theirs');
    setMode(mode);
    await hearOfIt();
    setMode('edit');
    expect(shown()).toBe('ours');
    // Nor does the page take what it never showed for what it goes on from.
    await hearOfIt();
    expect(shown()).toBe('theirs');
  });

  it("changes nothing in a drawing that is not the reader's own", async () => {
    await drawAndSave(id, 'ours');
    await theirs('theirs');
    useDocument.setState({ origin: { kind: 'link' } });
    await hearOfIt();
    expect(shown()).toBe('ours');
  });
});
