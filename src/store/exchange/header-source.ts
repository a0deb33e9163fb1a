import { create } from 'zustand';
import { showDialog } from '../show/open-dialog.ts';

/** What the dialog for headers shall read as soon as it is open; null: nothing yet. */
export const useHeaderSource = create<{ source: string | File | null }>()(() => ({ source: null }));

/** Opens the reading of a message's headers. */
export function openHeaders(source: string | File | null = null): void {
  useHeaderSource.setState({ source });
  showDialog('headers');
}

/** A line that a server wrote, perhaps quoted. What stands before its name is looked for within the line only: of an empty page every line would be tried to the end. */
const RECEIVED = /^(?:>|[^\S\r\n\u2028\u2029])*Received:\s+(?:from|by)\s/im;

/** Whether a pasted text looks like a message's headers. Looks at its beginning only: it may be long. */
export function looksLikeHeaders(text: string): boolean {
  return RECEIVED.test(text.slice(0, 50_000));
}
