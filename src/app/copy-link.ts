import { currentScenario } from '../store/document.ts';
import { notify } from '../store/session.ts';

/** Longest link that mail clients, chats and the Windows shell all carry whole. */
export const SAFE_LINK_LENGTH = 2_083;

/** The address that opens this drawing anywhere. Everything is in the hash: no server ever sees it. */
export function linkTo(payload: string): string {
  return `${location.origin}${location.pathname}#${payload}`;
}

/** Puts the link into the clipboard, and the drawing into the address bar. */
export async function copyLink(): Promise<void> {
  const { encodeLink } = await import('../share/link.ts');
  const payload = encodeLink(currentScenario());
  const link = linkTo(payload);
  history.replaceState(null, '', `#${payload}`);
  try {
    await navigator.clipboard.writeText(link);
    notify(link.length > SAFE_LINK_LENGTH ? { key: 'linkTooLong', length: link.length } : { key: 'linkCopied', length: link.length });
  } catch {
    notify({ key: 'clipboardBlocked', link });
  }
}
