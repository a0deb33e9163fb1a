import type { DocumentStorage, StorageResult } from '../share/storage.ts';
import { usePreferences } from './preferences.ts';
import { notify } from './session.ts';

let opened: Promise<DocumentStorage> | null = null;

/** The browser's storage of drawings, opened once. */
export function storage(): Promise<DocumentStorage> {
  opened ??= import('../share/storage.ts').then(({ openStorage }) => openStorage());
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
  const { persistence } = await storage();
  if (persistence === 'memory') sayOnce('storageUnavailable');
  return persistence === 'disk';
}

/** What a request gave; null, and a notice, when it gave nothing. */
export function valueOf<T>(result: StorageResult<T>): T | null {
  switch (result.kind) {
    case 'ok':
      return result.value;
    case 'unavailable':
      sayOnce('storageUnavailable');
      return null;
    case 'full':
      sayOnce('storageFull');
      return null;
    case 'broken': {
      const [first] = result.problems;
      const { language } = usePreferences.getState();
      void import('../content/problems.ts').then(({ problemLine }) => notify({ key: 'documentDamaged', reason: first === undefined ? '' : problemLine(first, language) }));
      return null;
    }
  }
}
