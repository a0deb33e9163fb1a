import { useEffect, useMemo, useRef, useState } from 'react';
import { timelineTexts } from '../content/timeline-texts.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { useShownRuns } from '../store/run/active-run.ts';
import { useClock } from '../store/run/clock.ts';
import { useResults } from '../store/run/results.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { describeFlips } from './describe-flips.ts';
import { useMoment } from './use-moment.ts';

/** Tells a screen reader what an edit did to the verdicts, and where a step has led. While it plays, it is silent. */
export function Announcer({ run }: { run: ShownRun }) {
  const t = useTexts(timelineTexts);
  const flips = useFlipSentence();
  const step = useStepSentence(run);
  return (
    <>
      <p role="status" aria-label={t.changedVerdicts} className="sr-only">
        {flips}
      </p>
      <p role="status" aria-label={t.currentStep} className="sr-only">
        {step}
      </p>
    </>
  );
}

function useFlipSentence(): string {
  const language = useLanguage();
  const runs = useShownRuns();
  const flips = useResults((state) => state.flips);
  // All decisions of all runs are looked at, and the clock renders this again and again.
  return useMemo(() => describeFlips(runs, flips, language).join(' '), [runs, flips, language]);
}

/**
 * The moment the clock was moved to while paused. An edit that changes the words of a moment moved nothing, and the
 * scrubber speaks for itself while it has the focus.
 */
function useStepSentence(run: ShownRun): string {
  const moment = useMoment(run);
  const playing = useClock((state) => state.playing);
  const [said, say] = useState('');
  const heardAt = useRef<number | null>(null);
  useEffect(() => {
    const { time } = useClock.getState();
    const moved = heardAt.current !== null && heardAt.current !== time;
    heardAt.current = time;
    if (moved) say(playing || isScrubbing() ? '' : moment);
  }, [moment, playing]);
  return said;
}

function isScrubbing(): boolean {
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement && focused.type === 'range';
}
