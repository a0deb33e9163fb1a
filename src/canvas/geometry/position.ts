import type { ShownHop } from '../../store/shown-run.ts';
import { pointAt, type Point } from './points.ts';
import type { Scene } from './scene.ts';

/**
 * Where an envelope is: on the stretch under way, at the end of the last one, or (during a submission) at the pin.
 *
 * @param hop id of the hop under way; null: none.
 */
export function positionAt(scene: Scene, time: number, hop: string | null): Point | null {
  const leg = scene.legs.findLast((candidate) => candidate.startsAt <= time);
  const pin = scene.pins.find((candidate) => candidate.hop === hop && candidate.place === 'tenant');
  if (pin !== undefined) return { x: pin.at.x, y: pin.at.y };
  if (leg === undefined) return scene.legs[0]?.points[0] ?? null;
  return pointAt(leg.points, (time - leg.startsAt) / Math.max(1, leg.endsAt - leg.startsAt));
}

/** Whose the mail is at a time: the tenant of the last decision that was made. */
export function holderAt(hops: readonly ShownHop[], time: number): string | null {
  return hops.findLast((hop) => hop.attribution !== null && hop.turnsAt !== null && time >= hop.turnsAt)?.attribution?.tenant ?? null;
}
