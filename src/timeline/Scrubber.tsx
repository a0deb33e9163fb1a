import { useEffect, useRef, type KeyboardEvent } from 'react';
import { timelineTexts } from '../content/timeline-texts.ts';
import type { ShownHop, ShownRun } from '../store/shown-run.ts';
import { seek, setPlaying, stepBack, stepForward, useClock } from '../store/clock.ts';
import { decisionsOf } from '../store/results.ts';
import { useTenantColor } from '../store/tenant-colors.ts';
import { useTexts } from '../store/use-texts.ts';
import { useMoment } from './use-moment.ts';

/** The keys of a slider go from moment to moment: a millisecond more or less shows nothing. */
const keys: { readonly [key: string]: (run: ShownRun) => void } = {
  ArrowRight: stepForward,
  ArrowUp: stepForward,
  ArrowLeft: stepBack,
  ArrowDown: stepBack,
  Home: () => goTo(0),
  End: (run) => goTo(run.endsAt),
};

function goTo(time: number): void {
  setPlaying(false);
  seek(time);
}

/** Where the run stands, to be dragged. Moved by hand with every frame of the clock, past React. */
export function Scrubber({ run }: { run: ShownRun }) {
  const t = useTexts(timelineTexts);
  const moment = useMoment(run);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const follow = ({ time }: { time: number }): void => {
      if (input.current !== null) input.current.value = `${Math.min(time, run.endsAt)}`;
    };
    follow(useClock.getState());
    return useClock.subscribe(follow);
  }, [run]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const go = keys[event.key];
    if (go === undefined) return;
    event.preventDefault();
    go(run);
  };
  return (
    <span className="relative flex min-w-24 flex-1 items-center pt-2">
      <input
        ref={input}
        type="range"
        min={0}
        max={run.endsAt}
        step={1}
        defaultValue={0}
        aria-label={t.position}
        aria-valuetext={moment}
        className="m-0 w-full accent-accent"
        onKeyDown={onKeyDown}
        onChange={(event) => goTo(event.currentTarget.valueAsNumber)}
      />
      {decisionsOf(run).map((hop, index) => (
        <DecisionMark key={hop.id} run={run} hop={hop} ordinal={index + 1} />
      ))}
    </span>
  );
}

/** Width of a range's thumb in the browsers; the thumb's middle is where its value is. */
const THUMB = 16;

/** Where on the way a decision falls, for the eye; pressing it is pressing the slider. */
function DecisionMark({ run, hop, ordinal }: { run: ShownRun; hop: ShownHop; ordinal: number }) {
  const color = useTenantColor(hop.attribution?.tenant ?? null);
  const share = run.endsAt === 0 ? 0 : (hop.turnsAt ?? hop.decidesAt ?? hop.startsAt) / run.endsAt;
  return (
    <span
      aria-hidden="true"
      className={`org-${color} pointer-events-none absolute -top-[3px] flex size-3.5 -translate-x-1/2 items-center justify-center rounded-full bg-org text-[10px] leading-none font-bold text-on-solid`}
      style={{ left: `calc(${THUMB / 2}px + (100% - ${THUMB}px) * ${share})` }}
    >
      {ordinal}
    </span>
  );
}
