import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeeze, unsqueeze, type Start } from './coder.ts';
import { Predictor } from './predictor.ts';
import { primed } from './primed.ts';
import { Predictor as PredictorV2 } from '../v2/predictor.ts';
import { Predictor as PredictorV3 } from '../v3/predictor.ts';

const END = 0xc0;
const PRIMER = Uint8Array.from('contoso.com, mail.contoso.com', (character) => character.charCodeAt(0));
const bare: Start = () => new Predictor();
const terminated = (bytes: Uint8Array): Uint8Array => Uint8Array.from([...bytes.filter((byte) => byte !== END), END]);

describe.each<[string, Start]>([
  ['the first predictor', primed(() => PRIMER, (taught: Predictor | null) => new Predictor(taught))],
  ['the second', primed(() => PRIMER, (taught: PredictorV2 | null) => new PredictorV2(taught))],
  ['the third', primed(() => PRIMER, (taught: PredictorV3 | null) => new PredictorV3(taught))],
])('the coder with %s', (_, start) => {
  it('gives any bytes back', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const message = terminated(bytes);
        expect(unsqueeze(start, squeeze(start, message), END, 400)).toEqual(message);
      }),
      { numRuns: 60 },
    );
  });

  it('needs next to nothing for what the primer says', () => {
    expect(squeeze(start, terminated(PRIMER)).length).toBeLessThan(PRIMER.length / 3);
  });

  it('needs the same primer to read', () => {
    const message = terminated(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(unsqueeze(bare, squeeze(start, message), END, 400)).not.toEqual(message);
  });

  it('stops at the limit', () => {
    expect(unsqueeze(start, squeeze(start, terminated(new Uint8Array(100))), END, 50)).toBeNull();
  });
});
