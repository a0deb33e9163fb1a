import '../../verdict/track-colors.css';
import { CircleQuestionMark } from 'lucide-react';
import { canvasTexts } from '../../content/canvas-texts.ts';
import { predictTexts } from '../../content/predict-texts.ts';
import { timelineTexts } from '../../content/timeline-texts.ts';
import { useActiveRun } from '../../store/run/active-run.ts';
import { useClock } from '../../store/run/clock.ts';
import { useUnfolding } from '../../store/teach/presenting.ts';
import { isPending } from '../../store/run/shown-run.ts';
import { useTenantColor } from '../../store/show/tenant-colors.ts';
import type { Together } from '../../store/run/tracks.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { goToDecisionOf } from '../../store/run/which-run.ts';
import { verdictLabel, verdictObject } from '../../verdict/verdict-label.ts';
import { VerdictIcon } from '../../verdict/VerdictIcon.tsx';
import { MOST_MARKS, type DoorMark } from '../geometry/together-scene.ts';
import { knownAt } from '../nodes/known-at.ts';
import { useTogetherScene } from './use-together-scene.ts';

/** Narrower than these, a mark has no room for the whole verdict, or for any word, in pixels of the drawing. */
const VERDICT = 190;
const WORDS = 90;

type Props = { together: Together; left: number };

/** The decisions of all messages on the front door, small; of too many none, and nothing is asked of the drawing for them. */
export function DoorMarks(props: Props) {
  return props.together.tracks.length > MOST_MARKS ? null : <Marks {...props} />;
}

function Marks({ together, left }: Props) {
  const { marks, rows } = useTogetherScene(together);
  return marks.map((mark) => (
    <div key={mark.hop.id} className="absolute" style={{ left: mark.x - mark.width / 2 - left, width: mark.width, bottom: rows === 1 ? 14 : 4 + mark.row * 30 }}>
      <Mark mark={mark} />
    </div>
  ));
}

function Mark({ mark: { track, hop, ordinal, width } }: { mark: DoorMark }) {
  const t = useTexts(canvasTexts);
  const { numbered } = useTexts(timelineTexts);
  const { yourTurn } = useTexts(predictTexts);
  const language = useLanguage();
  const unfolding = useUnfolding();
  const known = useClock(({ time, playing }) => knownAt(hop, time, playing || unfolding));
  const chosen = useActiveRun()?.id === track.run.id;
  const { attribution } = hop;
  const decided = (known === 'decided' || known === 'foreseen') && attribution !== null && !isPending(hop);
  const color = useTenantColor(decided && attribution.verdict !== 'Rejected' ? attribution.tenant : null);
  const said = decided ? verdictLabel(attribution, language) : { ahead: t.ahead, deciding: t.deciding, asked: yourTurn, foreseen: '', decided: '' }[known];
  const name = numbered(track.number, `${t.decision(ordinal)}: ${said}`);
  const look = decided ? (attribution.verdict === 'Rejected' ? 'border-danger bg-danger-soft' : `border-org-line ${known === 'foreseen' ? 'border-dashed bg-surface' : 'bg-org-soft'}`) : 'border-dashed border-line-strong bg-surface';
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={chosen}
      title={name}
      className={`nodrag nopan org-${color} flex h-7 w-full items-center gap-1 overflow-hidden rounded-md border px-1 text-xs aria-pressed:outline-2 aria-pressed:outline-accent ${look}`}
      onClick={(event) => {
        event.stopPropagation();
        goToDecisionOf(track.run.id, hop.id);
      }}
    >
      <span className={`track-${track.color} track-number shrink-0`} aria-hidden="true">
        {track.number}
      </span>
      {decided ? (
        <span className={attribution.verdict === 'Rejected' ? 'text-danger' : 'text-org'}>
          <VerdictIcon verdict={attribution.verdict} size={15} />
        </span>
      ) : known === 'asked' ? (
        <CircleQuestionMark aria-hidden="true" size={14} />
      ) : (
        <span aria-hidden="true" className="text-muted">
          …
        </span>
      )}
      {width < WORDS ? null : <span className="min-w-0 truncate font-semibold">{decided && width < VERDICT ? verdictObject(attribution, language) : said}</span>}
    </button>
  );
}
