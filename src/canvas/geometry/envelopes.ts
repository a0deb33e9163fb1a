import type { RunCause } from '../../engine/result.ts';
import type { OutcomeKind } from '../../model/expectation.ts';
import { hopAt } from '../../store/run/hop-at.ts';
import { groupBy } from '../../util/lists.ts';
import type { Point } from './points.ts';
import { holderAt, positionAt, type Step, type Way } from './position.ts';

/** One run on the common clock, as far as its envelope needs it. Plain values: another thread can be given them. */
export type Traveller = {
  readonly number: string;
  readonly kind: RunCause['kind'];
  readonly color: number;
  readonly startsAt: number;
  readonly run: { readonly id: string; readonly messageId: string; readonly endsAt: number; readonly outcome: { readonly kind: OutcomeKind } | null; readonly hops: readonly Step[] };
};

/** All that travel together, and the way of each in the same order. */
type Travellers = { readonly tracks: readonly Traveller[] };
type Ways = { readonly ways: readonly Way[] };

/** One envelope as it is drawn; recipients whose ways have not parted are in one. */
export type Envelope = {
  at: Point;
  /** `2`, `2a`, or `2ab` for two recipients in one envelope. */
  text: string;
  color: number;
  kind: Traveller['kind'];
  /** Name of the tenant whose it was found to be; null: nobody has decided yet. */
  holder: string | null;
  /** How it ended; null: it is still under way. */
  end: 'delivered' | 'failed' | null;
  /** Ids of the runs it stands for. */
  runs: readonly string[];
};

/** Envelopes that stand on one point are drawn beside each other, so far apart. */
const APART = 38;
/** … and nearer to each other where they would take more room than this. */
const WIDEST = 400;
/** Recipients in one envelope are spelled out up to so many. */
const SPELLED = 3;

/** How far each track's line stands beside the middle of its way, so that lines of several messages can be told apart. */
export function lanesOf({ tracks }: Travellers): Point[] {
  const lanes = new Map([...new Set(tracks.map(laneKey))].map((key, place) => [key, place]));
  const step = Math.min(7, 44 / Math.max(1, lanes.size));
  return tracks.map((track) => {
    const x = ((lanes.get(laneKey(track)) ?? 0) - (lanes.size - 1) / 2) * step;
    return { x, y: x / 2 };
  });
}

/** Recipients of one message have one lane: until they part, they are one envelope. */
function laneKey({ kind, run }: Traveller): string {
  return kind === 'message' ? run.messageId : run.id;
}

function endOf({ run }: Traveller, time: number): Envelope['end'] {
  if (time < run.endsAt || run.outcome === null) return null;
  return run.outcome.kind === 'delivered' ? 'delivered' : 'failed';
}

type Placed = { track: Traveller; at: Point; holder: string | null; end: Envelope['end'] };

function placed({ tracks }: Travellers, { ways }: Ways, time: number): Placed[] {
  return tracks.flatMap((track, index): Placed[] => {
    const way = ways[index];
    if (way === undefined || time < track.startsAt) return [];
    const at = positionAt(way, time, hopAt(track.run, time)?.id ?? null);
    return at === null ? [] : [{ track, at, holder: holderAt(track.run.hops, time), end: endOf(track, time) }];
  });
}

function inOne(all: readonly Placed[]): Envelope | null {
  const [first] = all;
  if (first === undefined) return null;
  const { track, at, holder, end } = first;
  const [number = '', letters] = [/^\d+/.exec(track.number)?.[0], all.map((one) => one.track.number.replace(/^\d+/, ''))];
  const text = all.length === 1 ? track.number : all.length <= SPELLED ? `${number}${letters.join('')}` : `${number}×${all.length}`;
  return { at, text, color: track.color, kind: track.kind, holder, end, runs: all.map((one) => one.track.run.id) };
}

function spreadOut(onOne: readonly Envelope[]): Envelope[] {
  const apart = Math.min(APART, WIDEST / onOne.length);
  return onOne.map((envelope, place) => ({ ...envelope, at: { x: envelope.at.x + (place - (onOne.length - 1) / 2) * apart, y: envelope.at.y } }));
}

/** All envelopes at a time: a pure function of the runs, the places and the clock. */
export function envelopesAt(travellers: Travellers, ways: Ways, time: number): Envelope[] {
  const groups = groupBy(placed(travellers, ways, time), ({ track, at, holder, end }) =>
    [laneKey(track), Math.round(at.x), Math.round(at.y), holder, end].join(' '),
  );
  const envelopes = [...groups.values()].flatMap((all) => inOne(all) ?? []);
  const points = groupBy(envelopes, ({ at }) => `${Math.round(at.x)} ${Math.round(at.y)}`);
  return [...points.values()].flatMap(spreadOut);
}
