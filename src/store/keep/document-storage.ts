import type { DocumentStorage, StorageResult } from '../../share/storage.ts';
import { usePreferences } from '../preferences.ts';
import { notify } from '../session.ts';

let opened: Promise<DocumentStorage> | null = null;

/** The browser's storage of drawings, opened once; again, when the code for it did not come the last time. */
function storage(): Promise<DocumentStorage> {
  opened ??= import('../../share/storage.ts')
    .then(({ openStorage }) => openStorage())
    .catch((failure: unknown) => {
      opened = null;
      throw failure;
    });
  return opened;
}

/** What was said already. */
const said = new Set<string>();

/** Says once what stands in the way; the drawing itself goes on living in the page. */
function sayOnce(kind: 'storageUnavailable' | 'storageFull'): void {
  if (said.has(kind)) return;
  said.add(kind);
  notify({ key: kind });
}

/** Whether what is saved outlives the page; says so once when it does not. */
export async function isOnDisk(): Promise<boolean> {
  const persistence = await storage().then((found) => found.persistence, () => 'memory');
  if (persistence === 'memory') sayUnavailable();
  return persistence === 'disk';
}

/**
 * Asks the storage for something.
 *
 * @returns what it gave; null, and a notice, when it gave nothing.
 */
export async function askStorage<T>(request: (storage: DocumentStorage) => Promise<StorageResult<T>>): Promise<T | null> {
  try {
    return valueOf(await request(await storage()));
  } catch {
    sayUnavailable();
    return null;
  }
}

/** Says once that nothing is kept. */
export function sayUnavailable(): void {
  sayOnce('storageUnavailable');
}

function valueOf<T>(result: StorageResult<T>): T | null {
  switch (result.kind) {
    case 'ok':
      return result.value;
    case 'unavailable':
      sayUnavailable();
      return null;
    case 'full':
      sayOnce('storageFull');
      return null;
    case 'broken': {
      const [first] = result.problems;
      const { language } = usePreferences.getState();
      void import('../../content/problems.ts').then(({ problemLine }) => notify({ key: 'documentDamaged', reason: first === undefined ? '' : problemLine(first, language) }));
      return null;
    }
  }
}
