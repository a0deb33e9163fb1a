import { compareStrings } from '../../util/compare-strings.ts';

export type Rename = (name: string) => string;

/**
 * Renames to a stem and a number, in the order the names sort in: what is decided by the first name stays decided so.
 *
 * @param taken texts of the original, in lower case, that no new name may equal.
 * @param fold whether two spellings that differ in case are one name.
 */
export function numberedNames(stem: string, names: readonly string[], taken: ReadonlySet<string>, fold = false): Rename {
  const key = (name: string): string => (fold ? name.toLowerCase() : name);
  const sorted = [...new Set(names.map(key))].sort(compareStrings);
  const digits = `${sorted.length * 2}`.length;
  const renamed = new Map<string, string>();
  let number = 0;
  for (const name of sorted) {
    do number += 1;
    while (taken.has(`${stem}${`${number}`.padStart(digits, '0')}`.toLowerCase()));
    renamed.set(name, `${stem}${`${number}`.padStart(digits, '0')}`);
  }
  return (name) => renamed.get(key(name)) ?? stem.trim();
}
