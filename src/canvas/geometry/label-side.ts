import { overlaps } from '../../model/free-place.ts';
import type { Point, Rect } from './points.ts';
import { BADGE_WIDTH, type Pin } from './scene.ts';

/** A badge on the front door stands this far above its lower edge, and is at most that high, of three lines. */
const BADGE_FOOT = 6;
const BADGE_HEIGHT = 58;
/** A submission's badge, of one line, stands on its tenant's upper edge. */
const SUBMISSION_HEIGHT = 22;

/** What a pin's badge covers of the drawing, at most. */
function badgeOf({ place, at, badgeX }: Pin): Rect {
  const [foot, h] = place === 'door' ? [BADGE_FOOT, BADGE_HEIGHT] : [0, SUBMISSION_HEIGHT];
  return { x: badgeX, y: at.y - foot - h, w: BADGE_WIDTH, h };
}

/** How far an envelope's label begins to the left of its middle, and how far above or below it; as in the stylesheet. */
const LEFT = 19;
const AWAY = 20;

/**
 * On which side of an envelope its label covers no badge: a verdict must be read while it comes about.
 *
 * @param at the envelope's middle.
 * @param size of the label.
 * @returns null where it would cover one on either side.
 */
export function labelSide(at: Point, { w, h }: { w: number; h: number }, pins: readonly Pin[]): 'above' | 'below' | null {
  const badges = pins.map(badgeOf);
  const isFree = (y: number): boolean => !badges.some((badge) => overlaps({ x: at.x - LEFT, y, w, h }, badge));
  return isFree(at.y - AWAY - h) ? 'above' : isFree(at.y + AWAY) ? 'below' : null;
}
