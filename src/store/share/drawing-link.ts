import type { Scenario } from '../../model/scenario.ts';

/** Longest link that mail clients, chats and the Windows shell all carry whole, in characters. */
export const SAFE_LINK_LENGTH = 2_083;

/** How a link opens: to change, to read, or inside another page. */
export type LinkForm = 'edit' | 'view' | 'embed';

/**
 * The address that opens a drawing anywhere. Everything is in the hash: no server ever sees it.
 *
 * @param flags further parts of the query, such as the run and the moment to start from.
 */
export async function drawingLink(scenario: Scenario, form: LinkForm = 'edit', flags: readonly string[] = []): Promise<string> {
  // The codec is needed by those who open or make a link only.
  const { encodeLink } = await import('../../share/link.ts');
  const query = [...(form === 'edit' ? [] : [form]), ...flags].join('&');
  return `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}#${encodeLink(scenario)}`;
}
