import { FRONT_DOOR_ID } from '../../model/layout.ts';
import type { Place } from '../../engine/result.ts';
import type { ShownHop, ShownRun } from '../../store/run/shown-run.ts';
import { centerX, centerY, sampleCubic, type Point, type Rect } from './points.ts';

/** One stretch of an envelope's way, and when it is on it. */
export type Leg = {
  hop: string;
  /** `approach`: up to the front door; `turn`: from there to the tenant that was named; `direct`: outside the service. */
  kind: 'approach' | 'turn' | 'direct';
  points: readonly Point[];
  startsAt: number;
  endsAt: number;
  /** The tenant in whose colour it is drawn: whose the message is on this stretch. Null: nobody has decided yet. */
  tenant: string | null;
};

/** Where a decision is made, and its number in the run. */
export type Pin = {
  hop: string;
  ordinal: number;
  /** `door`: on the front door; `tenant`: a submission, at the tenant itself. */
  place: 'door' | 'tenant';
  /** The point of the pin itself. */
  at: Point;
  /** Left edge of the badge on the front door. */
  badgeX: number;
};

/** All that is drawn of one run. */
export type Scene = { legs: Leg[]; pins: Pin[] };

export const BADGE_WIDTH = 250;
const BADGE_GAP = 8;
/** Mail into the service and out of it keep their own lanes beside the middle of a node. */
const LANE = 46;
/** How far a curve leaves a node before it bends. */
const REACH = 70;

/** The place's key among the rectangles. */
export function placeId(place: Place): string {
  return place.kind === 'frontDoor' ? FRONT_DOOR_ID : place.id;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** Pulls wanted positions apart to `step`, keeping their order and staying within `low` … `high` where there is room. */
export function spread(wanted: readonly number[], step: number, low: number, high: number): number[] {
  const order = wanted.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  const room = Math.max(0, high - low);
  const gap = order.length > 1 ? Math.min(step, room / (order.length - 1)) : step;
  const placed: number[] = [];
  order.forEach(({ x }, at) => {
    const before = placed[at - 1];
    placed.push(Math.max(clamp(x, low, high), before === undefined ? low : before + gap));
  });
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const limit = placed[at + 1];
    placed[at] = Math.min(placed[at] ?? low, limit === undefined ? high : limit - gap);
  }
  const result = wanted.map(() => low);
  order.forEach(({ index }, at) => {
    result[index] = placed[at] ?? low;
  });
  return result;
}

function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every(({ x, y }, at) => x === b[at]?.x && y === b[at].y);
}

function sameLeg(a: Leg, b: Leg): boolean {
  return a.hop === b.hop && a.kind === b.kind && a.startsAt === b.startsAt && a.endsAt === b.endsAt && a.tenant === b.tenant && samePoints(a.points, b.points);
}

function samePin(a: Pin, b: Pin): boolean {
  return a.hop === b.hop && a.ordinal === b.ordinal && a.place === b.place && a.badgeX === b.badgeX && samePoints([a.at], [b.at]);
}

function keepSame<T>(before: T[], now: T[], same: (a: T, b: T) => boolean): T[] {
  const kept = now.map((item, at) => {
    const old = before[at];
    return old !== undefined && same(old, item) ? old : item;
  });
  return kept.length === before.length && kept.every((item, at) => item === before[at]) ? before : kept;
}

/** A scene of which all that is as it was before is the same object as before. */
export function settleScene(before: Scene, now: Scene): Scene {
  return { legs: keepSame(before.legs, now.legs, sameLeg), pins: keepSame(before.pins, now.pins, samePin) };
}

/** Where a hop into the service would like to meet the front door: straight above its sender, or between two tenants. */
export function wantedX(hop: ShownHop, rects: ReadonlyMap<string, Rect>, door: Rect, tenants: ReadonlySet<string>): number {
  const from = rects.get(placeId(hop.from));
  if (from === undefined) return centerX(door);
  if (!tenants.has(placeId(hop.from))) return centerX(from) + LANE;
  const to = rects.get(placeId(hop.to));
  const target = to === undefined ? centerX(door) : centerX(to);
  return target === centerX(from) ? centerX(from) + BADGE_WIDTH : (centerX(from) + target) / 2;
}

/**
 * Projects a run onto the drawing: the ways, the pins, and when. A pure function of the result and of where things stand.
 *
 * @param tenants ids of the tenants' records.
 */
export function projectRun(run: ShownRun, rects: ReadonlyMap<string, Rect>, tenants: ReadonlySet<string>): Scene {
  const door = rects.get(FRONT_DOOR_ID);
  if (door === undefined) return { legs: [], pins: [] };
  const pins = placePins(run, rects, door, tenants);
  const legs: Leg[] = [];
  let holder: string | null = null;
  for (const hop of run.hops) {
    const pin = pins.find((candidate) => candidate.hop === hop.id);
    legs.push(...legsOf(hop, pin, { rects, door, tenants, holder }));
    holder = hop.attribution?.tenant ?? holder;
  }
  return { legs, pins };
}

function placePins(run: ShownRun, rects: ReadonlyMap<string, Rect>, door: Rect, tenants: ReadonlySet<string>): Pin[] {
  const deciding = run.hops.filter((hop) => hop.decidesAt !== null);
  const atDoor = deciding.filter((hop) => !isSubmissionInside(hop));
  const low = door.x + BADGE_WIDTH / 2 + BADGE_GAP;
  const high = door.x + door.w - BADGE_WIDTH / 2 - BADGE_GAP;
  const middles = spread(
    atDoor.map((hop) => wantedX(hop, rects, door, tenants)),
    BADGE_WIDTH + BADGE_GAP,
    low,
    high,
  );
  return deciding.map((hop, index) => {
    const ordinal = index + 1;
    if (isSubmissionInside(hop)) {
      const home = rects.get(placeId(hop.to)) ?? door;
      return { hop: hop.id, ordinal, place: 'tenant', at: { x: home.x + home.w / 2, y: home.y }, badgeX: home.x };
    }
    const middle = middles[atDoor.indexOf(hop)] ?? centerX(door);
    const reach = BADGE_WIDTH / 2 - 14;
    const x = clamp(wantedX(hop, rects, door, tenants), middle - reach, middle + reach);
    return { hop: hop.id, ordinal, place: 'door', at: { x, y: door.y + door.h }, badgeX: middle - BADGE_WIDTH / 2 };
  });
}

