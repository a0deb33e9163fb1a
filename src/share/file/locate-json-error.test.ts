import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJsonError } from './locate-json-error.ts';

describe('locateJsonError', () => {
  it('reads every JSON text to its end, and not one character further', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), (json) => {
        expect(locateJsonError(json)).toEqual({ line: 1, column: json.length + 1 });
        expect(locateJsonError(`${json} §`)).toEqual({ line: 1, column: json.length + 2 });
      }),
      { numRuns: 300 },
    );
  });
});
