import { jsonDepth } from '../../json-depth.ts';
import { Damaged } from './damaged.ts';

/** Deepest nesting of a value that the tables do not know; what PowerShell prints stays far below. */
const MAX_DEPTH = 64;

/** Reads a value that travelled as JSON. */
export function parseRest(json: string): unknown {
  if (jsonDepth(json) > MAX_DEPTH) throw new Damaged();
  try {
    return JSON.parse(json);
  } catch {
    throw new Damaged();
  }
}
