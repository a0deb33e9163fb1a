import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIpAddress, parseIpv4, parseIpv4Range, rangeOf } from './ip.ts';

describe('an IPv4 address', () => {
  test.each<[string, number | null]>([
    ['192.0.2.10', 3_221_225_994],
    [' 192.0.2.10 ', 3_221_225_994],
    ['0.0.0.0', 0],
    ['255.255.255.255', 4_294_967_295],
    ['192.0.2.256', null],
    ['192.0.2.010', null],
    ['192.0.2', null],
    ['192.0.2.', null],
    ['.192.0.2.10', null],
    ['192.0.2.10.1', null],
    ['192.0..10', null],
    ['192.0.2.1 0', null],
    ['192.0.2.-1', null],
    ['１92.0.2.10', null],
    ['', null],
  ])('%s', (text, address) => {
    expect(parseIpv4(text)).toBe(address);
  });

  const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
  const pattern = new RegExp(`^${octet}(?:\\.${octet}){3}$`);
  const anyText = fc.array(fc.constantFrom('0', '1', '2', '5', '9', '25', '255', '256', '.', '.', '.', ' ', 'a'), { maxLength: 9 }).map((parts) => parts.join(''));

  test('is what the pattern of four octets says', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.ipV4()), (text) => {
        const trimmed = text.trim();
        const address = pattern.test(trimmed) ? trimmed.split('.').reduce((value, part) => value * 256 + Number(part), 0) : null;
        expect(parseIpv4(text)).toBe(address);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a range of IPv4 addresses', () => {
  test.each<[string, { base: number; prefix: number } | null]>([
    ['192.0.2.10', { base: 3_221_225_994, prefix: 32 }],
    ['192.0.2.10/24', { base: 3_221_225_984, prefix: 24 }],
    ['192.0.2.10/16', { base: 3_221_225_472, prefix: 16 }],
    ['0.0.0.0/0', { base: 0, prefix: 0 }],
    ['192.0.2.10/33', null],
    ['192.0.2.10/', null],
    ['192.0.2.10/24/8', null],
    ['192.0.2/24', null],
    ['2001:db8::/32', null],
  ])('%s', (text, range) => {
    expect(rangeOf(text)).toEqual(range);
    expect(parseIpv4Range(text)).toEqual(range !== null && range.prefix >= 24 ? range : null);
  });
});

describe('an address in one of its spellings', () => {
  test.each(['192.0.2.10', '::', '::1', '2001:db8::', '2001:db8::1', '2001:DB8:0:0:0:0:0:1', '::ffff:192.0.2.1', '2001:db8:1:2:3:4:192.0.2.1', ' 2001:db8::1 '])('%s is one', (text) => {
    expect(isIpAddress(text)).toBe(true);
  });

  test.each(['1:2:3', ':', ':::', '1::2::3', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7::8', '2001:db8::12345', '2001:db8::g', '192.0.2.1::', '::192.0.2.1:1', '1:2:3:4:5:6:7:', 'mail.contoso.com', ''])('%s is none', (text) => {
    expect(isIpAddress(text)).toBe(false);
  });
});
