import { decisionTexts } from '../content/decision-texts.ts';
import { useActiveRun } from '../store/run/active-run.ts';
import { useClock } from '../store/run/clock.ts';
import { decisionsOf } from '../store/run/results.ts';
import { isPending, type ShownHop, type ShownRun } from '../store/run/shown-run.ts';
import { useWayName } from '../store/show/use-place-names.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { DecisionChips } from './DecisionChips.tsx';
import { DecisionView } from './DecisionView.tsx';
import { NoDecision } from './NoDecision.tsx';
import { OutcomeNote } from './OutcomeNote.tsx';
import { PredictCard } from './PredictCard.tsx';
import { decisionAt, useShownHop } from './use-shown-decision.ts';

/** The decision that the clock stands at, rule by rule, and why it came out as it did. */
export function DecisionCard() {
  const t = useTexts(decisionTexts);
  const run = useActiveRun();
  const hop = useShownHop(run);
  return (
    <div className="p-3">
      {run === null ? (
        <>
          <h2 className="text-base font-semibold">{t.noRun}</h2>
          <p className="mt-2 text-sm leading-relaxed text-muted">{t.noRunHint}</p>
        </>
      ) : (
        <RunCard run={run} hop={hop} />
      )}
    </div>
  );
}

function RunCard({ run, hop }: { run: ShownRun; hop: ShownHop | null }) {
  const t = useTexts(decisionTexts);
  const wayOf = useWayName();
  const ended = useClock((state) => state.time >= run.endsAt);
  const decision = hop === null || isPending(hop) ? null : decisionAt(run, hop);
  const pending = hop !== null && isPending(hop);
  return (
    <>
      <DecisionChips run={run} current={pending ? hop : (decision?.hop ?? null)} />
      {ended && run.outcome !== null ? <OutcomeNote run={run.id} outcome={run.outcome} /> : null}
      {hop === null ? <p className="text-sm leading-relaxed">{t.noHops}</p> : null}
      {pending ? <PredictCard key={hop.id} hop={hop} ordinal={decisionsOf(run).indexOf(hop) + 1} way={wayOf(hop)} /> : null}
      {hop !== null && hop.attribution === null && !pending ? <NoDecision hop={hop} /> : null}
      {decision !== null && hop?.attribution === null ? <p className="mb-1 text-sm text-muted">{t.lastDecision}</p> : null}
      {decision === null ? null : <DecisionView key={decision.hop.id} run={run} decision={decision} />}
    </>
  );
}
