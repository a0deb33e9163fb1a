import { CircleCheck, OctagonX } from 'lucide-react';
import { decisionTexts } from '../content/decision-texts.ts';
import { outcomeSentence } from '../content/routing.ts';
import type { Outcome } from '../engine/result.ts';
import { useShownRuns } from '../store/run/active-run.ts';
import { useRecordName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { chooseRun } from '../store/run/which-run.ts';

/** What set out from this run's end: the report to its sender, the copy that was forwarded. */
function FollowUps({ run }: { run: string }) {
  const t = useTexts(decisionTexts);
  const followUps = useShownRuns().filter(({ cause }) => cause.kind !== 'message' && cause.run === run);
  return followUps.map(({ id, cause }) => (
    <button key={id} type="button" className="mt-1 block text-sm text-accent underline underline-offset-2" onClick={() => chooseRun(id)}>
      {cause.kind === 'ndr' ? t.followReport : t.followCopy}
    </button>
  ));
}

/** How the run ended, and the way to what followed from it. */
export function OutcomeNote({ run, outcome }: { run: string; outcome: Outcome }) {
  const t = useTexts(decisionTexts);
  const nameOf = useRecordName();
  const language = useLanguage();
  const delivered = outcome.kind === 'delivered';
  const Icon = delivered ? CircleCheck : OctagonX;
  return (
    <section aria-label={t.outcome} className={`mb-3 flex gap-2 rounded-md px-2.5 py-2 ${delivered ? 'bg-ok-soft' : 'bg-danger-soft'}`}>
      <Icon aria-hidden="true" size={20} className={`mt-0.5 shrink-0 ${delivered ? 'text-ok' : 'text-danger'}`} />
      <div className="min-w-0">
        <p className="text-base font-medium break-words">{outcomeSentence(outcome, nameOf, language)}</p>
        <FollowUps run={run} />
      </div>
    </section>
  );
}
