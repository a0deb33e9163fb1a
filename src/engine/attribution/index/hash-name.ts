const FNV_PRIME = 0x0100_0193;

/** Where the hash of a name begins, before its last character. */
export const EMPTY_HASH = 0x811c_9dc5 | 0;

/**
 * The hash of a name with one more character before it (FNV-1a, from the right): one walk through a name from its end
 * gives the hashes of all of its parents on the way.
 */
export function hashBefore(hash: number, characterCode: number): number {
  return Math.imul(hash ^ characterCode, FNV_PRIME);
}

/** The hash of a whole name. */
export function hashName(name: string): number {
  let hash = EMPTY_HASH;
  for (let at = name.length - 1; at >= 0; at -= 1) hash = hashBefore(hash, name.charCodeAt(at));
  return hash;
}
