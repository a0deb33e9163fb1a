const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
/** RFC 4291 §2.2 in its usual spellings; enough to tell an IPv6 address from a typing mistake. */
const IPV6 = /^(?=.*:)(?:[0-9a-f]{0,4}:){2,7}(?:[0-9a-f]{0,4}|(?:\d{1,3}\.){3}\d{1,3})$/i;

/** An IPv4 address as an unsigned 32-bit number, or null when the text is none. */
export function parseIpv4(text: string): number | null {
  const trimmed = text.trim();
  if (!IPV4.test(trimmed)) return null;
  return trimmed.split('.').reduce((value, octet) => value * 256 + Number(octet), 0);
}

/** Whether the text is an IPv4 or an IPv6 address. */
export function isIpAddress(text: string): boolean {
  return parseIpv4(text) !== null || IPV6.test(text.trim());
}

/** A range of IPv4 addresses: `base` has its host bits cleared, `prefix` counts the leading bits (24–32). */
export type Ipv4Range = { base: number; prefix: number };

/**
 * Reads one item of SenderIPAddresses: an IPv4 address, or CIDR from /24 to /32. Host bits that are set are ignored.
 * Source: New-InboundConnector, SenderIPAddresses.
 *
 * @returns null for anything else: a wider range, an a-b range, IPv6.
 */
export function parseIpv4Range(text: string): Ipv4Range | null {
  const match = /^([^/]+)(?:\/(\d{1,2}))?$/.exec(text.trim());
  const address = match?.[1] === undefined ? null : parseIpv4(match[1]);
  if (address === null) return null;
  const prefix = match?.[2] === undefined ? 32 : Number(match[2]);
  if (prefix < 24 || prefix > 32) return null;
  const size = 2 ** (32 - prefix);
  return { base: Math.floor(address / size) * size, prefix };
}

/** Whether an address (as a number) lies in a range. */
export function rangeContains(range: Ipv4Range, address: number): boolean {
  const size = 2 ** (32 - range.prefix);
  return address >= range.base && address < range.base + size;
}
