import type { Certificate } from '../../model/certificate.ts';
import { parseNamePattern } from '../../model/domain-name.ts';
import { isIpAddress } from '../../model/ip.ts';
import type { CertificateState, Session } from './types.ts';

/** A name on a certificate that is a host name, or `*.` and one. */
export type PresentedName = {
  /** Normalised. */
  readonly text: string;
  /** `text` without `*.`. */
  readonly base: string;
  readonly isWildcard: boolean;
};

/** What a session presents: the names, and why there are none. */
export type Presentation = { readonly state: CertificateState; readonly names: readonly PresentedName[] };

const NO_NAMES: readonly never[] = [];

/**
 * The names a session presents: subject and subject alternative names as one set (assumption A4). An untrusted
 * certificate counts as none. Source: support article on 5.7.64 "TenantAttribution".
 */
export function presentationOf(session: Session): Presentation {
  if (!session.tls) return { state: 'noTls', names: NO_NAMES };
  if (session.certificate === null) return { state: 'noCertificate', names: NO_NAMES };
  if (!session.certificate.trusted) return { state: 'untrusted', names: NO_NAMES };
  const names = hostNamesOf(session.certificate);
  return { state: names.length === 0 ? 'noHostNames' : 'presented', names };
}

/** Names that are no host names (an IP or e-mail address, an authority's name) are passed over. */
function hostNamesOf({ subject, subjectAlternativeNames }: Certificate): PresentedName[] {
  const names: PresentedName[] = [];
  const add = (text: string): void => {
    const name = readName(text);
    if (name !== null && !names.some((known) => known.text === name.text)) names.push(name);
  };
  add(subject);
  for (const text of subjectAlternativeNames) if (text !== subject) add(text);
  return names;
}

function readName(text: string): PresentedName | null {
  const pattern = parseNamePattern(text);
  if (pattern === null || pattern.kind === 'any' || isIpAddress(text)) return null;
  const isWildcard = pattern.kind === 'wildcard';
  return { text: isWildcard ? `*.${pattern.name}` : pattern.name, base: pattern.name, isWildcard };
}
