import { copyText } from '../store/show/copy-text.ts';
import { currentScenario } from '../store/document.ts';
import { drawingLink, SAFE_LINK_LENGTH } from '../store/share/drawing-link.ts';
import { useLesson } from '../store/teach/lesson-state.ts';

/** Puts the link into the clipboard, and the drawing into the address bar. */
export async function copyLink(): Promise<void> {
  const link = await drawingLink(currentScenario());
  // A lesson's address goes on saying where in the lesson one is.
  if (useLesson.getState().lesson === null) history.replaceState(null, '', link);
  await copyText(link, link.length > SAFE_LINK_LENGTH ? { key: 'linkTooLong', length: link.length } : { key: 'linkCopied', length: link.length });
}
