import { useEffect } from 'react';
import { playedNow } from '../store/active-run.ts';
import { advance, momentAfter, momentsOf, seek, setPlaying, useClock } from '../store/clock.ts';
import { useReducedMotion } from '../store/reduced-motion.ts';

/** After a pause of the page itself (another tab, a sleeping machine) the run goes on where it was, not where it would be. */
const LONGEST_FRAME = 250;
/** How long each moment stands when the clock jumps, in milliseconds at speed 1: time enough to read one rule. */
const MOMENT_STANDS = 2400;

/** Lets the clock run, frame by frame. */
function runSmoothly(): () => void {
  let last: number | null = null;
  let frame = requestAnimationFrame(function tick(now) {
    const played = playedNow();
    if (played !== null && last !== null) advance(Math.min(now - last, LONGEST_FRAME), played);
    last = now;
    frame = requestAnimationFrame(tick);
  });
  return () => cancelAnimationFrame(frame);
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
  const calm = useReducedMotion();
  useEffect(() => {
    if (!playing) return undefined;
    return calm ? runInJumps() : runSmoothly();
  }, [playing, calm]);
}
