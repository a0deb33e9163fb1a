import '../verdict/track-colors.css';
import { CircleCheck, CircleDashed, ListTree, OctagonX, Send } from 'lucide-react';
import { memo } from 'react';
import { badgeTexts } from '../content/badge-texts.ts';
import { outcomeSentence } from '../content/routing.ts';
import { predictTexts } from '../content/predict-texts.ts';
import { outcomeWord, timelineTexts } from '../content/timeline-texts.ts';
import { useClock } from '../store/run/clock.ts';
import { useDocument } from '../store/document.ts';
import { decisionKey, decisionsOf, useResults } from '../store/run/results.ts';
import { showSidePanel } from '../store/session.ts';
import { useStanding } from '../store/run/standing.ts';
import { isPending, pendingHop, type ShownHop } from '../store/run/shown-run.ts';
import type { Track } from '../store/run/tracks.ts';
import { useRecordName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { chooseRun, showAlone } from '../store/run/which-run.ts';
import { VerdictBadge } from '../verdict/VerdictBadge.tsx';
import { senderOf } from './run-label.ts';
import { WaitingVerdict } from './WaitingVerdict.tsx';

type Props = {
  track: Track;
  /** Its place among all rows, of which some are not in the page. */
  index: number;
  current: boolean;
  enlarged: boolean;
  /** Is told the row, to see how high it is. */
  measure: (row: HTMLTableRowElement | null) => void;
  /** Is told its place when something in it gets the focus. */
  onFocus: (index: number) => void;
};

/** One message: its envelope, from whom to whom, its verdicts, and how it ended. */
export const MessageRow = memo(function MessageRow({ track, index, current, enlarged, measure, onFocus }: Props) {
  const t = useTexts(timelineTexts);
  const { run, number, color, kind } = track;
  const message = useDocument((state) => state.scenario.messages.find(({ id }) => id === run.messageId));
  const way = `${senderOf(run, message)} → ${run.rcptTo}`;
  const title = kind === 'message' && message !== undefined && message.title !== '' ? `${message.title} (${way})` : way;
  const cell = `border-t border-line px-2 py-0.5 align-middle text-sm ${enlarged ? '' : 'truncate'}`;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={current ? 'true' : undefined}
      className={`scroll-mt-6 scroll-mb-3 ${current ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]' : ''}`}
      onFocus={() => onFocus(index)}
    >
      <td className={cell}>
        <TrackNumber number={number} color={color} kind={kind} />
      </td>
      <th scope="row" className={`${cell} font-medium`}>
        <button
          type="button"
          title={title}
          className="max-w-full truncate text-left hover:underline"
          onClick={() => {
            chooseRun(run.id);
            showSidePanel('decision');
          }}
        >
          {title}
        </button>
      </th>
      <td className={cell}>
        <Verdicts track={track} />
      </td>
      <td className={cell}>
        <End track={track} />
      </td>
      <td className={cell}>
        <button type="button" aria-label={t.showHopsOf(number)} title={t.showHops} className="rounded p-1 hover:bg-sunken" onClick={() => showAlone(run.id)}>
          <ListTree aria-hidden="true" size={15} />
        </button>
      </td>
    </tr>
  );
});

/** The envelope as it is drawn: its number on its colour, and what kind of message it is when it is not the message itself. */
function TrackNumber({ number, color, kind }: Pick<Track, 'number' | 'color' | 'kind'>) {
  const t = useTexts(timelineTexts);
  return (
    <span className="flex items-center gap-1">
      <span className={`track-${color} track-number`}>{number}</span>
      {kind === 'message' ? null : <span className="text-[10px] leading-none font-semibold text-muted">{kind === 'ndr' ? t.tagReport : t.tagCopy}</span>}
    </span>
  );
}

/** The verdicts so far, in order; one that is still to be made is a number only. */
function Verdicts({ track: { run } }: { track: Track }) {
  const t = useTexts(timelineTexts);
  const decisions = decisionsOf(run);
  if (decisions.length === 0) return <span className="text-muted">{t.noDecisions}</span>;
  return (
    <span className="flex gap-1.5 overflow-hidden">
      {decisions.map((hop, index) => (
        <VerdictAt key={hop.id} run={run.id} hop={hop} ordinal={index + 1} />
      ))}
    </span>
  );
}

function VerdictAt({ run, hop, ordinal }: { run: string; hop: ShownHop; ordinal: number }) {
  const { notReached } = useTexts(badgeTexts);
  const { notYet } = useTexts(predictTexts);
  const standing = useStanding(hop.turnsAt ?? hop.endsAt);
  const flip = useResults((state) => state.flips.get(decisionKey(run, ordinal)));
  if (isPending(hop)) return <span className="text-xs text-muted">{`${ordinal}: ${notYet}`}</span>;
  if (hop.attribution === null) return null;
  if (standing === 'hidden') return <WaitingVerdict ordinal={ordinal} />;
  return (
    <span className={`flex min-w-0 ${standing === 'foreseen' ? 'foreseen' : ''}`} title={standing === 'foreseen' ? notReached : undefined}>
      <VerdictBadge decision={hop.attribution} size="xs" ordinal={ordinal} was={flip?.was} />
    </span>
  );
}

/** How it ended, or that it has not yet, at the moment the clock stands at. */
function End({ track: { run, startsAt } }: { track: Track }) {
  const t = useTexts(timelineTexts);
  const { notYet } = useTexts(predictTexts);
  const language = useLanguage();
  const nameOf = useRecordName();
  const state = useClock(({ time, playing }) => (!playing || time >= run.endsAt ? 'ended' : time < startsAt ? 'ahead' : 'moving'));
  const standing = useStanding(run.endsAt);
  const { outcome } = run;
  if (state !== 'ended' || outcome === null) {
    const Icon = state === 'ahead' ? CircleDashed : Send;
    return (
      <span className="inline-flex items-center gap-1 text-muted">
        <Icon aria-hidden="true" size={14} />
        {pendingHop(run) !== null && state === 'ended' ? notYet : state === 'ahead' ? t.notSent : t.onTheWay}
      </span>
    );
  }
  const delivered = outcome.kind === 'delivered';
  const Icon = delivered ? CircleCheck : OctagonX;
  return (
    <span className={`inline-flex max-w-full items-center gap-1 ${standing === 'foreseen' ? 'text-muted' : ''}`} title={outcomeSentence(outcome, nameOf, language)} data-outcome={outcome.kind}>
      <Icon aria-hidden="true" size={15} className={`shrink-0 ${standing === 'foreseen' ? '' : delivered ? 'text-ok' : 'text-danger'}`} />
      <span className="truncate">
        <span className="font-semibold">{outcomeWord(outcome, language)}</span>
        <span className="text-muted"> · {outcomeSentence(outcome, nameOf, language)}</span>
      </span>
    </span>
  );
}
