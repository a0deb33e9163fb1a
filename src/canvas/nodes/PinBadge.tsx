import { memo, Suspense } from 'react';
import { badgeTexts } from '../../content/badge-texts.ts';
import { canvasTexts } from '../../content/canvas-texts.ts';
import { predictTexts } from '../../content/predict-texts.ts';
import { useActiveRun } from '../../store/run/active-run.ts';
import { pauseAt, useClock, verdictMoment } from '../../store/run/clock.ts';
import { useUnfolding } from '../../store/teach/presenting.ts';
import { decisionKey, useResults } from '../../store/run/results.ts';
import { showSidePanel } from '../../store/session.ts';
import type { ShownHop } from '../../store/run/shown-run.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { verdictLabel } from '../../verdict/verdict-label.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import { knownAt } from './known-at.ts';

/** The picture stands before anybody pins what it says. */
const ExpectToggle = lazyPart(async () => (await import('../../verdict/ExpectToggle.tsx')).ExpectToggle);

type Props = { hop: ShownHop; ordinal: number };

/** A decision's badge: verdict, tenant and how; pressing it goes to that decision. */
export const PinBadge = memo(function PinBadge({ hop, ordinal }: Props) {
  const t = useTexts(canvasTexts);
  const language = useLanguage();
  const run = useActiveRun();
  const unfolding = useUnfolding();
  const known = useClock(({ time, playing }) => knownAt(hop, time, playing || unfolding));
  const flip = useResults((state) => (run === null ? undefined : state.flips.get(decisionKey(run.id, ordinal))));
  const { yourTurn } = useTexts(predictTexts);
  const { attribution } = hop;
  if (attribution === null && known !== 'asked') return null;
  const waiting = { ahead: t.ahead, deciding: t.deciding, asked: yourTurn, foreseen: null, decided: null }[known];
  const was = flip === undefined ? [] : [badgeTexts.was[language](verdictLabel(flip.was, language))];
  const said = waiting ?? (attribution === null ? '' : [verdictLabel(attribution, language), ...was, ...(known === 'foreseen' ? [badgeTexts.notReached[language]] : [])].join(', '));
  return (
    <span className={`pin-frame ${flip === undefined ? '' : 'pin-flipped'}`}>
      <button
        type="button"
        className={`nodrag nopan pin-badge ${known === 'foreseen' ? 'foreseen' : `pin-${known === 'asked' ? 'deciding' : known}`}`}
        aria-label={`${t.decision(ordinal)}: ${said}`}
        onClick={(event) => {
          event.stopPropagation();
          pauseAt(verdictMoment(hop));
          showSidePanel('decision');
        }}
      >
        {waiting === null && attribution !== null ? (
          <VerdictBadge decision={attribution} size={attribution.decidedBy === 'submission' ? 'sm' : 'md'} ordinal={ordinal} was={flip?.was} />
        ) : (
          <span className="pin-waiting">
            <span className="pin-number" aria-hidden="true">
              {ordinal}
            </span>
            {waiting}
          </span>
        )}
      </button>
      {run === null || waiting !== null ? null : (
        <span className="pin-expect">
          <Suspense>
            <ExpectToggle run={run} hop={hop} />
          </Suspense>
        </span>
      )}
    </span>
  );
});
