import { badgeTexts } from '../../content/badge-texts.ts';
import { canvasTexts } from '../../content/canvas-texts.ts';
import type { Hop } from '../../engine/result.ts';
import { phaseOf, useActiveRun } from '../../store/active-run.ts';
import { seek, setPlaying, useClock } from '../../store/clock.ts';
import { decisionKey, useResults } from '../../store/results.ts';
import { showSidePanel } from '../../store/session.ts';
import { useLanguage, useTexts } from '../../store/use-texts.ts';
import { verdictLabel } from '../../verdict/verdict-label.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';

/** How a decision stands at the clock: not begun, under way, made. While nothing plays, everything is known. */
type Known = 'ahead' | 'deciding' | 'decided';

function knownAt(hop: Hop, time: number, playing: boolean): Known {
  const phase = phaseOf(hop, time);
  if (phase === 'turning' || phase === 'done') return 'decided';
  if (phase === 'deciding') return 'deciding';
  return playing ? 'ahead' : 'decided';
}

type Props = { hop: Hop; ordinal: number };

/** A decision's badge: verdict, tenant and how; pressing it goes to that decision. */
export function PinBadge({ hop, ordinal }: Props) {
  const t = useTexts(canvasTexts);
  const language = useLanguage();
  const run = useActiveRun();
  const known = useClock(({ time, playing }) => knownAt(hop, time, playing));
  const flip = useResults((state) => (run === null ? undefined : state.flips.get(decisionKey(run.id, ordinal))));
  if (hop.attribution === null) return null;
  return (
    <button
      type="button"
      className={`nodrag nopan pin-badge pin-${known}`}
      aria-label={`${t.decision(ordinal)}: ${known === 'decided' ? [verdictLabel(hop.attribution, language), ...(flip === undefined ? [] : [badgeTexts.was[language](verdictLabel(flip.was, language))])].join(', ') : known === 'deciding' ? t.deciding : t.ahead}`}
      onClick={(event) => {
        event.stopPropagation();
        setPlaying(false);
        seek(hop.turnsAt ?? hop.endsAt);
        showSidePanel('decision');
      }}
    >
      {known === 'decided' ? (
        <VerdictBadge decision={hop.attribution} size={hop.attribution.decidedBy === 'submission' ? 'sm' : 'md'} ordinal={ordinal} was={flip?.was} />
      ) : (
        <span className="pin-waiting">
          <span className="pin-number" aria-hidden="true">
            {ordinal}
          </span>
          {known === 'deciding' ? t.deciding : t.ahead}
        </span>
      )}
    </button>
  );
}
