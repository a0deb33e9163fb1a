import { FRONT_DOOR_ID } from '../../model/layout.ts';
import type { ShownHop } from '../../store/run/shown-run.ts';
import type { Together, Track } from '../../store/run/tracks.ts';
import { centerX, type Rect } from './points.ts';
import { isSubmissionInside, legsOf, placeId, spread, wantedX, type Leg, type Pin, type Scene } from './scene.ts';

/** A decision on the front door, small: several messages have to find room there. */
export type DoorMark = { track: Track; hop: ShownHop; ordinal: number; x: number; row: number; width: number };

/** All that is drawn of several runs on one clock: the ways of each track, in the tracks' order, and the marks. */
export type TogetherScene = { ways: readonly Scene[]; marks: readonly DoorMark[]; rows: number };

const NARROWEST = 54;
const WIDEST = 196;
const GAP = 6;
/** More marks than these could be neither read nor pressed: the list of messages has them all. */
export const MOST_MARKS = 60;

/** A decision at the front door. Recipients that share their session share `key`: they come to the same point of it. */
type Entry = { track: Track; hop: ShownHop; ordinal: number; key: string; wanted: number };

/** What tells one session of a message from another: the way so far, when it begins, and where it is sent. */
function entriesOf(track: Track, wanted: (hop: ShownHop) => number): Entry[] {
  const { run, kind } = track;
  let path = kind === 'message' ? run.messageId : run.id;
  let ordinal = 0;
  return run.hops.flatMap((hop) => {
    path += `>${placeId(hop.from)}@${hop.startsAt}`;
    if (hop.decidesAt === null) return [];
    ordinal += 1;
    return isSubmissionInside(hop) ? [] : [{ track, hop, ordinal, key: `${path} ${JSON.stringify(hop.routing)}`, wanted: wanted(hop) }];
  });
}

function placeMarks(entries: readonly Entry[], door: Rect): { marks: DoorMark[]; rows: number } {
  const room = door.w - 2 * GAP;
  const rows = entries.length * (NARROWEST + GAP) > room ? 2 : 1;
  const inOrder = entries.toSorted((a, b) => a.wanted - b.wanted);
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(room / Math.ceil(entries.length / rows)) - GAP));
  const marks = Array.from({ length: rows }, (_, row) => {
    const own = inOrder.filter((_entry, at) => at % rows === row);
    const middles = spread(
      own.map(({ wanted }) => wanted),
      width + GAP,
      door.x + GAP + width / 2,
      door.x + door.w - GAP - width / 2,
    );
    return own.map(({ track, hop, ordinal }, at) => ({ track, hop, ordinal, x: middles[at] ?? centerX(door), row, width }));
  });
  return { marks: marks.flat(), rows };
}

/**
 * Projects several runs onto the drawing. Recipients of one message that share a session travel on one line until their
 * ways part, so that they can be seen to part.
 *
 * @param tenants ids of the tenants' records.
 */
export function projectTogether({ tracks }: Together, rects: ReadonlyMap<string, Rect>, tenants: ReadonlySet<string>): TogetherScene {
  const door = rects.get(FRONT_DOOR_ID);
  if (door === undefined) return { ways: tracks.map(() => ({ legs: [], pins: [] })), marks: [], rows: 1 };
  const entries = tracks.flatMap((track) => entriesOf(track, (hop) => wantedX(hop, rects, door, tenants)));
  const { marks, rows } = placeMarks(entries, door);
  const points = new Map<string, number[]>();
  const keys = new Map(entries.map(({ hop, key }) => [hop.id, key]));
  for (const { hop, x } of marks) {
    const key = keys.get(hop.id) ?? '';
    points.set(key, [...(points.get(key) ?? []), x]);
  }
  const pointOf = (hop: ShownHop): number => {
    const xs = points.get(keys.get(hop.id) ?? '') ?? [];
    return xs.length === 0 ? centerX(door) : xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };
  const ways = tracks.map(({ run }): Scene => {
    const legs: Leg[] = [];
    const pins: Pin[] = [];
    let holder: string | null = null;
    for (const hop of run.hops) {
      if (hop.decidesAt !== null) pins.push(pinOf(hop, pins.length + 1, pointOf(hop), rects, door));
      legs.push(...legsOf(hop, pins.find((pin) => pin.hop === hop.id), { rects, door, tenants, holder }));
      holder = hop.attribution?.tenant ?? holder;
    }
    return { legs, pins };
  });
  return { ways, marks: marks.length > MOST_MARKS ? [] : marks, rows };
}

function pinOf(hop: ShownHop, ordinal: number, x: number, rects: ReadonlyMap<string, Rect>, door: Rect): Pin {
  if (!isSubmissionInside(hop)) return { hop: hop.id, ordinal, place: 'door', at: { x, y: door.y + door.h }, badgeX: x };
  const home = rects.get(placeId(hop.to)) ?? door;
  return { hop: hop.id, ordinal, place: 'tenant', at: { x: centerX(home), y: home.y }, badgeX: home.x };
}
