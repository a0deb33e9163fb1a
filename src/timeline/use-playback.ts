import { useEffect } from 'react';
import { playedNow } from '../store/run/active-run.ts';
import { advance, LONGEST_TICK, momentAfter, momentsOf, seek, setCatchUp, setPlaying, useClock, type Pace } from '../store/run/clock.ts';
import { useReducedMotion } from '../store/show/reduced-motion.ts';

/** After a pause of the page itself (another tab, a sleeping machine) the run goes on where it was, not where it would be. */
const LONGEST_FRAME = 250;
/** How long each moment stands when the clock jumps, in milliseconds at speed 1: time enough to read one rule. */
const MOMENT_STANDS = 2400;

/** How far apart ticks are at least, in milliseconds: what follows them is read, not watched. */
const TICK = 500;

/** Lets the clock run, frame by frame, or in ticks. Both wait for a frame: a page that is not seen has none, and its run stands. */
function runSmoothly(pace: Pace): () => void {
  const longest = pace === 'ticks' ? LONGEST_TICK : LONGEST_FRAME;
  let last: number | null = null;
  let timer = 0;
  const goTo = (now: number): void => {
    const played = playedNow();
    // A frame is counted from its beginning, which may lie before what was caught up with.
    const elapsed = last === null ? 0 : Math.min(Math.max(0, now - last), longest);
    last = Math.max(now, last ?? now);
    if (played !== null && elapsed > 0) advance(elapsed, played);
  };
  let frame = requestAnimationFrame(function tick(now) {
    goTo(now);
    const goOn = (): void => {
      frame = requestAnimationFrame(tick);
    };
    if (pace === 'frames') goOn();
    else timer = window.setTimeout(goOn, TICK);
  });
  if (pace === 'ticks') setCatchUp(() => goTo(performance.now()));
  return () => {
    setCatchUp(() => undefined);
    window.clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}

/** Lets the clock jump from one moment to the next: for readers who asked for less motion. */
function runInJumps(): () => void {
  let timer = 0;
  const wait = (): void => {
    timer = window.setTimeout(jump, MOMENT_STANDS / useClock.getState().speed);
  };
  function jump(): void {
    const played = playedNow();
    const next = played === null ? null : momentAfter(momentsOf(played), useClock.getState().time);
    if (next !== null) seek(next);
    else if (useClock.getState().loop) seek(0);
    else setPlaying(false);
    wait();
  }
  wait();
  return () => window.clearTimeout(timer);
}

/** Moves the run's clock while it plays. Exactly one mounted component calls this. */
export function usePlayback(): void {
  const playing = useClock((state) => state.playing);
  const pace = useClock((state) => state.pace);
  const calm = useReducedMotion();
  useEffect(() => {
    if (!playing) return undefined;
    return calm ? runInJumps() : runSmoothly(pace);
  }, [playing, calm, pace]);
}
