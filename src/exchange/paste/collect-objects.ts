import type { PastedObject, PastedProperties, PastedValue } from './pasted.ts';

/** Objects in objects, beyond any output that holds connectors. */
const MAX_DEPTH = 24;

function isScalar(value: PastedValue): boolean {
  return value !== null && typeof value !== 'object';
}

/**
 * Finds the objects in a value: one with values of its own is an object; one that only holds others is their wrapping. What the wrapping
 * itself is called says nothing about what is in it.
 */
export function collectObjects(value: PastedValue, about: Omit<PastedObject, 'properties'>, into: PastedObject[], depth = 0): void {
  if (value === null || typeof value !== 'object' || depth > MAX_DEPTH) return;
  const within = { ...about, typeName: null };
  if (!(value instanceof Map)) {
    if ('length' in value) for (const item of value) collectObjects(item, within, into, depth + 1);
    return;
  }
  const properties: PastedProperties = value;
  if ([...properties.values()].some(isScalar)) into.push({ ...about, properties });
  else for (const inner of properties.values()) collectObjects(inner, within, into, depth + 1);
}
