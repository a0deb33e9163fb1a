import { Suspense } from 'react';
import { timelineTexts } from '../content/timeline-texts.ts';
import { useShownRuns, useTogether } from '../store/run/active-run.ts';
import { setSpeed, SPEEDS, useClock, type Played } from '../store/run/clock.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { ClockButtons } from './ClockButtons.tsx';
import { EnlargeButton } from './EnlargeButton.tsx';
import { PredictToggle } from './PredictToggle.tsx';
import { RunSelect } from './RunSelect.tsx';
import { Scrubber } from './Scrubber.tsx';
import { TraceButtons } from './TraceButtons.tsx';
import { useMoment } from './use-moment.ts';
import { WhichRuns } from './WhichRuns.tsx';

/** Its sentences are for those whose drawing expects something. */
const Expectations = lazyPart(async () => (await import('./Expectations.tsx')).Expectations);

type Props = { run: ShownRun; played: Played; enlarged: boolean; onEnlarge: (enlarged: boolean) => void };

/** The run's clock in one line: buttons, slider, where it stands, speed, and whose run it is. */
export function ClockBar({ run, played, enlarged, onEnlarge }: Props) {
  const together = useTogether() !== null;
  return (
    <div className="sticky top-0 z-10 flex min-h-10 flex-wrap items-center gap-x-2 bg-surface @4xl:flex-nowrap px-3 @6xl:gap-x-3">
      <ClockButtons played={played} />
      <Scrubber run={run} played={played} />
      <Moment run={run} />
      <SpeedSelect />
      <PredictToggle />
      <Suspense>
        <Expectations />
      </Suspense>
      <TraceButtons />
      <WhichRuns />
      {together ? null : <RunSelect run={run} />}
      <EnlargeButton enlarged={enlarged} onEnlarge={onEnlarge} />
    </div>
  );
}

/** For the eye; a screen reader gets it from the slider and from the announcements. Which of several runs it is has to be chosen even where there is little room. */
function Moment({ run }: { run: ShownRun }) {
  const moment = useMoment(run);
  const several = useShownRuns().length > 1;
  return (
    <span aria-hidden="true" className={`hidden w-32 min-w-0 shrink truncate text-sm font-medium ${several ? '@6xl:block' : '@2xl:block'} @6xl:w-44 @7xl:w-56`} title={moment}>
      {moment}
    </span>
  );
}

function SpeedSelect() {
  const t = useTexts(timelineTexts);
  const speed = useClock((state) => state.speed);
  return (
    <select
      aria-label={t.speed}
      title={t.speed}
      value={speed}
      className="h-8 rounded-md border border-line bg-surface px-1.5 text-sm"
      onChange={(event) => {
        const chosen = SPEEDS.find((known) => `${known}` === event.currentTarget.value);
        if (chosen !== undefined) setSpeed(chosen);
      }}
    >
      {SPEEDS.map((known) => (
        <option key={known} value={known}>
          {known}×
        </option>
      ))}
    </select>
  );
}
