import { pointAt, type Point } from './points.ts';
import type { Leg, Pin } from './scene.ts';

/** The way of one run, as far as it is needed to tell where its envelope is. Plain values: another thread can be given them. */
export type Way = { readonly legs: readonly Pick<Leg, 'points' | 'startsAt' | 'endsAt'>[]; readonly pins: readonly Pick<Pin, 'hop' | 'place' | 'at'>[] };

/** A hop, as far as it is needed to tell where an envelope is, and whose. */
export type Step = { readonly id: string; readonly startsAt: number; readonly turnsAt: number | null; readonly attribution: { readonly tenant: string | null } | null };

/**
 * Where an envelope is: on the stretch under way, at the end of the last one, or (during a submission) at the pin.
 *
 * @param hop id of the hop under way; null: none.
 */
export function positionAt(way: Way, time: number, hop: string | null): Point | null {
  const leg = way.legs.findLast((candidate) => candidate.startsAt <= time);
  const pin = way.pins.find((candidate) => candidate.hop === hop && candidate.place === 'tenant');
  if (pin !== undefined) return { x: pin.at.x, y: pin.at.y };
  if (leg === undefined) return way.legs[0]?.points[0] ?? null;
  return pointAt(leg.points, (time - leg.startsAt) / Math.max(1, leg.endsAt - leg.startsAt));
}

/** Whose the mail is at a time: the tenant of the last decision that was made. */
export function holderAt(hops: readonly Step[], time: number): string | null {
  return hops.findLast((hop) => hop.attribution !== null && hop.turnsAt !== null && time >= hop.turnsAt)?.attribution?.tenant ?? null;
}
