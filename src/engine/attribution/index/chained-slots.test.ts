import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChainedSlots } from './chained-slots.ts';

type Item = { readonly hash: number; next: Item | null };

/** The very same items, and each once. */
function expectSame(items: readonly Item[], expected: readonly Item[]): void {
  const set = new Set(items);
  expect([items.length, set.size]).toEqual([expected.length, expected.length]);
  expect(expected.every((item) => set.has(item))).toBe(true);
}

/** Everything in the chain of a hash's slot that is of that hash. */
function found(slots: ChainedSlots<Item>, hash: number): Item[] {
  const items: Item[] = [];
  for (let item = slots.first(hash); item !== null; item = item.next) if (item.hash === hash) items.push(item);
  return items;
}

/** Few hashes, so that many items share one; some that differ only in their high bits. */
const anyHash = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -3, max: 3 }).map((high) => high << 20), fc.integer());
const anyEdit = fc.record({ adds: fc.boolean(), hash: anyHash, pick: fc.nat() });

test('whatever comes and goes, the slots hold exactly what came and has not gone, while they grow', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 400 }), (edits) => {
      const slots = new ChainedSlots<Item>(({ hash }) => hash);
      const kept: Item[] = [];
      for (const { adds, hash, pick } of edits) {
        if (adds || kept.length === 0) {
          const item = { hash, next: null };
          slots.add(item);
          kept.push(item);
        } else {
          for (const gone of kept.splice(pick % kept.length, 1)) slots.remove(gone);
        }
      }
      expectSame([...slots.items()], kept);
      for (const { hash } of edits) expectSame(found(slots, hash), kept.filter((item) => item.hash === hash));
    }),
    { numRuns: 300 },
  );
});
