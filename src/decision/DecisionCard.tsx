import { decisionTexts } from '../content/decision-texts.ts';
import type { Hop, Run } from '../engine/result.ts';
import { useActiveRun } from '../store/active-run.ts';
import { useClock } from '../store/clock.ts';
import { useTexts } from '../store/use-texts.ts';
import { DecisionChips } from './DecisionChips.tsx';
import { DecisionView } from './DecisionView.tsx';
import { NoDecision } from './NoDecision.tsx';
import { OutcomeNote } from './OutcomeNote.tsx';
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

function RunCard({ run, hop }: { run: Run; hop: Hop | null }) {
  const t = useTexts(decisionTexts);
  const ended = useClock((state) => state.time >= run.endsAt);
  const decision = hop === null ? null : decisionAt(run, hop);
  return (
    <>
      <DecisionChips run={run} current={decision?.hop ?? null} />
      {ended ? <OutcomeNote run={run} /> : null}
      {hop === null ? <p className="text-sm leading-relaxed">{t.noHops}</p> : null}
      {hop !== null && hop.attribution === null ? <NoDecision hop={hop} /> : null}
      {decision !== null && hop?.attribution === null ? <p className="mb-1 text-sm text-muted">{t.lastDecision}</p> : null}
      {decision === null ? null : <DecisionView key={decision.hop.id} run={run} decision={decision} />}
    </>
  );
}
