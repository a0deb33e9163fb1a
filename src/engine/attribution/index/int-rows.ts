const FIRST_ROWS = 8;

/** No row: ids begin with 1. */
export const NO_ROW = 0;

/**
 * Rows of whole numbers of 32 bits, all of one width, in one block of memory. What lies here is reached in one read,
 * while an object of a large heap costs several: the processor must find out first where the object's page is, and the
 * tables that tell it are too large to be at hand.
 *
 * A row's id is a small whole number, by which others keep more about the same thing. Ids of rows that were removed are
 * given again.
 */
export class IntRows {
  readonly #width: number;
  #cells: Int32Array;
  #end = NO_ROW + 1;
  #free = NO_ROW;

  constructor(width: number) {
    this.#width = width;
    this.#cells = new Int32Array(width * FIRST_ROWS);
  }

  /** All ids are less than this. */
  get end(): number {
    return this.#end;
  }

  /** The numbers themselves, row after row; another array after each new row. For those who read many of them. */
  get cells(): Int32Array {
    return this.#cells;
  }

  /** A new row, all zeros. @returns its id. */
  add(): number {
    const id = this.#free;
    if (id !== NO_ROW) {
      this.#free = this.get(id, 0);
      this.set(id, 0, 0);
      return id;
    }
    if (this.#end * this.#width === this.#cells.length) this.#grow();
    this.#end += 1;
    return this.#end - 1;
  }

  /** Gives a row back. */
  remove(id: number): void {
    this.#cells.fill(0, id * this.#width, (id + 1) * this.#width);
    this.set(id, 0, this.#free);
    this.#free = id;
  }

  get(id: number, column: number): number {
    return this.#cells[id * this.#width + column] ?? 0;
  }

  set(id: number, column: number, value: number): void {
    this.#cells[id * this.#width + column] = value;
  }

  /**
   * Takes a row out of a chain.
   *
   * @param first the chain's first row.
   * @param next the column by which each row says which is the next; NO_ROW: it is the last.
   * @returns the first row of what is left.
   */
  unchain(first: number, id: number, next: number): number {
    if (first === id) return this.get(id, next);
    let before = first;
    while (this.get(before, next) !== id) before = this.get(before, next);
    this.set(before, next, this.get(id, next));
    return first;
  }

  #grow(): void {
    const before = this.#cells;
    this.#cells = new Int32Array(before.length * 2);
    this.#cells.set(before);
  }
}
