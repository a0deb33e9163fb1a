import { timelineTexts } from '../content/timeline-texts.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { useDocument } from '../store/document.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { HopRow } from './HopRow.tsx';
import { OutcomeRow } from './OutcomeRow.tsx';
import { senderOf } from './run-label.ts';
import { TableHead, YIELDS } from './TableHead.tsx';

type Props = { run: ShownRun; enlarged: boolean };

/** Why it goes this way, and what becomes of it on arrival. */
const YIELDING: readonly number[] = [2, 4];

/** The run as a table: the canvas's equal for a keyboard and a screen reader. */
export function HopList({ run, enlarged }: Props) {
  const t = useTexts(timelineTexts);
  const message = useDocument((state) => state.scenario.messages.find(({ id }) => id === run.messageId));
  return (
    <div className={`overflow-auto border-t border-line ${enlarged ? 'max-h-[45vh] min-h-[76px]' : 'h-[76px]'}`}>
      <table className={`mb-2 w-full table-fixed border-separate border-spacing-0 text-left ${enlarged ? 'max-[560px]:min-w-2xl' : ''}`}>
        <caption className="sr-only">{t.caption(senderOf(run, message), run.rcptTo)}</caption>
        <colgroup>
          {enlarged ? (
            <>
              <col className="w-12" />
              <col className="w-[22%]" />
              <col className="w-[30%]" />
              <col className="w-[26%]" />
              <col />
            </>
          ) : (
            // On a telephone five columns are five stumps: hop and verdict come first, and the enlarged list has the rest.
            <>
              <col className="w-12 max-[560px]:w-[12%]" />
              <col className="w-[22%] max-[560px]:w-[34%]" />
              <col className={`w-[30%] ${YIELDS}`} />
              <col className="w-[26%] max-[560px]:w-[54%]" />
              <col className={YIELDS} />
            </>
          )}
        </colgroup>
        <TableHead headings={[t.columnNumber, t.columnWay, t.columnRouting, t.columnVerdict, t.columnArrival]} yielding={enlarged ? [] : YIELDING} />
        <tbody>
          {run.hops.map((hop) => (
            <HopRow key={hop.id} run={run} hop={hop} enlarged={enlarged} />
          ))}
          <OutcomeRow run={run} enlarged={enlarged} />
        </tbody>
      </table>
    </div>
  );
}
