import { removeCut, selectionAsText } from '../store/clipboard.ts';
import { useViewOptions } from '../store/view-options.ts';

/** Whether text is being copied or typed: then the clipboard is the browser's. */
function isText(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null;
  if (element !== null && (element.isContentEditable || element.closest('input, textarea, select') !== null)) return true;
  return document.querySelector('dialog[open]') !== null || (getSelection()?.isCollapsed ?? true) === false;
}

function copy(event: ClipboardEvent): void {
  if (event.defaultPrevented || isText(event.target)) return;
  const text = selectionAsText();
  if (text === null || event.clipboardData === null) return;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  if (event.type === 'cut' && !useViewOptions.getState().locked) removeCut();
}

function paste(event: ClipboardEvent): void {
  if (event.defaultPrevented || isText(event.target) || useViewOptions.getState().locked) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  event.preventDefault();
  void import('../store/paste-anything.ts').then(({ pasteAnything }) => pasteAnything(text));
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
