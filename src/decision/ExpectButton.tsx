import { Check, Pin } from 'lucide-react';
import { expectationTexts } from '../content/expectations.ts';
import { useDocument } from '../store/document.ts';
import { expectationOf, expectDecision, isExpected } from '../store/expectations.ts';
import type { ShownHop, ShownRun } from '../store/shown-run.ts';
import { useTexts } from '../store/use-texts.ts';

/** Holds the drawing to the verdict that is shown. */
export function ExpectButton({ run, hop }: { run: ShownRun; hop: ShownHop }) {
  const t = useTexts(expectationTexts);
  const scenario = useDocument((state) => state.scenario);
  const wanted = expectationOf(run, hop, scenario);
  if (wanted === null) return null;
  const expected = isExpected(wanted, scenario);
  const Icon = expected ? Check : Pin;
  return (
    <button
      type="button"
      disabled={expected}
      className="mb-2 inline-flex items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2 py-1 text-sm font-medium hover:bg-sunken disabled:border-line disabled:text-muted"
      onClick={() => expectDecision(wanted)}
    >
      <Icon aria-hidden="true" size={15} />
      {expected ? t.expected : t.expectThis}
    </button>
  );
}
