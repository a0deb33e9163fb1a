import '../verdict/track-colors.css';
import { CircleCheck, CircleDashed, ListTree, OctagonX, Send } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { badgeTexts } from '../content/badge-texts.ts';
import { outcomeSentence } from '../content/routing.ts';
import { predictTexts } from '../content/predict-texts.ts';
import { outcomeWord, timelineTexts } from '../content/timeline-texts.ts';
import { useActiveRun } from '../store/active-run.ts';
import { useClock } from '../store/clock.ts';
import { useDocument } from '../store/document.ts';
import { decisionKey, decisionsOf, useResults } from '../store/results.ts';
import { showSidePanel } from '../store/session.ts';
import { useStanding } from '../store/standing.ts';
import { isPending, pendingHop, type ShownHop } from '../store/shown-run.ts';
import type { Together, Track } from '../store/tracks.ts';
import { useRecordName } from '../store/use-place-names.ts';
import { useLanguage, useTexts } from '../store/use-texts.ts';
import { chooseRun, showAlone } from '../store/which-run.ts';
import { VerdictBadge } from '../verdict/VerdictBadge.tsx';
import { senderOf } from './run-label.ts';
import { TableHead } from './TableHead.tsx';
import { WaitingVerdict } from './WaitingVerdict.tsx';

/** Of hundreds of rows a few are in view: what the others hold is neither laid out nor painted, and still read and found. */
const PART = '[content-visibility:auto] [contain-intrinsic-height:auto_24px]';

/** All messages and what became of them, each with the number and the colour of its envelope. */
export function MessageList({ together, enlarged }: { together: Together; enlarged: boolean }) {
  const t = useTexts(timelineTexts);
  const shown = useActiveRun()?.id;
  return (
    <div className={`overflow-y-auto border-t border-line ${enlarged ? 'max-h-[45vh] min-h-[76px]' : 'h-[106px]'}`}>
      <table className="mb-3 w-full table-fixed border-separate border-spacing-0 text-left">
        <caption className="sr-only">{t.messages}</caption>
        <colgroup>
          <col className="w-16" />
          <col className="w-[28%]" />
          <col className="w-[38%]" />
          <col />
          <col className="w-12" />
        </colgroup>
        <TableHead headings={[t.columnEnvelope, t.columnMessage, t.columnVerdicts, t.outcome, t.columnShow]} />
        <tbody>
          {together.tracks.map((track) => (
            <Row key={track.run.id} track={track} current={track.run.id === shown} enlarged={enlarged} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Of hundreds of rows, choosing another one renders two. */
const Row = memo(function Row({ track, current, enlarged }: { track: Track; current: boolean; enlarged: boolean }) {
  const t = useTexts(timelineTexts);
  const { run, number, color, kind } = track;
  const message = useDocument((state) => state.scenario.messages.find(({ id }) => id === run.messageId));
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const way = `${senderOf(run, message)} → ${run.rcptTo}`;
  const title = kind === 'message' && message !== undefined && message.title !== '' ? `${message.title} (${way})` : way;
  const cell = `border-t border-line px-2 py-0.5 align-middle text-sm ${enlarged ? '' : 'truncate'}`;
  return (
    <tr ref={row} aria-current={current ? 'true' : undefined} className={`scroll-mt-6 scroll-mb-3 ${current ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]' : ''}`}>
      <td className={cell}>
        <div className={PART}>
          <TrackNumber number={number} color={color} kind={kind} />
        </div>
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
        <div className={PART}>
          <Verdicts track={track} />
        </div>
      </td>
      <td className={cell}>
        <div className={PART}>
          <End track={track} />
        </div>
      </td>
      <td className={cell}>
        <div className={PART}>
          <button type="button" aria-label={t.showHopsOf(number)} title={t.showHops} className="rounded p-1 hover:bg-sunken" onClick={() => showAlone(run.id)}>
            <ListTree aria-hidden="true" size={15} />
          </button>
        </div>
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
