import type { Certificate } from '../../model/certificate.ts';
import { parseNamePattern } from '../../model/domain-name.ts';
import { parseIpv4 } from '../../model/ip.ts';
import { append } from '../../util/append.ts';
import type { NameStep, NameTable } from './index/name-table.ts';
import type { CertificateState, Session } from './types.ts';

const ASTERISK = 0x2a;
const DOT = 0x2e;

/** A name on a certificate that is a host name, or `*.` and one. */
export type PresentedName = {
  /** Normalised. */
  readonly text: string;
  /** `text` without `*.`. */
  readonly base: string;
  readonly isWildcard: boolean;
  /** What the forest says about `base`. */
  readonly steps: NameStep | null;
};

/** What a session presents: the names, and why there are none. */
export type Presentation = { readonly state: CertificateState; readonly names: readonly PresentedName[] };

const NO_NAMES: readonly never[] = [];

/**
 * The names a session presents: subject and subject alternative names as one set (assumption A4). An untrusted
 * certificate counts as none. Source: support article on 5.7.64 "TenantAttribution".
 */
export function presentationOf(session: Session, table: NameTable): Presentation {
  if (!session.tls) return { state: 'noTls', names: NO_NAMES };
  if (session.certificate === null) return { state: 'noCertificate', names: NO_NAMES };
  if (!session.certificate.trusted) return { state: 'untrusted', names: NO_NAMES };
  const names = hostNamesOf(session.certificate, table);
  return { state: names.length === 0 ? 'noHostNames' : 'presented', names };
}

/** Names that are no host names (an IP or e-mail address, an authority's name) are passed over. */
function hostNamesOf({ subject, subjectAlternativeNames }: Certificate, table: NameTable): readonly PresentedName[] {
  let names = addName(null, subject, table);
  for (const text of subjectAlternativeNames) {
    // Most certificates repeat their subject here.
    if (text !== subject) names = addName(names, text, table);
  }
  return names ?? NO_NAMES;
}

function addName(names: PresentedName[] | null, text: string, table: NameTable): PresentedName[] | null {
  const name = readName(text, table);
  if (name === null) return names;
  for (const known of names ?? NO_NAMES) if (known.text === name.text) return names;
  return append(names, name);
}

function readName(text: string, table: NameTable): PresentedName | null {
  const from = text.charCodeAt(0) === ASTERISK && text.charCodeAt(1) === DOT ? 2 : 0;
  const steps = table.stepsTo(text, from);
  if (steps !== 'notNormal') return presentedName(text, from, steps);
  const pattern = parseNamePattern(text);
  if (pattern === null || pattern.kind === 'any') return null;
  const stepsToNormal = table.stepsToNormal(pattern.name);
  return pattern.kind === 'wildcard' ? presentedName(`*.${pattern.name}`, 2, stepsToNormal) : presentedName(pattern.name, 0, stepsToNormal);
}

function presentedName(text: string, from: number, steps: NameStep | null): PresentedName | null {
  const base = from === 0 ? text : text.slice(from);
  return isIpv4(base) ? null : { text, base, isWildcard: from > 0, steps };
}

/** An IPv6 address is no domain name to begin with; an IPv4 address ends in a digit, as hardly a host name does. */
function isIpv4(name: string): boolean {
  const last = name.charCodeAt(name.length - 1);
  return last >= 0x30 && last <= 0x39 && parseIpv4(name) !== null;
}
