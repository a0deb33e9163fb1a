import type { Kept, Shelf } from './shelf.ts';

/*
 * IndexedDB itself. What we need of it is one page of code; a wrapper from the registry would bring the same and not the
 * one thing that matters here, moving an entry between two stores in one transaction.
 */

const DATABASE = 'message-attribution';
const VERSION = 2;
const DOCUMENTS = 'documents';
/** Earlier versions, by the same ids. Came with version 2. */
const HISTORIES = 'histories';
/** Keys count up by themselves: two broken documents of one id are both kept. */
const ASIDE = 'aside';

/** How long the browser may take to open its storage, in milliseconds; some never answer. */
const PATIENCE = 3_000;

/** Opens the shelf on disk. Rejects when the browser has no such storage, refuses it, or does not answer. */
export async function indexedDbShelf(factory: IDBFactory): Promise<Shelf> {
  const database = await openDatabase(factory);
  const documents = (mode: IDBTransactionMode): IDBObjectStore => database.transaction(DOCUMENTS, mode).objectStore(DOCUMENTS);
  return {
    persistence: 'disk',
    all: () => readAll(documents('readonly')),
    get: (id) => settled(documents('readonly').get(id)),
    put: async (id, value) => {
      const store = documents('readwrite');
      store.put(value, id);
      await completed(store.transaction);
    },
    update: (id, change) => update(database, id, change),
    history: (id) => settled(database.transaction(HISTORIES, 'readonly').objectStore(HISTORIES).get(id)),
    take: (id) => take(database, id),
    setAside: (id) => move(database, id),
    allAside: () => settled(database.transaction(ASIDE, 'readonly').objectStore(ASIDE).getAll()),
  };
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The storage did not open in time')), PATIENCE);
    const request = factory.open(DATABASE, VERSION);
    request.addEventListener('upgradeneeded', () => {
      const { objectStoreNames } = request.result;
      if (!objectStoreNames.contains(DOCUMENTS)) request.result.createObjectStore(DOCUMENTS);
      if (!objectStoreNames.contains(ASIDE)) request.result.createObjectStore(ASIDE, { autoIncrement: true });
      if (!objectStoreNames.contains(HISTORIES)) request.result.createObjectStore(HISTORIES);
    });
    request.addEventListener('success', () => {
      clearTimeout(timer);
      const database = request.result;
      // A newer version of the page, in another tab, waits for this one to let go.
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
    request.addEventListener('error', () => {
      clearTimeout(timer);
      reject(request.error ?? new Error('The storage did not open'));
    });
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed')));
  });
}

/** Only a completed transaction is on disk: a full disk shows at its end, not at the request. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(transaction.error ?? new Error('The transaction failed'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', fail);
    transaction.addEventListener('error', fail);
  });
}

async function readAll(store: IDBObjectStore): Promise<{ id: string; value: unknown }[]> {
  const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled<unknown[]>(store.getAll())]);
  return keys.map((key, at) => ({ id: String(key), value: values[at] }));
}

async function move(database: IDBDatabase, id: string): Promise<void> {
  const transaction = database.transaction([DOCUMENTS, ASIDE], 'readwrite');
  const documents = transaction.objectStore(DOCUMENTS);
  const request = documents.get(id);
  request.addEventListener('success', () => {
    if (request.result === undefined) return;
    transaction.objectStore(ASIDE).add(request.result);
    documents.delete(id);
  });
  await completed(transaction);
}

/** One transaction over both stores: no other tab's write comes between the look and the change. */
async function update(database: IDBDatabase, id: string, change: (kept: Kept) => Kept | null): Promise<boolean> {
  const transaction = database.transaction([DOCUMENTS, HISTORIES], 'readwrite');
  const next = change(await readBoth(transaction, id));
  if (next !== null) {
    transaction.objectStore(DOCUMENTS).put(next.value, id);
    transaction.objectStore(HISTORIES).put(next.history, id);
  }
  await completed(transaction);
  return next !== null;
}

async function take(database: IDBDatabase, id: string): Promise<Kept> {
  const transaction = database.transaction([DOCUMENTS, HISTORIES], 'readwrite');
  const kept = await readBoth(transaction, id);
  transaction.objectStore(DOCUMENTS).delete(id);
  transaction.objectStore(HISTORIES).delete(id);
  await completed(transaction);
  return kept;
}

/** The transaction stays open from one request's answer to the next request, as long as nothing else is waited for. */
async function readBoth(transaction: IDBTransaction, id: string): Promise<Kept> {
  const value: unknown = await settled(transaction.objectStore(DOCUMENTS).get(id));
  const history: unknown = await settled(transaction.objectStore(HISTORIES).get(id));
  return { value, history };
}
