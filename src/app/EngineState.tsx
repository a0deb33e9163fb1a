import { appTexts } from '../content/app-texts.ts';
import { restartEngine } from '../store/run/engine-runs.ts';
import { useResults } from '../store/run/results.ts';
import { useTexts } from '../store/show/use-texts.ts';

/** Says that what is shown is old, for as long as it is. */
export function EngineState() {
  const t = useTexts(appTexts);
  const stale = useResults((state) => state.status === 'stale');
  if (!stale) return null;
  return (
    <div role="alert" className="absolute left-1/2 top-3 z-10 flex -translate-x-1/2 items-center gap-3 rounded-lg border border-danger bg-danger-soft px-3 py-2 text-sm">
      {t.engineStale}
      <button type="button" className="rounded-md border border-danger px-2 py-0.5 font-semibold text-danger" onClick={restartEngine}>
        {t.engineRetry}
      </button>
    </div>
  );
}
