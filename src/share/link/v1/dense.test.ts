import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../../fixtures/any-scenario.ts';
import { parseScenario } from '../../../model/validate.ts';
import { END } from './bytes.ts';
import { THIRD_FORM } from '../v3/form.ts';
import { Damaged } from './damaged.ts';
import { FIRST_FORM, type DenseForm } from './form.ts';
import { readDocument } from './read.ts';
import { writeDocument } from './write.ts';

/** False when reading fails otherwise than it should. */
function readOrRefuse(bytes: Uint8Array, form: DenseForm): boolean {
  try {
    parseScenario(readDocument(bytes, form));
    return true;
  } catch (error) {
    return error instanceof Damaged;
  }
}

describe.each([
  ['first', FIRST_FORM],
  ['third', THIRD_FORM],
])('the %s dense form', (_, form) => {
  it('gives every valid scenario back', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const dense = writeDocument(scenario, form);
        expect(dense).not.toContain(END);
        expect(parseScenario(readDocument(dense, form))).toStrictEqual({ ok: true, value: scenario });
      }),
      { numRuns: 300 },
    );
  });

  it('is read or refused, whatever the bytes', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readOrRefuse(bytes, form)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is read or refused, whichever bytes of a real document were altered', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyScenario, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }), (scenario, changes) => {
        const bytes = writeDocument(scenario, form);
        for (const [at, byte] of changes) bytes[at % Math.max(1, bytes.length)] = byte;
        expect(readOrRefuse(bytes, form)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
