import { normalizeDomain } from '../../model/domain-name.ts';
import type { SendConnector } from '../../model/send-connector.ts';

/** What Send connectors say about the server they stand on. */
export type Presented = { certificate: string | null; fqdn: string | null };

/** The subject in a TlsCertificateName: `<I>issuer<S>subject`. Source: Set-SendConnector, TlsCertificateName. */
const SUBJECT = /<S>[^<]*?\bCN=([^,<]+)/i;

/**
 * Which certificate a server presents and what it calls itself, as far as its Send connectors say: those that are for the service above
 * all. The model keeps both parameters and does not read them.
 */
export function presentedBy(connectors: readonly SendConnector[]): Presented {
  const kept = connectors.map((connector) => new Map<string, unknown>(Object.entries(connector)));
  const isForService = (connector: ReadonlyMap<string, unknown>): boolean => connector.get('CloudServicesMailEnabled') === true;
  const ordered = [...kept.filter(isForService), ...kept.filter((connector) => !isForService(connector))];
  const first = (name: string, read: (text: string) => string | null): string | null =>
    ordered.map((connector) => connector.get(name)).flatMap((value) => (typeof value === 'string' ? [read(value)] : [])).find((value) => value !== null) ?? null;
  return {
    certificate: first('TlsCertificateName', (text) => nameIn(SUBJECT.exec(text)?.[1] ?? '')),
    fqdn: first('Fqdn', nameIn),
  };
}

/** A host's name; a bare computer name is none that anybody outside knows. */
function nameIn(text: string): string | null {
  const name = normalizeDomain(text.trim());
  return name === null || !name.includes('.') ? null : name;
}
