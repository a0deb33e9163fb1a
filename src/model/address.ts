import { normalizeDomain } from './domain-name.ts';

/** The null reverse-path of a bounce (RFC 5321 §4.5.5), as it is kept in the document. `<>` is accepted too. */
export const NULL_REVERSE_PATH = '';

/** Whether a MAIL FROM is the null reverse-path, in either spelling. */
export function isNullReversePath(mailFrom: string): boolean {
  const trimmed = mailFrom.trim();
  return trimmed === NULL_REVERSE_PATH || trimmed === '<>';
}

/** MAIL FROM as it stands in an SMTP session; the null reverse-path is `<>`. */
export function shownSender(mailFrom: string): string {
  return isNullReversePath(mailFrom) ? '<>' : mailFrom;
}

/**
 * The domain of an address, normalised: what follows its last `@`.
 *
 * @returns null for the null reverse-path and for text that is no address.
 */
export function domainOfAddress(address: string): string | null {
  const text = address.trim();
  const at = text.lastIndexOf('@');
  return at < 1 ? null : normalizeDomain(text.slice(at + 1));
}

/** Whether the text is `local-part@domain`. The local part may hold anything but spaces and control characters. */
export function isAddress(text: string): boolean {
  return /^[^\s\x00-\x1f<>]+@[^@\s]+$/u.test(text.trim()) && domainOfAddress(text) !== null;
}

/** Two spellings of one mailbox: domains compare normalised, and so do local parts, as Exchange compares them. */
export function sameAddress(a: string, b: string): boolean {
  return addressKey(a) === addressKey(b);
}

/** What an address is compared by. */
export function addressKey(address: string): string {
  const text = address.trim();
  const at = text.lastIndexOf('@');
  return `${text.slice(0, at).toLowerCase()}@${domainOfAddress(text) ?? text.slice(at + 1).toLowerCase()}`;
}
