/** The reversed polynomial of ISO 3309, as PNG and gzip use it. */
const POLYNOMIAL = 0xedb88320;

/** The CRC-32 of some bytes, unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (POLYNOMIAL & -(crc & 1));
  }
  return (crc ^ 0xffffffff) >>> 0;
}
