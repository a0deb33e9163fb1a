const ASCII_DOMAIN = /^(?!.{254})[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;
const HAS_NON_ASCII = /[^\x00-\x7f]/;
const ASCII_OUTSIDE_A_NAME = /[^a-z0-9_.\-\u0080-\u{10ffff}]/u;

/** Appended before the platform's host parser sees a name, so that a last label of digits is no IPv4 address to it. */
const GUARD_LABEL = '.a';

/**
 * The A-label form of a name in another script, by UTS 46 (non-transitional).
 * The platform's URL host parser *is* UTS 46, in browsers and in Node alike; a mapping table of our own would weigh
 * more than the rest of the model.
 */
function toALabels(name: string): string | null {
  if (ASCII_OUTSIDE_A_NAME.test(name)) return null;
  try {
    const { hostname } = new URL(`http://${name}${GUARD_LABEL}`);
    return hostname.endsWith(GUARD_LABEL) ? hostname.slice(0, -GUARD_LABEL.length) : null;
  } catch {
    return null;
  }
}

/**
 * A domain name as the engine compares it: trimmed, lower case, without one trailing dot, in A-label form.
 *
 * @returns the normal form, or null when the text is no domain name (letters, digits, hyphen, underscore; labels up to
 *   63 characters, the whole up to 253; a single label is allowed).
 */
export function normalizeDomain(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const name = trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed;
  const ascii = HAS_NON_ASCII.test(name) ? toALabels(name) : name;
  return ascii !== null && ASCII_DOMAIN.test(ascii) ? ascii : null;
}

/** A name pattern as Exchange Online writes it: a name, `*.name`, or `*`. */
export type NamePattern =
  | { kind: 'exact'; name: string }
  | { kind: 'wildcard'; name: string }
  | { kind: 'any' };

/**
 * Reads `contoso.com`, `*.contoso.com` or `*`. An embedded wildcard (`mail.*.contoso.com`) is no pattern.
 * Source: New-InboundConnector, SenderDomains and TlsSenderCertificateName.
 *
 * @returns null when the text is none of the three.
 */
export function parseNamePattern(text: string): NamePattern | null {
  const trimmed = text.trim();
  if (trimmed === '*') return { kind: 'any' };
  const isWildcard = trimmed.startsWith('*.');
  const name = normalizeDomain(isWildcard ? trimmed.slice(2) : trimmed);
  if (name === null) return null;
  return { kind: isWildcard ? 'wildcard' : 'exact', name };
}

/**
 * One item of SenderDomains, RecipientDomains or AddressSpaces: the prefix `smtp:` and the cost after `;` are stripped
 * (live records read `smtp:*;1`).
 *
 * @returns null when what is left is no pattern, or the cost is no whole number.
 */
export function parseScopedDomain(text: string): NamePattern | null {
  const match = /^\s*(?:smtp:)?([^;]*)(?:;\s*\d{1,4}\s*)?$/i.exec(text);
  return match?.[1] === undefined ? null : parseNamePattern(match[1]);
}

/** How many labels a normalised name has. */
export function countLabels(name: string): number {
  let labels = 1;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) labels += 1;
  return labels;
}

/** Whether a normalised `name` equals `domain` or lies below it, at any depth. */
export function isAtOrBelow(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}
