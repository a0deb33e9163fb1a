const FIRST_SLOTS = 16;

/**
 * A hash table whose items are its chains: each stands in the slot of its hash, before whatever stood there. To find
 * something among millions costs one read for the slot and one for the item; a Map reads two or three places more.
 * Items of one slot need not be of one hash: whoever looks something up compares.
 */
export class ChainedSlots<Item extends { next: Item | null }> {
  readonly #hashOf: (item: Item) => number;
  #slots: (Item | null)[] = emptySlots(FIRST_SLOTS);
  #count = 0;

  /** @param hashOf gives an item's hash, always the same. */
  constructor(hashOf: (item: Item) => number) {
    this.#hashOf = hashOf;
  }

  /** The first item in the slot of a hash; the others follow by `next`. */
  first(hash: number): Item | null {
    return this.#slots[this.#slotOf(hash)] ?? null;
  }

  /** Adds an item that is not in the table yet. */
  add(item: Item): void {
    this.#count += 1;
    // Twice as many slots as items: then nearly every item is the only one in its slot.
    if (this.#count * 2 > this.#slots.length) this.#grow();
    this.#link(item);
  }

  /** Takes an item out. */
  remove(item: Item): void {
    const slot = this.#slotOf(this.#hashOf(item));
    const first = this.#slots[slot] ?? null;
    this.#slots[slot] = without(first, item);
    this.#count -= 1;
  }

  /** All items, in no order. */
  *items(): Generator<Item> {
    for (const first of this.#slots) {
      for (let item = first; item !== null; item = item.next) yield item;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = emptySlots(before.length * 2);
    for (const first of before) {
      let item = first;
      while (item !== null) {
        const { next } = item;
        this.#link(item);
        item = next;
      }
    }
  }

  #link(item: Item): void {
    const slot = this.#slotOf(this.#hashOf(item));
    item.next = this.#slots[slot] ?? null;
    this.#slots[slot] = item;
  }

  #slotOf(hash: number): number {
    // The low bits of a product say little.
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }
}

function emptySlots<Item>(count: number): (Item | null)[] {
  return Array.from({ length: count }, () => null);
}

/** A chain without one of its links. */
export function without<Link extends { next: Link | null }>(first: Link | null, link: Link): Link | null {
  if (first === link) return link.next;
  for (let at = first; at !== null; at = at.next) {
    if (at.next !== link) continue;
    at.next = link.next;
    break;
  }
  return first;
}
