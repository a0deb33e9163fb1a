import { isConnectors } from '../../model/copy-connectors.ts';
import { isPart } from '../../model/copy-part.ts';
import { looksLikeHeaders, openHeaders } from '../exchange/header-source.ts';
import { looksLikeExchange, openImport } from '../exchange/import-source.ts';
import { isReadOnly } from '../mode.ts';
import { openFile } from './open-file.ts';
import { openLink } from './open-link.ts';
import { pasteConnectors } from '../edit/paste-connectors.ts';
import { paste } from '../edit/paste.ts';
import { notify } from '../session.ts';

/** The hash of a link to a drawing or an exercise, and what a mail client may have wrapped behind it. */
const LINK = /#(?:v\d+z?|x\d+):[\s\S]+$/;
/** Far above any link that is worth reading. */
const MAX_LINK = 3_000_000;
const DRAWING = /^\s*\{[\s\S]*"(?:schemaVersion|records)"/;

/**
 * Does with a pasted text what it is for: adds a part of a drawing or connectors to it, opens a link or the text of a drawing beside what is
 * open, hands PowerShell's output to the import and a message's headers to their reading. Anything else is said to be
 * none of these.
 */
export function pasteAnything(text: string): void {
  if (isReadOnly()) return;
  if (isPart(text)) return paste(text);
  if (isConnectors(text)) return pasteConnectors(text);
  const link = text.length <= MAX_LINK ? LINK.exec(text) : null;
  if (link !== null) return void openLink(link[0]);
  if (DRAWING.test(text.slice(0, 10_000))) return void openFile(new File([text], 'paste.json'));
  if (looksLikeExchange(text)) return openImport(text);
  if (looksLikeHeaders(text)) return openHeaders(text);
  notify({ key: 'nothingToPaste', unread: false });
}
