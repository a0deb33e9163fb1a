import { expect, test } from 'vitest';
import { elapsedText } from './elapsed-text.ts';

test.each([
  [-5, '0:00'],
  [5_999, '0:05'],
  [754_000, '12:34'],
  [3_723_000, '1:02:03'],
])('%d ms are %s', (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text);
});
