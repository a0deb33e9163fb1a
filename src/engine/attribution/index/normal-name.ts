/** Characters of the longest domain name, and of its longest label (RFC 1035 §2.3.4). */
export const LONGEST_NAME = 253;
export const LONGEST_LABEL = 63;

/** A lower-case ASCII letter, a digit, hyphen or underscore. */
export function isNormalCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f;
}
