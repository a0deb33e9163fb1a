import { useState } from 'react';
import { timelineTexts } from '../content/timeline-texts.ts';
import { useActiveRun } from '../store/active-run.ts';
import { useTexts } from '../store/use-texts.ts';
import { ClockBar } from './ClockBar.tsx';
import { HopList } from './HopList.tsx';

/** The bottom panel: the run's clock, and its hops as a table. The clock itself is driven by RunDriver. */
export function Timeline() {
  const t = useTexts(timelineTexts);
  const run = useActiveRun();
  const [enlarged, setEnlarged] = useState(false);
  if (run === null) return <p className="flex h-10 items-center px-3 text-sm text-muted">{t.noRun}</p>;
  return (
    <div className="@container">
      <ClockBar run={run} enlarged={enlarged} onEnlarge={setEnlarged} />
      <HopList run={run} enlarged={enlarged} />
    </div>
  );
}
