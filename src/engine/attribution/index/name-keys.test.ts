import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_ROW } from './int-rows.ts';
import { NameKeys } from './name-keys.ts';

/** Names that share parents, of lengths around a whole number of words and around what a row has room for. */
const anyLabel = fc.constantFrom('a', 'ab', 'abc', 'abcd', 'b', 'com', 'x'.repeat(30), `${'x'.repeat(30)}y`, `y${'x'.repeat(33)}`);
const anyName = fc.array(anyLabel, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const anyEdit = fc.record({ uses: fc.boolean(), name: anyName, pick: fc.nat() });

/** A name's parents, the name itself first. */
function withParents(name: string): string[] {
  const labels = name.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}

test('whatever comes and goes, the names that are used and their parents are there, and no others', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 120, size: 'max' }), (edits) => {
      const keys = new NameKeys();
      const used: string[] = [];
      for (const { uses, name, pick } of edits) {
        if (uses || used.length === 0) {
          keys.use(name);
          used.push(name);
        } else {
          for (const gone of used.splice(pick % used.length, 1)) keys.release(keys.idOf(gone));
        }
      }
      const there = new Set(used.flatMap(withParents));
      const asked = new Set(edits.flatMap(({ name }) => withParents(name)));
      for (const name of asked) {
        const id = keys.idOf(name);
        expect([name, id !== NO_ROW]).toEqual([name, there.has(name)]);
        if (id === NO_ROW) continue;
        const hasBelow = [...there].some((other) => other.endsWith(`.${name}`));
        expect([keys.nameOf(id), keys.isUsed(id), keys.leadsOn(id)]).toEqual([name, used.includes(name), hasBelow]);
      }
    }),
    { numRuns: 300 },
  );
});

test('what is kept of a name goes with it', () => {
  const keys = new NameKeys();
  const id = keys.use('contoso.com');
  keys.set(id, 0, 7);
  keys.release(id);
  expect(keys.get(keys.use('fabrikam.com'), 0)).toBe(0);
});
