const FIRST_BITS = 1 << 10;
const BITS_PER_NAME = 16;
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

/**
 * Tells of most names that they are not in a table, without a look into the table. Most names that are asked for are in
 * none (hosts, strangers), and a large table lies in memory that is slow to reach; these two bytes a name do not.
 *
 * A name that was added stays: what was removed since is looked for in vain, and that is all.
 */
export class NameFilter {
  #bits = new Uint32Array(FIRST_BITS / 32);
  #added = 0;

  /** False: the name is in no case in the table. */
  mayHold(hash: number): boolean {
    const bit = this.#bitOf(hash);
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /**
   * Adds a name that was not in the table.
   *
   * @param all every name of the table, for the filter to grow.
   */
  add(name: string, all: Iterable<string>): void {
    this.#added += 1;
    if (this.#added * BITS_PER_NAME > this.#bits.length * 32) this.#grow(all);
    this.#set(hashOf(name));
  }

  #grow(all: Iterable<string>): void {
    this.#bits = new Uint32Array(this.#bits.length * 2);
    this.#added = 1;
    for (const name of all) {
      this.#added += 1;
      this.#set(hashOf(name));
    }
  }

  #set(hash: number): void {
    const bit = this.#bitOf(hash);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  #bitOf(hash: number): number {
    // The low bits of FNV alone are poor.
    return (hash ^ (hash >>> 15)) & (this.#bits.length * 32 - 1);
  }
}

function hashOf(name: string): number {
  let hash = EMPTY_HASH;
  for (let at = name.length - 1; at >= 0; at -= 1) hash = hashBefore(hash, name.charCodeAt(at));
  return hash;
}
