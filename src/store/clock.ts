import { create } from 'zustand';
import type { ShownRun } from './shown-run.ts';

/** The speeds that can be chosen, as a factor. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export type ClockState = {
  /** Where the run stands, in milliseconds on its own clock. */
  time: number;
  playing: boolean;
  speed: Speed;
};

/** The run's clock. The picture is a function of it and of the result, and of nothing else. */
export const useClock = create<ClockState>()(() => ({ time: 0, playing: false, speed: 1 }));

/** The moments a step goes to: where a hop starts, each rule is shown, the envelope turns, the hop ends. Ascending. */
export function momentsOf(run: ShownRun): number[] {
  const moments = new Set<number>([0]);
  for (const hop of run.hops) {
    moments.add(hop.startsAt);
    if (hop.attribution !== null && hop.decidesAt !== null && hop.turnsAt !== null) {
      const shown = hop.attribution.steps.filter((step) => step.outcome !== 'notReached').length;
      for (let step = 0; step <= shown; step += 1) {
        moments.add(hop.decidesAt + ((hop.turnsAt - hop.decidesAt) * step) / Math.max(1, shown));
      }
    }
    moments.add(hop.endsAt);
  }
  return [...moments].sort((a, b) => a - b);
}

export function seek(time: number): void {
  useClock.setState({ time: Math.max(0, time) });
}

export function setPlaying(playing: boolean): void {
  useClock.setState({ playing });
}

export function setSpeed(speed: Speed): void {
  useClock.setState({ speed });
}

/** Plays, or pauses; at the end it plays from the start. */
export function togglePlay(run: ShownRun): void {
  useClock.setState(({ time, playing }) =>
    playing ? { playing: false } : { playing: true, time: time >= run.endsAt ? 0 : time },
  );
}

/** Goes to the next moment, paused. */
export function stepForward(run: ShownRun): void {
  useClock.setState(({ time }) => ({ playing: false, time: momentsOf(run).find((moment) => moment > time + 0.5) ?? run.endsAt }));
}

/** Goes to the moment before, paused. */
export function stepBack(run: ShownRun): void {
  useClock.setState(({ time }) => ({ playing: false, time: momentsOf(run).findLast((moment) => moment < time - 0.5) ?? 0 }));
}

/** Lets `elapsed` milliseconds of real time pass; stops at the run's end. */
export function advance(elapsed: number, run: ShownRun): void {
  useClock.setState(({ time, playing, speed }) => {
    if (!playing) return {};
    const next = time + elapsed * speed;
    return next >= run.endsAt ? { time: run.endsAt, playing: false } : { time: next };
  });
}
