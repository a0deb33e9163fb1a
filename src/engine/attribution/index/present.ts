/** What an id that is in use leads to. @throws when it leads nowhere: a fault of the index, and of no input. */
export function present<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw new Error('unreachable: an id that is not in use');
  return item;
}
