import { CircleQuestionMark, LogIn, LogOut, OctagonX, type LucideIcon } from 'lucide-react';
import type { Verdict } from '../model/expectation.ts';

/** Shape says which way: an arrow that leaves, an arrow that arrives, a cross, a question mark. */
const icons: { readonly [V in Verdict]: LucideIcon } = {
  Originating: LogOut,
  Incoming: LogIn,
  Rejected: OctagonX,
  Ambiguous: CircleQuestionMark,
};

/** A verdict's icon, in the colour of the text around it. It repeats the word beside it, so it is hidden from a reader. */
export function VerdictIcon({ verdict, size }: { verdict: Verdict; size: number }) {
  const Icon = icons[verdict];
  return <Icon aria-hidden="true" size={size} strokeWidth={2.25} className="shrink-0" />;
}
