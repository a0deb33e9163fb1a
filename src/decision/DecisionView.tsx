import { decisionTexts } from '../content/decision-texts.ts';
import { placeTexts } from '../content/place-texts.ts';
import type { ShownHop, ShownRun } from '../store/run/shown-run.ts';
import { usePlaceName, useWayName } from '../store/show/use-place-names.ts';
import { decisionKey, useResults } from '../store/run/results.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Assumptions } from './Assumptions.tsx';
import { ExpectButton } from './ExpectButton.tsx';
import { ForkButton } from './ForkButton.tsx';
import { GuessNote } from './GuessNote.tsx';
import { Ledger } from './Ledger.tsx';
import { ProfileComparison } from './ProfileComparison.tsx';
import { RuleList } from './RuleList.tsx';
import { SessionFacts } from './SessionFacts.tsx';
import { useProgress, type Decided } from './use-shown-decision.ts';
import { VerdictBlock } from './VerdictBlock.tsx';
import { lossFacts } from './why-not.ts';
import { WhyNot } from './WhyNot.tsx';

type Props = { run: ShownRun; decision: Decided };

/** One decision: what the session brought, the rules one by one, and, once all have been shown, the verdict and its grounds. */
export function DecisionView({ run, decision }: Props) {
  const t = useTexts(decisionTexts);
  const way = useWayToDoor(decision.hop);
  const { hop, attribution, ordinal } = decision;
  const { shown, decided, begun } = useProgress(hop);
  const flip = useResults((state) => state.flips.get(decisionKey(run.id, ordinal)));
  return (
    <article aria-label={t.heading(ordinal)}>
      <h2 className="text-base font-semibold">
        {t.heading(ordinal)}
        <span className="block text-sm font-normal text-muted">{way}</span>
      </h2>
      <SessionFacts session={hop.session} />
      <RuleList decision={decision} shown={shown} decided={decided} />
      {decided ? (
        <>
          <GuessNote hop={hop.id} />
          <VerdictBlock attribution={attribution} flip={flip} />
          <ExpectButton run={run} hop={hop} />
          <ForkButton run={run} hop={hop} />
          <WhyNot decision={decision} />
          <ProfileComparison key={`profiles ${hop.id}`} hop={hop} />
          <Ledger key={`ledger ${hop.id}`} rows={attribution.ledger} facts={lossFacts(attribution, hop.session)} />
          <Assumptions key={`assumptions ${hop.id}`} ids={attribution.assumptions} />
        </>
      ) : (
        <p className="mt-3 px-2 text-sm text-muted">{begun ? t.deciding : null}</p>
      )}
    </article>
  );
}

/** The way to the place where the decision is made: a submission needs no front door. */
function useWayToDoor(hop: ShownHop): string {
  const { way } = useTexts(placeTexts);
  const nameOf = usePlaceName();
  const wayOf = useWayName();
  return hop.routing.key === 'submission' ? wayOf(hop) : way(nameOf(hop.from), nameOf({ kind: 'frontDoor' }));
}
