import { assertNever } from '../../../util/assert-never.ts';
import { isPlace } from './placement.ts';
import { isRaw } from './raw.ts';
import type { Field, Shape, Way } from './shape.ts';

/** The way in which an item can be written; undefined when the tables know none. */
export function wayFor(field: Field, item: unknown): Way | undefined {
  return field.ways.find((way) => fits(way.shape, item));
}

/** Whether a field's value can be written as the tables say. What cannot travels as JSON. */
export function fitsField(field: Field, value: unknown): boolean {
  if (field.many) return Array.isArray(value) && value.every((item) => wayFor(field, item) !== undefined);
  return value === null || wayFor(field, value) !== undefined;
}

function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'text':
    case 'name':
    case 'id':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && shape.values.includes(value);
    case 'placement':
      return isPlace(value);
    case 'noun': {
      const { constant, head } = shape.noun;
      if (!isRaw(value) || (head !== null && typeof value[head.name] !== 'string')) return false;
      return Object.entries(constant).every(([key, said]) => value[key] === said);
    }
    default:
      return assertNever(shape);
  }
}
