/** The list with one item replaced; the same list when that item stays what it was, or there is none at that place. */
export function replaceAt<Item>(items: Item[], index: number, update: (item: Item) => Item): Item[] {
  const item = items[index];
  if (item === undefined) return items;
  const next = update(item);
  return next === item ? items : items.map((other, at) => (at === index ? next : other));
}

/** The list without one item. */
export function withoutAt<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}

/** The list with one more item behind the one at a place. */
export function insertAfter<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  return [...items.slice(0, index + 1), item, ...items.slice(index + 1)];
}

/** The list with one item at another place; the same list when one of the two places is none. */
export function moveItem<Item>(items: Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined || to === from || to < 0 || to >= items.length) return items;
  const rest = withoutAt(items, from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** The items by a key each, keys and items in the order in which they come first. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
