import { CircleCheck, OctagonX } from 'lucide-react';
import { decisionTexts } from '../content/decision-texts.ts';
import { outcomeSentence } from '../content/routing.ts';
import type { Outcome } from '../engine/result.ts';
import { useRecordName } from '../store/use-place-names.ts';
import { useLanguage, useTexts } from '../store/use-texts.ts';

/** How the run ended. */
export function OutcomeNote({ outcome }: { outcome: Outcome }) {
  const t = useTexts(decisionTexts);
  const nameOf = useRecordName();
  const language = useLanguage();
  const delivered = outcome.kind === 'delivered';
  const Icon = delivered ? CircleCheck : OctagonX;
  return (
    <section aria-label={t.outcome} className={`mb-3 flex gap-2 rounded-md px-2.5 py-2 ${delivered ? 'bg-ok-soft' : 'bg-danger-soft'}`}>
      <Icon aria-hidden="true" size={20} className={`mt-0.5 shrink-0 ${delivered ? 'text-ok' : 'text-danger'}`} />
      <p className="min-w-0 text-base font-medium break-words">{outcomeSentence(outcome, nameOf, language)}</p>
    </section>
  );
}
