const GROUP = /^[0-9a-f]{1,4}$/i;

const DOT = 46;
const ZERO = 48;

/**
 * An IPv4 address as an unsigned 32-bit number, or null when the text is none. Four decimal octets without leading
 * zeros (RFC 6943 §3.1.1 says what comes of more lenient readings). Read sign by sign: attribution asks this of every
 * entry, and a pattern with a split costs more there than the lookup that follows.
 */
export function parseIpv4(text: string): number | null {
  const trimmed = text.trim();
  let address = 0;
  let dots = 0;
  let octet: number | null = null;
  for (let at = 0; at < trimmed.length; at += 1) {
    const code = trimmed.charCodeAt(at);
    if (code === DOT) {
      if (octet === null || dots === 3) return null;
      address = address * 256 + octet;
      dots += 1;
      octet = null;
    } else {
      if (code < ZERO || code > ZERO + 9 || octet === 0) return null;
      octet = (octet ?? 0) * 10 + code - ZERO;
      if (octet > 255) return null;
    }
  }
  return octet === null || dots < 3 ? null : address * 256 + octet;
}

/** Whether the text is an IPv4 or an IPv6 address. */
export function isIpAddress(text: string): boolean {
  return parseIpv4(text) !== null || isIpv6(text.trim());
}

/** RFC 4291 §2.2: eight groups, of which one `::` stands for as many zeros as are missing; the last two may be an IPv4 address. */
function isIpv6(text: string): boolean {
  const [front = '', back, ...more] = text.split('::');
  if (more.length > 0) return false;
  const groups = [front, back ?? ''].flatMap((part) => (part === '' ? [] : part.split(':')));
  const last = groups.at(-1) ?? '';
  const endsInIpv4 = parseIpv4(last) !== null && text.endsWith(last);
  const count = groups.length + (endsInIpv4 ? 1 : 0);
  return (back === undefined ? count === 8 : count < 8) && (endsInIpv4 ? groups.slice(0, -1) : groups).every((group) => GROUP.test(group));
}

/** A range of IPv4 addresses: `base` has its host bits cleared, `prefix` counts the leading bits. */
export type Ipv4Range = { base: number; prefix: number };

/**
 * Reads one item of SenderIPAddresses: an IPv4 address, or CIDR from /24 to /32. Host bits that are set are ignored.
 * Source: New-InboundConnector, SenderIPAddresses.
 *
 * @returns null for anything else: a wider range, an a-b range, IPv6.
 */
export function parseIpv4Range(text: string): Ipv4Range | null {
  const range = rangeOf(text);
  return range === null || range.prefix < 24 ? null : range;
}

/** Whether an address (as a number) lies in a range. */
export function rangeContains(range: Ipv4Range, address: number): boolean {
  const size = 2 ** (32 - range.prefix);
  return address >= range.base && address < range.base + size;
}

/**
 * Reads an IPv4 address or range of any length, as SPF has them (RFC 7208 §5.6).
 *
 * @returns null for anything else.
 */
export function rangeOf(text: string): Ipv4Range | null {
  const [written = '', prefix = '32', ...more] = text.trim().split('/');
  const address = parseIpv4(written);
  const length = Number(prefix);
  if (address === null || more.length > 0 || !/^\d{1,2}$/.test(prefix) || length > 32) return null;
  const size = 2 ** (32 - length);
  return { base: Math.floor(address / size) * size, prefix: length };
}
