const POLYNOMIAL = 0x864cfb;
const INITIAL = 0xb704ce;

/**
 * The 24-bit checksum of RFC 9580 §6.1.1. Three bytes are four characters of a link: they catch every burst of damage up
 * to 24 bits, and of anything worse all but one in sixteen million.
 */
export function crc24(bytes: Uint8Array): number {
  let crc = INITIAL;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x800000 ? ((crc << 1) ^ POLYNOMIAL) & 0xffffff : crc << 1;
  }
  return crc;
}
