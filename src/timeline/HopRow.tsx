import { useEffect, useRef } from 'react';
import { badgeTexts } from '../content/badge-texts.ts';
import { arrivalSentence, routingSentence } from '../content/routing.ts';
import { predictTexts } from '../content/predict-texts.ts';
import { timelineTexts } from '../content/timeline-texts.ts';
import { pauseAt, useClock, verdictMoment } from '../store/run/clock.ts';
import { useWayName } from '../store/show/use-place-names.ts';
import { decisionKey, useResults } from '../store/run/results.ts';
import { showSidePanel } from '../store/session.ts';
import { isDecidedAt, untilDecided, useStanding } from '../store/run/standing.ts';
import { isPending, type ShownHop, type ShownRun } from '../store/run/shown-run.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { ExpectToggle } from '../verdict/ExpectToggle.tsx';
import { VerdictBadge } from '../verdict/VerdictBadge.tsx';
import { ordinalOf } from './describe-moment.ts';
import { YIELDS } from './TableHead.tsx';
import { WaitingVerdict } from './WaitingVerdict.tsx';
import { useRowPhase, type RowPhase } from './use-row-phase.ts';

/** What is to come is quieter than what has been; what is under way stands out. */
const looks: { readonly [P in RowPhase]: string } = {
  past: 'text-ink',
  current: 'bg-accent-soft text-ink shadow-[inset_3px_0_0_var(--accent)]',
  future: 'text-muted',
};

type Props = { run: ShownRun; hop: ShownHop; enlarged: boolean };

/** One hop: who to whom, why this way, whose it was found to be, and what became of it. */
export function HopRow({ run, hop, enlarged }: Props) {
  const language = useLanguage();
  const { notReached } = useTexts(badgeTexts);
  const wayOf = useWayName();
  const phase = useRowPhase(run, hop);
  const begun = useStanding(hop.startsAt);
  const decided = useClock(({ time, playing }) => !playing || isDecidedAt(hop, time));
  const row = useRef<HTMLTableRowElement>(null);
  // What plays is told as it comes.
  const routing = begun === 'hidden' ? '' : routingSentence(hop.routing, language);
  const arrival = hop.arrival === null || begun === 'hidden' || !decided ? '' : arrivalSentence(hop.arrival, language);
  const cell = `border-t border-line px-2 py-0.5 align-top text-sm ${enlarged ? 'wrap-anywhere' : 'truncate'}`;
  const yields = enlarged ? '' : YIELDS;
  useEffect(() => {
    // The row's margins keep the head, and what is left of the list's height below two rows, free: no half row shows under the head.
    if (phase === 'current') row.current?.scrollIntoView({ block: 'nearest' });
  }, [phase]);
  return (
    <tr ref={row} aria-current={phase === 'current' ? 'step' : undefined} data-phase={phase} className={`scroll-mt-6 scroll-mb-2 ${looks[phase]}`}>
      <td className={`${cell} tabular-nums`}>{hop.index}</td>
      <th scope="row" className={`${cell} font-medium`}>
        <button type="button" className={`max-w-full text-left hover:underline ${enlarged ? '' : 'truncate'}`} onClick={() => showHop(hop)}>
          {begun === 'hidden' ? notReached : wayOf(decided ? hop : untilDecided(hop))}
        </button>
      </th>
      <td className={`${cell} ${yields}`} title={routing}>
        {routing}
      </td>
      <td className={cell}>
        {begun === 'hidden' ? null : <HopVerdict run={run} hop={hop} />}
      </td>
      <td className={`${cell} ${yields}`} title={arrival}>
        {arrival}
      </td>
    </tr>
  );
}

/** Goes to where the hop's verdict has just been found, to the front door when it is to be predicted, to its start when it has none, and brings the card forward. */
function showHop(hop: ShownHop): void {
  pauseAt(verdictMoment(hop));
  showSidePanel('decision');
}

function HopVerdict({ run, hop }: { run: ShownRun; hop: ShownHop }) {
  const t = useTexts(timelineTexts);
  const ordinal = ordinalOf(run, hop);
  const flip = useResults((state) => state.flips.get(decisionKey(run.id, ordinal)));
  const standing = useStanding(verdictMoment(hop));
  const { notYet } = useTexts(predictTexts);
  const { notReached } = useTexts(badgeTexts);
  if (isPending(hop)) return <span className="text-muted">{notYet}</span>;
  if (hop.attribution === null) return <span className="text-muted">{t.noVerdict}</span>;
  if (standing === 'hidden') return <WaitingVerdict ordinal={ordinal} />;
  return (
    <span className={`flex items-center gap-1 ${standing === 'foreseen' ? 'foreseen' : ''}`} title={standing === 'foreseen' ? notReached : undefined}>
      <VerdictBadge decision={hop.attribution} size="sm" ordinal={ordinal} was={flip?.was} />
      <ExpectToggle run={run} hop={hop} />
    </span>
  );
}
