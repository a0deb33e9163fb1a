import * as v from 'valibot';
import { parseWith, type Problem } from './problem.ts';

/** The schema of one field of a noun, as it stands in that noun's entries. */
export type FieldSchema = v.GenericSchema;

/**
 * What is wrong with a value for one field: the same schema that reads a whole document judges what is being typed.
 *
 * @param name what the problem calls the field.
 * @returns the first problem, or null when the field may have this value.
 */
export function validateField(schema: FieldSchema, value: unknown, name: string): Problem | null {
  const parsed = parseWith(schema, value);
  const problem = parsed.ok ? undefined : parsed.problems[0];
  return problem === undefined ? null : { ...problem, path: name };
}

/** The value that a field has when it is left out; undefined for a field that must be given. */
export function defaultOf(schema: FieldSchema): unknown {
  return v.getDefault(schema);
}

/** Whether a field has the value that it would have if it were left out. A field that must be given has no such value. */
export function isDefault(schema: FieldSchema, value: unknown): boolean {
  const fallback = defaultOf(schema);
  return fallback !== undefined && sameValue(fallback, value);
}

/** Whether two field values are the same: texts, numbers and flags by value, lists item by item. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
}

/** Whether two values of a document are the same, at any depth. Their keys stand in their schemas' order. */
export function sameDeep(a: unknown, b: unknown): boolean {
  return sameValue(a, b) || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
