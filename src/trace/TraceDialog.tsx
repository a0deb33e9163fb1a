import { traceTexts } from '../content/trace-texts.ts';
import type { Run } from '../engine/result.ts';
import { useShownRuns } from '../store/active-run.ts';
import { useDocument } from '../store/document.ts';
import { useResults } from '../store/results.ts';
import { useTexts } from '../store/use-texts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TenantTraceView } from './TenantTraceView.tsx';
import { tracesOf } from './trace-rows.ts';

const NO_RUNS: readonly Run[] = [];

/** The same messages as each tenant's administrator sees them, side by side. */
export function TraceDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(traceTexts);
  const runs = useResults((state) => state.result?.runs ?? NO_RUNS);
  const records = useDocument((state) => state.scenario.records);
  const hidden = useShownRuns().some(({ outcome }) => outcome === null);
  const traces = hidden ? [] : tracesOf(runs, records);
  return (
    <Dialog title={t.title} intro={t.intro} closeLabel={t.close} onClose={onClose}>
      {hidden ? <p className="text-sm">{t.hidden}</p> : null}
      {!hidden && traces.length === 0 ? <p className="text-sm">{t.noTenant}</p> : null}
      <div className="grid gap-4 sm:grid-cols-2">
        {traces.map((trace) => (
          <TenantTraceView key={trace.tenant} trace={trace} />
        ))}
      </div>
      {traces.length === 0 ? null : <p className="mt-3 text-xs text-muted">{t.note}</p>}
    </Dialog>
  );
}
