import { jsonDepth } from '../../json-depth.ts';
import { Damaged } from './damaged.ts';

/** Deepest nesting of a value that the tables do not know; what PowerShell prints stays far below. */
const MAX_DEPTH = 64;

/** A value that the tables do not know, as JSON; undefined for what JSON cannot say. -0 stays -0. */
export function restText(value: unknown): string | undefined {
  if (Object.is(value, -0)) return '-0';
  if (Array.isArray(value)) return `[${value.map((item) => restText(item) ?? 'null').join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).flatMap(([key, item]) => {
    const text = restText(item);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return `{${members.join(',')}}`;
}

/** Reads a value that travelled as JSON. */
export function parseRest(json: string): unknown {
  if (jsonDepth(json) > MAX_DEPTH) throw new Damaged();
  try {
    return JSON.parse(json);
  } catch {
    throw new Damaged();
  }
}
