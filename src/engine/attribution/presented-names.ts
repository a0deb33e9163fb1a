import type { Certificate } from '../../model/certificate.ts';
import { parseNamePattern } from '../../model/domain-name.ts';
import { parseIpv4 } from '../../model/ip.ts';
import { append } from '../../util/append.ts';
import { isNormalName } from './index/is-normal-name.ts';
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
function hostNamesOf({ subject, subjectAlternativeNames }: Certificate): readonly PresentedName[] {
  let names = addName(null, subject);
  for (const text of subjectAlternativeNames) {
    // Most certificates repeat their subject here.
    if (text !== subject) names = addName(names, text);
  }
  return names ?? NO_NAMES;
}

function addName(names: PresentedName[] | null, text: string): PresentedName[] | null {
  const name = readName(text);
  if (name === null) return names;
  for (const known of names ?? NO_NAMES) if (known.text === name.text) return names;
  return append(names, name);
}

function readName(text: string): PresentedName | null {
  const from = text.startsWith('*.') ? 2 : 0;
  if (isNormalName(text, from)) return presentedName(text, from);
  const pattern = parseNamePattern(text);
  if (pattern === null || pattern.kind === 'any') return null;
  return pattern.kind === 'wildcard' ? presentedName(`*.${pattern.name}`, 2) : presentedName(pattern.name, 0);
}

function presentedName(text: string, from: number): PresentedName | null {
  const base = from === 0 ? text : text.slice(from);
  return isIpv4(base) ? null : { text, base, isWildcard: from > 0 };
}

/** An IPv6 address is no domain name to begin with; an IPv4 address ends in a digit, as hardly a host name does. */
function isIpv4(name: string): boolean {
  const last = name.charCodeAt(name.length - 1);
  return last >= 0x30 && last <= 0x39 && parseIpv4(name) !== null;
}
