import { describe, expect, test } from 'vitest';
import { pngText, withPngText } from './png-text.ts';

/** The smallest PNG there is: one transparent pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

describe('a PNG', () => {
  test('carries a text and gives it back', () => {
    expect(pngText(withPngText(PIXEL, 'Link', 'some text'), 'Link')).toBe('some text');
    expect(pngText(withPngText(PIXEL, 'Link', 'some text'), 'Other')).toBeNull();
  });

  test('keeps every chunk it had, in its order', () => {
    const types = (png: Uint8Array): string[] => [...new TextDecoder('latin1').decode(png).matchAll(/IHDR|tEXt|IDAT|IEND/g)].map(([type]) => type);
    expect(types(withPngText(PIXEL, 'Link', 'x'))).toEqual(['IHDR', 'tEXt', 'IDAT', 'IEND']);
  });

  test('that was cut off has no text', () => {
    const marked = withPngText(PIXEL, 'Link', 'some text');
    for (let length = 0; length < 50; length += 1) expect(pngText(marked.subarray(0, length), 'Link')).toBeNull();
  });
});
