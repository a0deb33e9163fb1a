import { useState } from 'react';
import { traceTexts } from '../content/trace-texts.ts';
import type { Run } from '../engine/result.ts';
import { useActiveRun, useAsking } from '../store/run/active-run.ts';
import { useDocument } from '../store/document.ts';
import { useResults } from '../store/run/results.ts';
import { tenantsOf } from '../store/show/tenants-of.ts';
import { entriesOf, tracesOf } from '../store/run/trace-rows.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TwoWaySwitch } from '../ui/TwoWaySwitch.tsx';
import { TenantTraceView } from './TenantTraceView.tsx';
import { TraceMatrix } from './TraceMatrix.tsx';

const NO_RUNS: readonly Run[] = [];

/** The same messages as each tenant's administrator sees them, side by side. */
export function TraceDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(traceTexts);
  const all = useResults((state) => state.result?.runs ?? NO_RUNS);
  const message = useActiveRun()?.messageId ?? null;
  const records = useDocument((state) => state.scenario.records);
  const hidden = useAsking();
  const several = new Set(all.map(({ messageId }) => messageId)).size > 1;
  const [one, setOne] = useState(false);
  const runs = one && several ? all.filter(({ messageId }) => messageId === message) : all;
  const tenants = tenantsOf({ records });
  return (
    <Dialog title={t.title} intro={t.intro} closeLabel={t.close} wide onClose={onClose}>
      {hidden ? <p className="text-sm">{t.hidden}</p> : null}
      {!hidden && tenants.length === 0 ? <p className="text-sm">{t.noTenant}</p> : null}
      {hidden || tenants.length === 0 ? null : (
        <>
          {several ? (
            <div className="mb-3">
              <TwoWaySwitch label={t.scope} no={t.allMessages} yes={t.shownMessage} value={one} onChange={setOne} />
            </div>
          ) : null}
          <TraceMatrix entries={entriesOf(runs, records)} tenants={tenants} />
          <h3 className="mt-4 mb-2 text-base font-semibold">{t.details}</h3>
          <div className="grid gap-4 sm:grid-cols-2">
            {tracesOf(runs, records).map((trace) => (
              <TenantTraceView key={trace.tenant} trace={trace} />
            ))}
          </div>
          <p className="mt-3 text-xs text-muted">{t.note}</p>
        </>
      )}
    </Dialog>
  );
}
