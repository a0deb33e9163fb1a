import { completeLayout } from '../../model/arrange.ts';
import { EMPTY_SCENARIO, type Scenario } from '../../model/scenario.ts';
import { openDocument, useDocument } from '../document.ts';
import { newDocumentId } from '../keep/new-document-id.ts';
import { startRun } from './open-gallery.ts';
import { flushChanges, saveOwn } from '../keep/own-documents.ts';
import { resetSession } from '../session.ts';

/**
 * Opens a drawing that was made from something else as the reader's own from its first moment; undo leads to an empty one. What was open is
 * written first, and not changed.
 *
 * @param name what the drawing was made from.
 */
export async function openBeside(scenario: Scenario, name: string): Promise<void> {
  await flushChanges();
  const id = newDocumentId();
  openDocument(id, scenario, { kind: 'own' });
  useDocument.setState({ past: [{ scenario: { ...EMPTY_SCENARIO, layout: completeLayout([], {}) }, label: { key: 'import', name } }] });
  resetSession();
  startRun();
  await saveOwn(id, useDocument.getState().scenario, true);
}
