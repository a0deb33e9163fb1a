import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeeze, unsqueeze } from './coder.ts';

const END = 0xc0;
const PRIMER = Uint8Array.from('contoso.com, mail.contoso.com', (character) => character.charCodeAt(0));
const terminated = (bytes: Uint8Array): Uint8Array => Uint8Array.from([...bytes.filter((byte) => byte !== END), END]);

describe('the coder', () => {
  it('gives any bytes back', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const message = terminated(bytes);
        expect(unsqueeze(PRIMER, squeeze(PRIMER, message), END, 400)).toEqual(message);
      }),
      { numRuns: 60 },
    );
  });

  it('needs next to nothing for what the primer says', () => {
    expect(squeeze(PRIMER, terminated(PRIMER)).length).toBeLessThan(PRIMER.length / 3);
  });

  it('needs the same primer to read', () => {
    const message = terminated(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(unsqueeze(new Uint8Array(0), squeeze(PRIMER, message), END, 400)).not.toEqual(message);
  });

  it('stops at the limit', () => {
    expect(unsqueeze(PRIMER, squeeze(PRIMER, terminated(new Uint8Array(100))), END, 50)).toBeNull();
  });
});
