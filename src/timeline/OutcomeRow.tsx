import { CircleCheck, OctagonX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { outcomeSentence } from '../content/routing.ts';
import { timelineTexts } from '../content/timeline-texts.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { useClock } from '../store/run/clock.ts';
import { useStanding } from '../store/run/standing.ts';
import { useRecordName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/** How the run ended, under its hops. */
export function OutcomeRow({ run, enlarged }: { run: ShownRun; enlarged: boolean }) {
  const t = useTexts(timelineTexts);
  const language = useLanguage();
  const nameOf = useRecordName();
  const standing = useStanding(run.endsAt);
  const reached = useClock((state) => state.time >= run.endsAt);
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (reached) row.current?.scrollIntoView({ block: 'nearest' });
  }, [reached]);
  const { outcome } = run;
  if (outcome === null || standing === 'hidden') return null;
  const sentence = outcomeSentence(outcome, nameOf, language);
  const cell = `border-t border-line px-2 py-0.5 text-sm ${enlarged ? '' : 'truncate'}`;
  const delivered = outcome.kind === 'delivered';
  const Icon = delivered ? CircleCheck : OctagonX;
  return (
    <tr ref={row} className={`scroll-mb-2 ${reached ? 'font-medium text-ink' : 'text-muted'}`} data-outcome={outcome.kind}>
      <td className={cell}>
        <Icon aria-hidden="true" size={16} className={standing === 'foreseen' ? '' : delivered ? 'text-ok' : 'text-danger'} />
      </td>
      <th scope="row" className={`${cell} font-medium`}>
        {t.outcome}
      </th>
      <td colSpan={3} className={cell} title={sentence}>
        {sentence}
      </td>
    </tr>
  );
}
