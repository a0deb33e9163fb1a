import { sameDeep } from '../../model/validate-field.ts';

/** One property before and after; undefined: it is not there. */
export type PropertyChange = { name: string; before: unknown; after: unknown };

/** What merging does to one object. */
export type ObjectChange = { change: 'added' | 'changed' | 'same' | 'removed'; name: string; properties: readonly PropertyChange[] };

/** How objects of one kind are compared. */
export type Named<Item> = { nameOf: (item: Item) => string; keyOf: (item: Item) => string };

/** Properties in which two objects differ, whatever they hold. */
export function differences(before: object, after: object): PropertyChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, before: old.get(name), after: now.get(name) }))
    .filter((change) => !sameDeep(change.before, change.after));
}

/**
 * The list with what was pasted in it: an object of the same name takes over the properties that were given and keeps its
 * place and the others; a new one comes last.
 *
 * @param isWhole true: what was not pasted goes.
 */
export function mergeNamed<Item extends object>(
  existing: readonly Item[],
  pasted: readonly { value: Item; given: readonly string[] }[],
  named: Named<Item>,
  isWhole: boolean,
): { items: Item[]; changes: ObjectChange[] } {
  const incoming = new Map(pasted.map((one) => [named.keyOf(one.value), one]));
  const changes: ObjectChange[] = [];
  const items: Item[] = [];
  for (const item of existing) {
    const one = incoming.get(named.keyOf(item));
    incoming.delete(named.keyOf(item));
    if (one === undefined) {
      if (isWhole) changes.push({ change: 'removed', name: named.nameOf(item), properties: [] });
      else items.push(item);
      continue;
    }
    const next = { ...item, ...onlyGiven(one.value, one.given) };
    const properties = differences(item, next);
    changes.push({ change: properties.length === 0 ? 'same' : 'changed', name: named.nameOf(item), properties });
    items.push(properties.length === 0 ? item : next);
  }
  for (const { value } of incoming.values()) {
    changes.push({ change: 'added', name: named.nameOf(value), properties: [] });
    items.push(value);
  }
  return { items, changes };
}

function onlyGiven<Item extends object>(value: Item, given: readonly string[]): Partial<Item> {
  const copy: Partial<Item> = { ...value };
  const others = Object.keys(value).filter((name) => !given.includes(name));
  for (const name of others) Reflect.deleteProperty(copy, name);
  return copy;
}
