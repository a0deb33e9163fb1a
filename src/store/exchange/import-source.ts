import { create } from 'zustand';
import { showDialog } from '../show/open-dialog.ts';

/** What is to be read: pasted text, or a file. */
export type ImportSource = string | File;

/** What the import dialog shall read as soon as it is open; null: nothing yet. */
export const useImportSource = create<{ source: ImportSource | null }>()(() => ({ source: null }));

/** Opens the import of what PowerShell printed. */
export function openImport(source: ImportSource | null = null): void {
  useImportSource.setState({ source });
  showDialog('import');
}

/** Words that stand in what Exchange's cmdlets print, and hardly anywhere else. */
const EXCHANGE_WORDS = /\b(?:ConnectorType|TlsSenderCertificateName|SenderIPAddresses|RouteAllMessagesViaOnPremises|AcceptedDomainType|DomainType|AddressSpaces|RejectDirectSend|RouteMessageOutboundConnector|EXO(?:In|Out)boundConnector)\b/;

/** Whether a pasted text looks like the output of Exchange's cmdlets. Looks at its beginning only: it may be long. */
export function looksLikeExchange(text: string): boolean {
  return EXCHANGE_WORDS.test(text.slice(0, 200_000));
}
