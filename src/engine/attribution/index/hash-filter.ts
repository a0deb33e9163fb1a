const FIRST_BITS = 1 << 10;
const BITS_PER_KEY = 16;

/**
 * Tells of most keys that they are not in a table, without a look into the table. Most of what is asked for is in none,
 * and a large table lies in memory that is slow to reach; these two bytes a key do not.
 *
 * A key that was added stays: what was removed since is looked for in vain, and that is all.
 */
export class HashFilter {
  #bits = new Uint32Array(FIRST_BITS / 32);
  #added = 0;

  /** False: the key is in no case in the table. */
  mayHold(hash: number): boolean {
    const bit = this.#bitOf(hash);
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /**
   * Adds a key that is not in the table yet.
   *
   * @param all the hashes of the keys that are, for the filter to grow with the table.
   */
  add(hash: number, all: () => Iterable<number>): void {
    this.#added += 1;
    if (this.#added * BITS_PER_KEY > this.#bits.length * 32) this.#grow(all());
    this.#set(hash);
  }

  #grow(all: Iterable<number>): void {
    this.#bits = new Uint32Array(this.#bits.length * 2);
    this.#added = 1;
    for (const hash of all) {
      this.#added += 1;
      this.#set(hash);
    }
  }

  #set(hash: number): void {
    const bit = this.#bitOf(hash);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  #bitOf(hash: number): number {
    // The low bits of a product say little.
    return (hash ^ (hash >>> 15)) & (this.#bits.length * 32 - 1);
  }
}
