import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeHeaders } from './header-source.ts';

describe('whether a pasted text looks like headers', () => {
  it.each(['Received: from mail.contoso.com (203.0.113.5) by', 'Subject: x\r\nreceived:\tby mail', '> > Received: from a b', '\n\n  Received: from a b', 'x\u2028\u00a0Received: from a b'])('%j does', (text) => {
    expect(looksLikeHeaders(text)).toBe(true);
  });

  it.each(['', 'It was Received: from a b', 'Received: yesterday', 'New-InboundConnector -Name x'])('%j does not', (text) => {
    expect(looksLikeHeaders(text)).toBe(false);
  });

  it('whatever empty or quoted lines stand before the first field', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\n', '\r', ' ', '\t', '>', '\u00a0', '\u2028') }), (before) => {
        expect(looksLikeHeaders(`${before}Received: from a b`)).toBe(true);
        expect(looksLikeHeaders(`${before}x Received: from a b`)).toBe(false);
      }),
    );
  });
});
