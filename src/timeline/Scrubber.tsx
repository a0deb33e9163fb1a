import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { timelineTexts } from '../content/timeline-texts.ts';
import { useTogether } from '../store/run/active-run.ts';
import { pauseAt, stepBack, stepForward, useClock, verdictMoment, type Played } from '../store/run/clock.ts';
import { decisionsOf } from '../store/run/results.ts';
import type { ShownHop, ShownRun } from '../store/run/shown-run.ts';
import type { Together } from '../store/run/tracks.ts';
import { useStanding } from '../store/run/standing.ts';
import { useTenantColor } from '../store/show/tenant-colors.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { groupBy } from '../util/lists.ts';
import { useMoment } from './use-moment.ts';

/** The keys of a slider go from moment to moment: a millisecond more or less shows nothing. */
const keys: { readonly [key: string]: (played: Played) => void } = {
  ArrowRight: stepForward,
  ArrowUp: stepForward,
  ArrowLeft: stepBack,
  ArrowDown: stepBack,
  Home: () => pauseAt(0),
  End: (played) => pauseAt(played.endsAt),
};

/** Of several messages, decisions within one such part of the whole time share a mark: more marks would lie upon each other. */
const PARTS = 12;

type Mark = { hop: ShownHop; text: string; tenant: string | null; at: number };

/** The decisions of what is played: by their number in the run, or by the numbers of the messages; those that fall nearly together in one mark. */
function marksOf(run: ShownRun, together: Together | null): Mark[] {
  if (together === null) return decisionsOf(run).map((hop, index) => ({ hop, text: `${index + 1}`, tenant: tenantOf([hop]), at: verdictMoment(hop) }));
  const marks = together.tracks.flatMap((track) => decisionsOf(track.run).map((hop) => ({ hop, text: track.number })));
  const inOrder = marks.toSorted((a, b) => verdictMoment(a.hop) - verdictMoment(b.hop));
  const groups = groupBy(inOrder, ({ hop }) => Math.floor((verdictMoment(hop) / Math.max(1, together.endsAt)) * PARTS));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const hops = group.map(({ hop }) => hop);
    const numbers = [...new Set(group.map(({ text }) => text))];
    const at = hops.reduce((sum, hop) => sum + verdictMoment(hop), 0) / hops.length;
    return first === undefined ? [] : [{ hop: first.hop, text: numbers.length > 2 ? `×${numbers.length}` : numbers.join(' '), tenant: tenantOf(hops), at }];
  });
}

/** Whose colour a mark has: the tenant's that all of it name; null: several, or nobody's. */
function tenantOf(hops: readonly ShownHop[]): string | null {
  const [first, ...others] = new Set(hops.map(({ attribution }) => attribution?.tenant ?? null));
  return first === undefined || others.length > 0 ? null : first;
}

/** Where the run stands, to be dragged. Moved by hand with every frame of the clock, past React. */
export function Scrubber({ run, played }: { run: ShownRun; played: Played }) {
  const t = useTexts(timelineTexts);
  const moment = useMoment(run);
  const together = useTogether();
  const { endsAt } = played;
  // Its words change from moment to moment, of which hundreds of messages have one in nearly every frame; the marks do not.
  const marks = useMemo(() => marksOf(run, together), [run, together]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const follow = ({ time }: { time: number }): void => {
      if (input.current !== null) input.current.value = `${Math.min(time, endsAt)}`;
    };
    follow(useClock.getState());
    return useClock.subscribe(follow);
  }, [endsAt]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const go = keys[event.key];
    if (go === undefined) return;
    event.preventDefault();
    go(played);
  };
  return (
    <span className="relative flex min-w-24 flex-1 items-center pt-2">
      <input
        ref={input}
        type="range"
        min={0}
        max={endsAt}
        step={1}
        defaultValue={0}
        aria-label={t.position}
        aria-valuetext={moment}
        className="m-0 w-full accent-accent"
        onKeyDown={onKeyDown}
        onChange={(event) => pauseAt(event.currentTarget.valueAsNumber)}
      />
      {marks.map((mark) => (
        <DecisionMark key={mark.hop.id} endsAt={endsAt} mark={mark} />
      ))}
    </span>
  );
}

/** Width of a range's thumb in the browsers; the thumb's middle is where its value is. */
const THUMB = 16;

/** Where on the way a decision falls, for the eye; pressing it is pressing the slider. */
function DecisionMark({ endsAt, mark: { text, tenant, at } }: { endsAt: number; mark: Mark }) {
  const standing = useStanding(at);
  const color = useTenantColor(standing === 'hidden' ? null : tenant);
  const share = endsAt === 0 ? 0 : at / endsAt;
  return (
    <span
      aria-hidden="true"
      className={`org-${color} pointer-events-none absolute -top-[3px] flex h-3.5 min-w-3.5 -translate-x-1/2 items-center justify-center rounded-full bg-org px-0.5 text-[10px] leading-none font-bold text-on-solid`}
      style={{ left: `calc(${THUMB / 2}px + (100% - ${THUMB}px) * ${share})` }}
    >
      {text}
    </span>
  );
}
