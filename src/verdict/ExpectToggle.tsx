import { Pin, PinOff } from 'lucide-react';
import { expectationTexts } from '../content/expectations.ts';
import { decisionsOf } from '../store/run/results.ts';
import { toggleExpectation, useExpectation, type ExpectationState } from '../store/run/expectations.ts';
import type { ShownHop, ShownRun } from '../store/run/shown-run.ts';
import { useRecordName } from '../store/show/use-place-names.ts';
import { useTexts } from '../store/show/use-texts.ts';

const looks: { readonly [K in ExpectationState['key']]: string } = {
  open: 'text-muted hover:bg-sunken hover:text-ink',
  holds: 'bg-ok-soft text-ok',
  fails: 'bg-danger-soft text-danger',
};

type Props = { run: ShownRun; hop: ShownHop; size?: number };

/** Pins a verdict with one press wherever it is shown, and lets go of it with another; red where it is not what was pinned. */
export function ExpectToggle({ run, hop, size = 14 }: Props) {
  const t = useTexts(expectationTexts);
  const nameOf = useRecordName();
  const state = useExpectation(run, hop);
  if (state === null) return null;
  const ordinal = decisionsOf(run).indexOf(hop) + 1;
  const title = { open: () => t.pin, holds: () => t.pinned, fails: () => t.pinFails(verdictText(state, nameOf)) }[state.key]();
  const Icon = state.key === 'fails' ? PinOff : Pin;
  return (
    <button
      type="button"
      aria-label={`${t.expectDecision(ordinal)}${state.key === 'fails' ? `: ${t.fails}` : ''}`}
      aria-pressed={state.key !== 'open'}
      title={title}
      className={`nodrag nopan inline-flex shrink-0 items-center justify-center rounded p-1 ${looks[state.key]}`}
      onClick={(event) => {
        event.stopPropagation();
        toggleExpectation(run, hop);
      }}
    >
      <Icon aria-hidden="true" size={size} fill={state.key === 'holds' ? 'currentColor' : 'none'} />
    </button>
  );
}

function verdictText(state: ExpectationState, nameOf: (id: string) => string): string {
  if (state.key !== 'fails') return '';
  const { verdict, tenant } = state.expected;
  return tenant === null ? verdict : `${verdict} ${nameOf(tenant)}`;
}
