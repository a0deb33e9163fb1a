import { Damaged } from './damaged.ts';
import { isRaw, type Raw } from './raw.ts';

/** A placement as the tables see it: x and y, and for a frame its extent. */
export type Place = { x: number; y: number; w?: number; h?: number };

const KEYS = ['x', 'y', 'w', 'h'];

/** Whether a value is a placement, and nothing besides. */
export function isPlace(value: unknown): value is Place {
  if (!isRaw(value) || !('x' in value) || !('y' in value)) return false;
  return Object.entries(value).every(([key, part]) => KEYS.includes(key) && typeof part === 'number' && Number.isFinite(part));
}

/** The placement of the last of the siblings that has one. */
export function placementBefore(siblings: readonly Raw[]): Place | undefined {
  const placement = siblings.findLast((sibling) => isPlace(sibling['$placement']))?.['$placement'];
  return isPlace(placement) ? placement : undefined;
}

/**
 * A placement as text: x and y as steps from the placement before, then the extent of a frame: `12,-40`,
 * `12,-40,300,220`. A trailing comma means the extent of the placement before. A number that a step does not
 * give back exactly is written `=0.1`.
 */
export function placementText(place: Place, before: Place | undefined): string {
  const position = `${step(place.x, before?.x)},${step(place.y, before?.y)}`;
  if (place.w === undefined && place.h === undefined) return position;
  if (place.w === before?.w && place.h === before?.h) return `${position},`;
  return `${position},${numberText(place.w)},${numberText(place.h)}`;
}

/** The placement that a text says. */
export function parsePlacement(text: string, before: Place | undefined): Place {
  const [x = '', y = '', w, h] = text.split(',');
  const position = { x: landing(x, before?.x), y: landing(y, before?.y) };
  if (w === undefined) return position;
  if (h === undefined) return { ...position, ...extent(before?.w, before?.h) };
  return { ...position, ...extent(w === '' ? undefined : parseNumber(w), h === '' ? undefined : parseNumber(h)) };
}

function extent(w: number | undefined, h: number | undefined): { w?: number; h?: number } {
  return { ...(w === undefined ? {} : { w }), ...(h === undefined ? {} : { h }) };
}

function step(value: number, from = 0): string {
  const text = numberText(value - from);
  return Object.is(landing(text, from), value) ? text : `=${numberText(value)}`;
}

function landing(text: string, from = 0): number {
  return text.startsWith('=') ? parseNumber(text.slice(1)) : from + parseNumber(text);
}

/** A number as text that gives it back exactly; JavaScript's own text, but for -0. */
export function numberText(value: number | undefined): string {
  return value === undefined ? '' : Object.is(value, -0) ? '-0' : String(value);
}

/** The number that `numberText` wrote. */
export function parseNumber(text: string): number {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text)) throw new Damaged();
  return Number(text);
}
