import { useState } from 'react';
import { timelineTexts } from '../content/timeline-texts.ts';
import { useActiveRun } from '../store/active-run.ts';
import { useTexts } from '../store/use-texts.ts';
import { Announcer } from './Announcer.tsx';
import { ClockBar } from './ClockBar.tsx';
import { HopList } from './HopList.tsx';
import { usePlayback } from './use-playback.ts';

/** The bottom panel: the run's clock, and its hops as a table. It also drives the clock. */
export function Timeline() {
  const t = useTexts(timelineTexts);
  const run = useActiveRun();
  const [enlarged, setEnlarged] = useState(false);
  usePlayback();
  if (run === null) return <p className="flex h-10 items-center px-3 text-sm text-muted">{t.noRun}</p>;
  return (
    <div className="@container">
      <ClockBar run={run} enlarged={enlarged} onEnlarge={setEnlarged} />
      <HopList run={run} enlarged={enlarged} />
      <Announcer run={run} />
    </div>
  );
}
