/*
 * The small words that sentences are joined with. English quotes names that have spaces in them with “ ”, Japanese with
 * 「 」; domain names, addresses and parameters stand bare, as administrators type them.
 */

/** A connector's or a record's name in an English sentence. */
export function named(name: string): string {
  return `“${name}”`;
}

/** A connector's or a record's name in a Japanese sentence. */
export function namedJa(name: string): string {
  return `「${name}」`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], word = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** `a`, `a と b`, `a、b、c`. */
export function listedJa(items: readonly string[]): string {
  return items.length === 2 ? items.join(' と ') : items.join('、');
}
