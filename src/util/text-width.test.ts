import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

const font = { size: 13 };

describe('text in lines', () => {
  test('is broken between words', () => {
    expect(wrapText('The certificate expired on Friday', 110, font)).toEqual(['The certificate', 'expired on Friday']);
  });

  test('keeps the breaks that were written, empty lines among them', () => {
    expect(wrapText('first\n\nlast', 200, font)).toEqual(['first', '', 'last']);
  });

  test('in Japanese is broken between characters, and no line begins with what closes', () => {
    const lines = wrapText('証明書は金曜日に失効しました。次の更新は春です。', 104, font);
    expect(lines.join('')).toBe('証明書は金曜日に失効しました。次の更新は春です。');
    for (const line of lines) expect(line).not.toMatch(/^[、。」）]/);
  });

  test('breaks a word that is longer than a line', () => {
    expect(wrapText('tailspintoys-com.mail.protection.outlook.com', 150, font).length).toBeGreaterThan(1);
  });

  test('loses no sign but spaces at the ends of lines, and no line of words is wider than was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'W', ' ', '\n', '.', '-', '漢', '。', 'é'), maxLength: 120 }), fc.integer({ min: 60, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, font);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        // What closes may stand out by its own width: it does not begin a line.
        for (const line of lines) expect(textWidth(line.replace(/[。.]+$/u, ''), font)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
