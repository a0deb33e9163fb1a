import { openDocument } from '../document.ts';
import { newDocumentId } from '../keep/new-document-id.ts';
import { startRun } from './open-gallery.ts';
import { usePreferences } from '../preferences.ts';
import { notify, resetSession } from '../session.ts';

/**
 * Opens the drawing that a link's hash holds, beside the reader's own ones. A damaged or hostile one opens nothing: it is
 * said why, and what is open stays open.
 *
 * @returns whether it was opened.
 */
export async function openLink(hash: string): Promise<boolean> {
  if (/^#?x1/i.test(hash)) {
    const { openExercise } = await import('../teach/exercise.ts');
    return openExercise(hash);
  }
  // The codec is needed by those who open or make a link only.
  const { decodeLink } = await import('../../share/link.ts');
  const result = decodeLink(hash);
  if (!result.ok) {
    const { linkErrorSentence } = await import('../../content/link-errors.ts');
    notify({ key: 'linkDamaged', reason: linkErrorSentence(result.error, usePreferences.getState().language) });
    return false;
  }
  openDocument(newDocumentId(), result.value, { kind: 'link' });
  resetSession();
  startRun();
  return true;
}
