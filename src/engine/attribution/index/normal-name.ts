/** Characters of the longest domain name, and of its longest label (RFC 1035 §2.3.4). */
export const LONGEST_NAME = 253;
export const LONGEST_LABEL = 63;

/** By ASCII code: 1 for a lower-case letter, a digit, a hyphen and an underscore. */
export const NORMAL_CHARACTERS = Uint8Array.from({ length: 128 }, (_, code) => (/[-_0-9a-z]/.test(String.fromCharCode(code)) ? 1 : 0));