/** A submission from a mailbox never comes to the front door. */
export function isSubmissionInside(hop: ShownHop): boolean {
  return hop.attribution?.decidedBy === 'submission' && placeId(hop.from) === placeId(hop.to);
}

/** What a hop is drawn in: where things stand, and whose the message was before it. */
export type Surroundings = { rects: ReadonlyMap<string, Rect>; door: Rect; tenants: ReadonlySet<string>; holder: string | null };

/** The stretches of one hop; `pin` is where its decision is made. */
export function legsOf(hop: ShownHop, pin: Pin | undefined, { rects, door, tenants, holder }: Surroundings): Leg[] {
  const from = rects.get(placeId(hop.from));
  const to = rects.get(placeId(hop.to));
  if (from === undefined || to === undefined || isSubmissionInside(hop)) return [];
  const fromTenant = tenants.has(placeId(hop.from));
  if (pin === undefined || hop.decidesAt === null) {
    return [{ hop: hop.id, kind: 'direct', points: directWay(from, to, fromTenant), startsAt: hop.startsAt, endsAt: hop.endsAt, tenant: holder }];
  }
  const approach: Leg = {
    hop: hop.id,
    kind: 'approach',
    points: fromTenant ? outAndIn(from, door, pin.at) : upTo(from, pin.at),
    startsAt: hop.startsAt,
    endsAt: hop.decidesAt,
    tenant: fromTenant ? holder : null,
  };
  if (hop.to.kind === 'frontDoor' || hop.turnsAt === null || hop.attribution?.tenant === null) return [approach];
  const turn: Leg = {
    hop: hop.id,
    kind: 'turn',
    points: intoTenant(pin.at, door, to),
    startsAt: hop.turnsAt,
    endsAt: hop.endsAt,
    tenant: hop.attribution?.tenant ?? null,
  };
  return [approach, turn];
}

/** From a host below (or beside) the front door up to the pin on its lower edge. */
function upTo(from: Rect, pin: Point): Point[] {
  if (from.y > pin.y) {
    const start = { x: clamp(pin.x, from.x + 16, from.x + from.w - 16), y: from.y };
    const reach = Math.min(REACH, (start.y - pin.y) / 2);
    return sampleCubic([start, { x: start.x, y: start.y - reach }, { x: pin.x, y: pin.y + reach }, pin]);
  }
  const side = centerX(from) < pin.x ? from.x + from.w : from.x;
  const start = { x: side, y: centerY(from) };
  return sampleCubic([start, { x: (start.x + pin.x) / 2, y: start.y }, { x: pin.x, y: pin.y + REACH }, pin]);
}

/** A tenant's mail leaves the service through the front door's bar and comes in again from outside. */
function outAndIn(from: Rect, door: Rect, pin: Point): Point[] {
  const side = pin.x >= centerX(from) ? LANE : -LANE;
  const start = { x: centerX(from) + side, y: from.y + from.h };
  const below = { x: start.x, y: door.y + door.h + 6 };
  const dip = 56;
  return [
    start,
    below,
    ...sampleCubic([below, { x: below.x, y: below.y + dip }, { x: pin.x, y: pin.y + dip }, pin]),
  ];
}

/** From the pin through the bar, and along it if need be, up to the tenant's lower edge. */
function intoTenant(pin: Point, door: Rect, to: Rect): Point[] {
  const top = { x: pin.x, y: door.y };
  const end = { x: clamp(pin.x, to.x + 24, to.x + to.w - 24), y: to.y + to.h };
  const reach = Math.max(16, (top.y - end.y) / 2);
  return [pin, top, ...sampleCubic([top, { x: top.x, y: top.y - reach }, { x: end.x, y: end.y + reach }, end])];
}

/** Between two nodes outside the front door: side to side, or top to bottom when one stands above the other. */
function directWay(from: Rect, to: Rect, fromTenant: boolean): Point[] {
  const dx = centerX(to) - centerX(from);
  if (Math.abs(dx) < (from.w + to.w) / 2) {
    const down = to.y > from.y;
    const x = fromTenant ? -LANE : LANE;
    const start = { x: centerX(from) + x, y: down ? from.y + from.h : from.y };
    const end = { x: centerX(to) + x, y: down ? to.y : to.y + to.h };
    const bend = (end.y - start.y) / 2;
    return sampleCubic([start, { x: start.x, y: start.y + bend }, { x: end.x, y: end.y - bend }, end]);
  }
  const right = dx > 0;
  if (fromTenant) {
    const start = { x: centerX(from) + (right ? LANE : -LANE), y: from.y + from.h };
    const end = { x: centerX(to), y: to.y };
    const bend = (end.y - start.y) / 2;
    return sampleCubic([start, { x: start.x, y: start.y + bend }, { x: end.x, y: end.y - bend }, end]);
  }
  const start = { x: right ? from.x + from.w : from.x, y: centerY(from) };
  const end = { x: right ? to.x : to.x + to.w, y: centerY(to) };
  const bend = (end.x - start.x) / 2;
  return sampleCubic([start, { x: start.x + bend, y: start.y }, { x: end.x - bend, y: end.y }, end]);
}
