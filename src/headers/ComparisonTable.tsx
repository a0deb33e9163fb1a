import { CircleCheck, CircleQuestionMark, OctagonAlert } from 'lucide-react';
import { comparisonSentence, comparisonTexts, toneNames } from '../content/comparison-texts.ts';
import { hopKindNames } from '../content/header-findings.ts';
import { readingTexts } from '../content/header-texts.ts';
import { TONES, type ComparedRow, type ComparedWay, type Comparison } from '../store/exchange/compare-headers.ts';
import type { HeaderReading } from '../store/exchange/header-session.ts';
import type { ShownHop, ShownRun } from '../store/run/shown-run.ts';
import { useRecordName, useWayName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { VerdictBadge } from '../verdict/VerdictBadge.tsx';
import { VerdictIcon } from '../verdict/VerdictIcon.tsx';

const ICONS = { same: CircleCheck, different: OctagonAlert, unknown: CircleQuestionMark } as const;
const LOOKS = { same: 'text-ok', different: 'font-semibold text-danger', unknown: 'text-muted' } as const;

type Props = { reading: HeaderReading; run: ShownRun; way: ComparedWay };

/** Hop by hop: what the headers show, what the drawing says, and how the two stand to each other. */
export function ComparisonTable({ reading, run, way }: Props) {
  const t = useTexts(comparisonTexts);
  const head = 'px-2 py-1 text-left font-semibold';
  return (
    <div className="overflow-x-auto rounded-md border border-line bg-surface">
      <table aria-label={t.table} className="w-full table-fixed text-xs max-sm:min-w-[40rem]">
        <thead className="bg-sunken">
          <tr>
            <th scope="col" className={head}>
              {t.observed}
            </th>
            <th scope="col" className={head}>
              {t.predicted}
            </th>
            <th scope="col" className={`${head} w-[40%]`}>
              {t.result}
            </th>
          </tr>
        </thead>
        <tbody>
          {way.rows.map((row, index) => {
            const isDifferent = row.comparisons.some(({ key }) => TONES[key] === 'different');
            const cell = 'border-t border-line px-2 py-1.5 align-top';
            return (
              // Rows have no name of their own.
              <tr key={index} className={isDifferent ? 'shadow-[inset_3px_0_0_var(--danger)]' : ''}>
                <td className={cell}>
                  <Observed reading={reading} row={row} />
                </td>
                <td className={cell}>
                  <Predicted run={run} hop={row.predicted === null ? undefined : run.hops[row.predicted]} />
                </td>
                <td className={cell}>
                  <ul className="space-y-0.5">
                    {row.comparisons.map((comparison) => (
                      <ComparisonLine key={JSON.stringify(comparison)} comparison={comparison} />
                    ))}
                  </ul>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Observed({ reading: { hops, passes }, row: { observed } }: { reading: HeaderReading; row: ComparedRow }) {
  const t = useTexts(comparisonTexts);
  const words = useTexts(readingTexts);
  const language = useLanguage();
  const hop = observed === null ? undefined : hops[observed.hop];
  if (observed === null || hop === undefined) return <span className="text-muted">{t.nothing}</span>;
  const pass = observed.kind === 'entry' ? passes[observed.pass] : undefined;
  return (
    <>
      <p className="font-medium">
        {t.observedHop(observed.hop + 1)}: {hopKindNames[hop.kind][language]}
      </p>
      {pass === undefined ? null : (
        <p className="flex flex-wrap items-center gap-x-1 font-semibold">
          {pass.direction === null ? null : <VerdictIcon verdict={pass.direction.value} size={13} />}
          {pass.direction?.value ?? words.directionUnknown}
          <span className="font-mono font-normal break-all">{pass.tenantId?.value ?? (pass.isConsumer ? words.consumer : '')}</span>
        </p>
      )}
      <p className="font-mono break-all text-muted">
        {hop.from} {hop.ip === null ? '' : `[${hop.ip}]`}
        {observed.kind === 'entry' ? '' : ` → ${hop.by ?? ''}`}
      </p>
    </>
  );
}

function Predicted({ run, hop }: { run: ShownRun; hop: ShownHop | undefined }) {
  const t = useTexts(comparisonTexts);
  const wayOf = useWayName();
  if (hop === undefined) return <span className="text-muted">{t.nothing}</span>;
  const ordinal = run.hops.filter(({ attribution, index }) => attribution !== null && index <= hop.index).length;
  return (
    <>
      <p className="font-medium break-words">
        {t.observedHop(hop.index)}: {wayOf(hop)}
      </p>
      {hop.attribution === null ? null : <VerdictBadge decision={hop.attribution} size="sm" ordinal={ordinal} />}
      {hop.session.connectingIp === null ? null : (
        <p className="font-mono break-all text-muted">
          {hop.session.ehlo} [{hop.session.connectingIp}]
        </p>
      )}
    </>
  );
}

function ComparisonLine({ comparison }: { comparison: Comparison }) {
  const language = useLanguage();
  const nameOf = useRecordName();
  const tone = TONES[comparison.key];
  const Icon = ICONS[tone];
  return (
    <li className={`flex gap-1 ${LOOKS[tone]}`}>
      <Icon aria-hidden="true" size={14} className="mt-px shrink-0" />
      <span className="min-w-0 break-words">
        <span className="sr-only">{toneNames[tone][language]}: </span>
        {comparisonSentence(comparison, nameOf, language)}
      </span>
    </li>
  );
}
