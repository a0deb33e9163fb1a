import type { RunCause } from '../../engine/result.ts';
import type { Played } from './clock.ts';
import type { ShownHop, ShownRun } from './shown-run.ts';

/** How many colours there are for envelopes; the next ones begin again, and the numbers tell them apart. */
export const TRACK_COLORS = 8;

/** One run among several that are played on one clock. */
export type Track = {
  /** With its times on the common clock. */
  run: ShownRun;
  /** Number of its message, from 1, and which of several recipients it goes to: `2`, `2a`, `2b`. Reports and copies have their run's. */
  number: string;
  kind: RunCause['kind'];
  /** Place of its colour among the envelopes' colours: one message, one colour. */
  color: number;
  /** When it sets out, in milliseconds on the common clock: a report when its run has failed, a copy when its run has been delivered. */
  startsAt: number;
};

/** Several runs on one clock. */
export type Together = Played & { readonly tracks: readonly Track[] };

function shiftHop(hop: ShownHop, by: number): ShownHop {
  return {
    ...hop,
    startsAt: hop.startsAt + by,
    decidesAt: hop.decidesAt === null ? null : hop.decidesAt + by,
    turnsAt: hop.turnsAt === null ? null : hop.turnsAt + by,
    endsAt: hop.endsAt + by,
  };
}

function shiftRun(run: ShownRun, by: number): ShownRun {
  return by === 0 ? run : { ...run, hops: run.hops.map((hop) => shiftHop(hop, by)), endsAt: run.endsAt + by };
}

/** `a` … `z`, then `.27` and so on: a message may have hundreds of recipients. */
function recipientLetter(place: number): string {
  return place < 26 ? String.fromCharCode(97 + place) : `.${place + 1}`;
}

/**
 * Puts runs on one clock: all messages set out at 0, and what follows from another run sets out when that one has ended.
 *
 * @param runs as they may be shown; a report or a copy comes after its run.
 */
export function tracksOf(runs: readonly ShownRun[]): Together {
  const tracks = new Map<string, Track>();
  const messages = [...new Set(runs.map(({ messageId }) => messageId))];
  const numbers = new Map(messages.map((id, index) => [id, index]));
  const recipients = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { cause, messageId } of runs) if (cause.kind === 'message') counts.set(messageId, (counts.get(messageId) ?? 0) + 1);

  for (const run of runs) {
    const message = numbers.get(run.messageId) ?? 0;
    const parent = run.cause.kind === 'message' ? undefined : tracks.get(run.cause.run);
    const place = recipients.get(run.messageId) ?? 0;
    if (run.cause.kind === 'message') recipients.set(run.messageId, place + 1);
    const own = (counts.get(run.messageId) ?? 0) > 1 ? `${message + 1}${recipientLetter(place)}` : `${message + 1}`;
    const startsAt = parent?.run.endsAt ?? 0;
    tracks.set(run.id, { run: shiftRun(run, startsAt), number: parent?.number ?? own, kind: run.cause.kind, color: message % TRACK_COLORS, startsAt });
  }
  const all = [...tracks.values()];
  return { tracks: all, hops: all.flatMap(({ run }) => run.hops), endsAt: all.reduce((end, { run }) => Math.max(end, run.endsAt), 0) };
}
