import { describe, expect, it } from 'vitest';
import { insertAfter, moveItem, replaceAt, withoutAt } from './lists.ts';

const letters = ['a', 'b', 'c'];

describe('lists', () => {
  it('replace one item, and stay the same list when nothing is replaced', () => {
    expect(replaceAt(letters, 1, (letter) => letter.toUpperCase())).toEqual(['a', 'B', 'c']);
    expect(replaceAt(letters, 1, (letter) => letter)).toBe(letters);
    expect(replaceAt(letters, 7, () => 'x')).toBe(letters);
  });

  it('lose and gain one item at a place', () => {
    expect(withoutAt(letters, 0)).toEqual(['b', 'c']);
    expect(insertAfter(letters, 0, 'x')).toEqual(['a', 'x', 'b', 'c']);
  });

  it('move one item, and stay the same list when it cannot be moved', () => {
    expect(moveItem(letters, 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moveItem(letters, 2, 0)).toEqual(['c', 'a', 'b']);
    for (const [from, to] of [[0, 3], [0, -1], [3, 0], [1, 1]] as const) expect(moveItem(letters, from, to)).toBe(letters);
  });
});
