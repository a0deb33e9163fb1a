import { describe, expect, test } from 'vitest';
import { linkInPicture } from './picture.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (metadata: string): Uint8Array => bytes(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${metadata}</metadata><text>#v1:other</text></svg>`);

describe('a picture', () => {
  test('gives the link of its metadata', () => {
    expect(linkInPicture(svg('https://example.test/tool/#v1:AbC_-123'))).toBe('v1:AbC_-123');
    expect(linkInPicture(svg('#v1z:AbC'))).toBe('v1z:AbC');
  });

  test('is looked through once, whatever stands in it', () => {
    expect(linkInPicture(bytes(`<svg>${'<metadata>'.repeat(300_000)}`))).toBeNull();
    expect(linkInPicture(bytes(`<svg>${'<metadata '.repeat(300_000)}`))).toBeNull();
  });

  test('gives no other text', () => {
    expect(linkInPicture(svg('nothing'))).toBeNull();
    expect(linkInPicture(bytes('#v1:AAAA'))).toBeNull();
    expect(linkInPicture(new Uint8Array())).toBeNull();
  });
});
