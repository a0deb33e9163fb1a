import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeDomain } from '../../../model/domain-name.ts';
import { ConnectorTable } from './connector-table.ts';
import { NameTable } from './name-table.ts';

const label = 'a'.repeat(63);
const anyText = fc.string({ unit: fc.constantFrom('a', 'z', 'A', '0', '9', '-', '_', '.', ' ', '@', 'ä', '\u0130'), maxLength: 8 });
const isNormalName = (text: string, from: number): boolean => new NameTable(new ConnectorTable()).stepsTo(text, from) !== 'notNormal';

test('a name is in normal form exactly when normalising gives it back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(isNormalName(text, 0)).toBe(normalizeDomain(text) === text);
    }),
    { numRuns: 5_000 },
  );
});

describe('so it is at the limits of', () => {
  test.each([
    ['a label', label],
    ['a label and one more', `a${label}`],
    ['a name', [label, label, label, 'a'.repeat(61)].join('.')],
    ['a name and one more', [label, label, label, 'a'.repeat(62)].join('.')],
  ])('%s', (_, name) => {
    expect(isNormalName(name, 0)).toBe(normalizeDomain(name) === name);
  });
});

test('what stands before the place does not count', () => {
  expect(isNormalName('Bob Ä@contoso.com', 6)).toBe(true);
  expect(isNormalName('bob@', 4)).toBe(false);
});
