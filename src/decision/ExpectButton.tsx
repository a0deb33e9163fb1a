import { Pin, PinOff } from 'lucide-react';
import { expectationTexts } from '../content/expectations.ts';
import { toggleExpectation, useExpectation } from '../store/run/expectations.ts';
import type { ShownHop, ShownRun } from '../store/run/shown-run.ts';
import { useRecordName } from '../store/show/use-place-names.ts';
import { useTexts } from '../store/show/use-texts.ts';

/** Holds the drawing to the verdict that is shown, or lets go of it; says so where another one was expected. */
export function ExpectButton({ run, hop }: { run: ShownRun; hop: ShownHop }) {
  const t = useTexts(expectationTexts);
  const nameOf = useRecordName();
  const state = useExpectation(run, hop);
  if (state === null) return null;
  const Icon = state.key === 'fails' ? PinOff : Pin;
  const look = { open: 'border-line-strong', holds: 'border-ok bg-ok-soft text-ok', fails: 'border-line-strong' }[state.key];
  const { verdict, tenant } = state.key === 'fails' ? state.expected : { verdict: null, tenant: null };
  return (
    <div className="mb-2">
      {verdict === null ? null : <p className="mb-1 text-sm font-medium text-danger">{t.pinFails(tenant === null ? verdict : `${verdict} ${nameOf(tenant)}`)}</p>}
      <button
        type="button"
        aria-pressed={state.key === 'holds'}
        title={state.key === 'holds' ? t.pinned : t.pin}
        className={`inline-flex items-center gap-1.5 rounded-md border bg-surface px-2 py-1 text-sm font-medium hover:bg-sunken ${look}`}
        onClick={() => toggleExpectation(run, hop)}
      >
        <Icon aria-hidden="true" size={15} fill={state.key === 'holds' ? 'currentColor' : 'none'} />
        {state.key === 'holds' ? t.expected : t.expectThis}
      </button>
    </div>
  );
}
