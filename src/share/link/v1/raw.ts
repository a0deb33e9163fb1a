/** A value of the document before it is validated: what the writer takes apart and the reader puts together. */
export type Raw = { [key: string]: unknown };

/** Whether a value is an object with keys. */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; nothing of what is none. */
export function rawItems(value: unknown): Raw[] {
  return Array.isArray(value) ? value.filter(isRaw) : [];
}
