import { isPlace, placementBefore, type Place } from '../v1/placement.ts';
import type { Raw } from '../v1/raw.ts';

/**
 * What a record's place is measured from: an organization's from the one before, a member's from the member before or else from the
 * frame; whoever is in no organization stands by the last of its kind. Frozen with the form.
 */
export function placeFrom(owner: Raw, siblings: readonly Raw[]): Place | undefined {
  if (owner['type'] === 'organization') return placeOf(siblings.findLast((other) => isFrame(other) && isPlaced(other))) ?? placementBefore(siblings);
  const home = homeOf(owner);
  const neighbour = placeOf(siblings.findLast((other) => isNode(other) && isPlaced(other) && homeOf(other) === home));
  const frame = typeof home === 'number' ? placeOf(siblings[home]) : undefined;
  if (neighbour !== undefined) return neighbour;
  return frame === undefined ? placementBefore(siblings) : { x: frame.x, y: frame.y };
}

const homeOf = ({ organization }: Raw): unknown => organization ?? null;
const isFrame = ({ type }: Raw): boolean => type === 'organization';
const isNode = ({ type }: Raw): boolean => type !== 'organization' && type !== 'mxRecord';
const isPlaced = (raw: Raw): boolean => placeOf(raw) !== undefined;

function placeOf(raw: Raw | undefined): Place | undefined {
  const place = raw?.['$placement'];
  return isPlace(place) ? place : undefined;
}
