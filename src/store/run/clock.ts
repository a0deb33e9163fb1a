import { create } from 'zustand';
import type { ShownHop } from './shown-run.ts';

/** The speeds that can be chosen, as a factor. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** How often the clock moves while it plays: with every frame, or a few times a second where nothing on the page follows each frame. */
export type Pace = 'frames' | 'ticks';

export type ClockState = {
  /** Where the run stands, in milliseconds on its own clock. */
  time: number;
  playing: boolean;
  speed: Speed;
  /** At the end it begins again. */
  loop: boolean;
  pace: Pace;
};

/** What the clock plays: the hops of one run, or of several on one clock. */
export type Played = { readonly hops: readonly ShownHop[]; readonly endsAt: number };

/** The run's clock. The picture is a function of it and of the result, and of nothing else. */
export const useClock = create<ClockState>()(() => ({ time: 0, playing: false, speed: 1, loop: false, pace: 'frames' }));

/** A tick never lets more than this pass, in milliseconds: the page itself may have paused. Whoever goes on by itself between two ticks waits after as much. */
export const LONGEST_TICK = 1_000;

/** Moments nearer to each other than this are one, in milliseconds. */
export const SAME_MOMENT = 0.5;
/** How long the end stands before a loop begins again, in milliseconds on the run's clock: time enough to read the outcome. */
export const LOOP_REST = 1500;

/** The moments of a hop: where it starts, each rule is shown, the envelope turns, it ends. */
export function momentsOfHop({ startsAt, decidesAt, turnsAt, endsAt, attribution }: ShownHop): number[] {
  if (attribution === null || decidesAt === null || turnsAt === null) return [startsAt, endsAt];
  const shown = attribution.steps.filter((step) => step.outcome !== 'notReached').length;
  const decided = Array.from({ length: shown + 1 }, (_, step) => decidesAt + ((turnsAt - decidesAt) * step) / Math.max(1, shown));
  return [startsAt, ...decided, endsAt];
}

/** The moments a step goes to: the start, and those of each hop. Ascending. */
export function momentsOf({ hops }: Pick<Played, 'hops'>): number[] {
  return [...new Set([0, ...hops.flatMap(momentsOfHop)])].sort((a, b) => a - b);
}

/** When hops begin, and the end: where a step from hop to hop goes. Ascending. */
export function hopMoments({ hops, endsAt }: Played): number[] {
  return [...new Set([0, ...hops.map(({ startsAt }) => startsAt), endsAt])].sort((a, b) => a - b);
}

/** When the verdict of a hop is known: one that is still to be predicted where it is asked for, and a hop without any from its start. */
export function verdictMoment({ turnsAt, decidesAt, startsAt }: ShownHop): number {
  return turnsAt ?? decidesAt ?? startsAt;
}

/** When verdicts are known. Ascending. */
export function verdictMoments({ hops }: Pick<Played, 'hops'>): number[] {
  const moments = hops.flatMap((hop) => (hop.decidesAt === null ? [] : [verdictMoment(hop)]));
  return [...new Set(moments)].sort((a, b) => a - b);
}

let catchUp = (): void => undefined;

/**
 * Whoever moves the clock in ticks gives what brings it up to now. It is asked for before somebody pauses, steps or changes
 * the speed: what goes on by itself between two ticks would else be thrown back to the last one.
 */
export function setCatchUp(next: () => void): void {
  catchUp = next;
}

/** Where the clock stands at this moment, and not at its last tick. */
function timeNow(): number {
  catchUp();
  return useClock.getState().time;
}

export function seek(time: number): void {
  useClock.setState({ time: Math.max(0, time) });
}

export function setPlaying(playing: boolean): void {
  catchUp();
  useClock.setState({ playing });
}

export function setSpeed(speed: Speed): void {
  catchUp();
  useClock.setState({ speed });
}

/** The next speed up (1) or down (-1), as long as there is one. */
export function changeSpeed(by: 1 | -1): void {
  const { speed } = useClock.getState();
  setSpeed(SPEEDS[SPEEDS.indexOf(speed) + by] ?? speed);
}

export function setPace(pace: Pace): void {
  useClock.setState({ pace });
}

export function toggleLoop(): void {
  useClock.setState(({ loop }) => ({ loop: !loop }));
}

/** Goes to a time and waits there. */
export function pauseAt(time: number): void {
  setPlaying(false);
  seek(time);
}

/** Plays, or pauses; at the end it plays from the start. */
export function togglePlay(played: Played): void {
  const { time, playing } = useClock.getState();
  if (playing) setPlaying(false);
  else useClock.setState({ playing: true, time: time >= played.endsAt ? 0 : time });
}

/** The first of several moments after a time; null: there is none. */
export function momentAfter(moments: readonly number[], time: number): number | null {
  return moments.find((moment) => moment > time + SAME_MOMENT) ?? null;
}

/** The last of several moments before a time; null: there is none. */
export function momentBefore(moments: readonly number[], time: number): number | null {
  return moments.findLast((moment) => moment < time - SAME_MOMENT) ?? null;
}

/** Goes to the next moment, paused. */
export function stepForward(played: Played): void {
  pauseAt(momentAfter(momentsOf(played), timeNow()) ?? played.endsAt);
}

/** Goes to the moment before, paused. */
export function stepBack(played: Played): void {
  pauseAt(momentBefore(momentsOf(played), Math.min(timeNow(), played.endsAt)) ?? 0);
}

/** Goes to where the next hop begins, or to the end, paused. */
export function hopForward(played: Played): void {
  pauseAt(momentAfter(hopMoments(played), timeNow()) ?? played.endsAt);
}

/** Goes to where this hop began, or else the one before it, paused. */
export function hopBack(played: Played): void {
  pauseAt(momentBefore(hopMoments(played), Math.min(timeNow(), played.endsAt)) ?? 0);
}

/** Lets `elapsed` milliseconds of real time pass; at the end it stops, or rests a little and begins again. */
export function advance(elapsed: number, played: Played): void {
  useClock.setState(({ time, playing, speed, loop }) => {
    if (!playing) return {};
    const next = time + elapsed * speed;
    if (next < played.endsAt) return { time: next };
    if (!loop) return { time: played.endsAt, playing: false };
    return { time: next < played.endsAt + LOOP_REST * speed ? next : 0 };
  });
}
