import { Check, CircleDashed, CircleQuestionMark, Minus, X, type LucideIcon } from 'lucide-react';
import type { StepOutcome } from '../engine/attribution/types.ts';

const marks: { readonly [O in StepOutcome]: { icon: LucideIcon; color: string } } = {
  named: { icon: Check, color: 'text-ok' },
  tied: { icon: CircleQuestionMark, color: 'text-warn' },
  none: { icon: Minus, color: 'text-muted' },
  rejected: { icon: X, color: 'text-danger' },
  notReached: { icon: CircleDashed, color: 'text-muted' },
};

/** How a rule ended, as a sign beside the words that say it. */
export function OutcomeMark({ outcome }: { outcome: StepOutcome }) {
  const { icon: Icon, color } = marks[outcome];
  return <Icon aria-hidden="true" size={18} strokeWidth={2.5} className={`mt-0.5 shrink-0 ${color}`} />;
}
