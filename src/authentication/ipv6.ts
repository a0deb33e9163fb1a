/**
 * An IPv6 address as an unsigned 128-bit number, however it is spelled (RFC 4291 §2.2); null when the text is none. The platform's own reader
 * of addresses brings it into one form.
 */
export function parseIpv6(text: string): bigint | null {
  const url = `http://[${text.trim()}]/`;
  if (!/^[\da-f:.]+$/i.test(text.trim()) || !URL.canParse(url)) return null;
  const [front = [], back] = new URL(url).hostname
    .slice(1, -1)
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':')));
  const zeros = back === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...Array.from({ length: zeros }, () => '0'), ...(back ?? [])];
  return BigInt(`0x${groups.map((group) => group.padStart(4, '0')).join('')}`);
}

/** Whether two IPv6 addresses agree in their first `prefix` bits (0 … 128); false where one of the texts is none. */
export function sharesIpv6Prefix(a: string, b: string, prefix: number): boolean {
  const [first, second] = [parseIpv6(a), parseIpv6(b)];
  if (first === null || second === null) return false;
  const hostBits = BigInt(128 - prefix);
  return first >> hostBits === second >> hostBits;
}
