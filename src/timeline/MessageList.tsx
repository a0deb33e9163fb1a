import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { Fragment, useCallback, useEffect, useRef, useState } from 'react';
import { timelineTexts } from '../content/timeline-texts.ts';
import { useActiveRun } from '../store/run/active-run.ts';
import type { Together } from '../store/run/tracks.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { MessageRow } from './MessageRow.tsx';
import { TableHead } from './TableHead.tsx';

/** Up to so many rows are all in the page. */
const FEW = 60;
/** Of more, those in view and so many before and after them. */
const BEYOND = 4;
/** About how high a row is, and how high the headings are that lie over the first one in view. */
const ROW = 25;
const HEADINGS = 20;

/**
 * All messages and what became of them, each with the number and the colour of its envelope. Of hundreds of rows those in
 * view are in the page: while all play, nearly every frame changes some of them.
 */
export function MessageList({ together: { tracks }, enlarged }: { together: Together; enlarged: boolean }) {
  const t = useTexts(timelineTexts);
  const shown = useActiveRun()?.id;
  const area = useRef<HTMLDivElement>(null);
  // Whoever scrolls on by keyboard keeps the focus that the keys go to.
  const [focused, setFocused] = useState<number | null>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const rows = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: tracks.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    // The same function as long as the rows are the same ones: for another one all of them are measured anew.
    getItemKey: useCallback((index: number) => tracks[index]?.run.id ?? index, [tracks]),
    overscan: tracks.length > FEW ? BEYOND : FEW,
    scrollPaddingStart: HEADINGS,
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), focused, tracks.length), [focused, tracks.length]),
  });
  const current = tracks.findIndex(({ run }) => run.id === shown);
  useEffect(() => {
    if (current >= 0) rows.scrollToIndex(current);
  }, [rows, current]);
  const rendered = rows.getVirtualItems();
  const roomAfter = rows.getTotalSize() - (rendered.at(-1)?.end ?? 0);
  return (
    <div ref={area} className={`overflow-y-auto border-t border-line ${enlarged ? 'max-h-[45vh] min-h-[76px]' : 'h-[106px]'}`} onBlur={() => setFocused(null)}>
      <table aria-rowcount={tracks.length + 1} className="mb-3 w-full table-fixed border-separate border-spacing-0 text-left">
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
          {rendered.map(({ index, key, start }, at) => {
            const track = tracks[index];
            if (track === undefined) return null;
            return (
              <Fragment key={key}>
                <Room height={start - (rendered[at - 1]?.end ?? 0)} />
                <MessageRow track={track} index={index} current={index === current} enlarged={enlarged} measure={rows.measureElement} onFocus={setFocused} />
              </Fragment>
            );
          })}
          <Room height={roomAfter} />
        </tbody>
      </table>
    </div>
  );
}

/** The places to render, and one more that is not to go. */
function withRow(places: number[], more: number | null, count: number): number[] {
  if (more === null || more >= count || places.includes(more)) return places;
  return [...places, more].sort((a, b) => a - b);
}

/** The room of rows that are not in the page. */
function Room({ height }: { height: number }) {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}
