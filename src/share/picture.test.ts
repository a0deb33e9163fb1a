import { describe, expect, test } from 'vitest';
import { linkInPicture, withLink } from './picture.ts';

/** The smallest PNG there is: one transparent pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
const LINK = 'https://example.test/tool/#v1:AbC_-123';

describe('a PNG', () => {
  test('carries a link and gives it back', () => {
    expect(linkInPicture(withLink(PIXEL, LINK))).toBe('v1:AbC_-123');
  });

  test('keeps every chunk it had, in its order', () => {
    const types = (png: Uint8Array): string[] => [...new TextDecoder('latin1').decode(png).matchAll(/IHDR|tEXt|IDAT|IEND/g)].map(([type]) => type);
    expect(types(withLink(PIXEL, LINK))).toEqual(['IHDR', 'tEXt', 'IDAT', 'IEND']);
  });

  test('without a link has none, cut off or not', () => {
    expect(linkInPicture(PIXEL)).toBeNull();
    const marked = withLink(PIXEL, LINK);
    for (let length = 0; length < 60; length += 1) expect(linkInPicture(marked.subarray(0, length))).toBeNull();
  });
});

describe('an SVG', () => {
  const svg = (metadata: string): Uint8Array => new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${metadata}</metadata><text>#v1:other</text></svg>`);

  test('gives the link of its metadata', () => {
    expect(linkInPicture(svg(LINK))).toBe('v1:AbC_-123');
  });

  test('gives no other text', () => {
    expect(linkInPicture(svg('nothing'))).toBeNull();
  });
});
