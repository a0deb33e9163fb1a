/**
 * Adds an item to a list that begins with it: a list that grows from nothing makes room for more than a dozen, and most
 * lists on a busy path have one item or none.
 *
 * @param list is changed, unless it is null.
 */
export function append<T>(list: T[] | null, item: T): T[] {
  if (list === null) return [item];
  list.push(item);
  return list;
}
