import { removeCut, selectionAsText } from '../store/edit/clipboard.ts';
import { useViewOptions } from '../store/show/view-options.ts';

/** Whether it is typed there, or read in a dialog: then the clipboard is the browser's. */
function isElsewhere(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null;
  return (element !== null && (element.isContentEditable || element.closest('input, textarea, select') !== null)) || document.querySelector('dialog[open]') !== null;
}

/** Whether a text of the page is marked: that is what is to be copied. */
function isTextMarked(): boolean {
  return getSelection()?.isCollapsed === false;
}

function copy(event: ClipboardEvent): void {
  if (event.defaultPrevented || isElsewhere(event.target) || isTextMarked()) return;
  const text = selectionAsText();
  if (text === null || event.clipboardData === null) return;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  if (event.type === 'cut' && !useViewOptions.getState().locked) removeCut();
}

function paste(event: ClipboardEvent): void {
  if (event.defaultPrevented || isElsewhere(event.target) || useViewOptions.getState().locked) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  event.preventDefault();
  void import('../store/open/paste-anything.ts').then(({ pasteAnything }) => pasteAnything(text));
}

/**
 * Copy, cut and paste by keys and by the browser's own menu: these events hand the clipboard over without asking.
 *
 * @returns ends it.
 */
export function watchClipboard(): () => void {
  addEventListener('copy', copy);
  addEventListener('cut', copy);
  addEventListener('paste', paste);
  return () => {
    removeEventListener('copy', copy);
    removeEventListener('cut', copy);
    removeEventListener('paste', paste);
  };
}
