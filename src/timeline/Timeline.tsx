import { Suspense, useState } from 'react';
import { timelineTexts } from '../content/timeline-texts.ts';
import { useActiveRun, useTogether } from '../store/run/active-run.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { ClockBar } from './ClockBar.tsx';
import { HopList } from './HopList.tsx';

/** For those who play several messages together. */
const MessageList = lazyPart(async () => (await import('./MessageList.tsx')).MessageList);

/** The bottom panel: the run's clock, and its hops as a table, or all messages with what became of them. The clock itself is driven by RunDriver. */
export function Timeline() {
  const t = useTexts(timelineTexts);
  const run = useActiveRun();
  const together = useTogether();
  const [enlarged, setEnlarged] = useState(false);
  if (run === null) return <p className="flex h-10 items-center px-3 text-sm text-muted">{t.noRun}</p>;
  return (
    <div className="@container">
      <ClockBar run={run} played={together ?? run} enlarged={enlarged} onEnlarge={setEnlarged} />
      {together === null ? (
        <HopList run={run} enlarged={enlarged} />
      ) : (
        <Suspense fallback={<div className="h-[106px] border-t border-line" />}>
          <MessageList together={together} enlarged={enlarged} />
        </Suspense>
      )}
    </div>
  );
}
