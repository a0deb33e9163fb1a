import type { Notice } from '../../content/notice.ts';
import { notify } from '../session.ts';

/** Puts a link or a text into the clipboard, and says so; where that is not allowed, it can be copied by hand. */
export async function copyText(text: string, said: Notice = { key: 'textCopied' }): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(said);
  } catch {
    notify({ key: 'clipboardBlocked', link: text });
  }
}
