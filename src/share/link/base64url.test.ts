import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc24 } from './crc24.ts';

describe('base64url', () => {
  it('gives any bytes back, in the spelling of RFC 4648', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['A', 'AAAAA', 'AA=', 'A+AA', 'A A', 'AB', 'AAB'])('refuses %j', (text) => {
    expect(fromBase64url(text)).toBeNull();
  });
});

describe('crc24', () => {
  it('is that of OpenPGP', () => {
    expect(crc24(Buffer.from('123456789'))).toBe(0x21cf02);
  });
});
