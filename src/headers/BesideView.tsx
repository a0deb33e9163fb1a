import { useMemo } from 'react';
import { comparisonTexts } from '../content/comparison-texts.ts';
import { useShownRuns } from '../store/run/active-run.ts';
import { compareWithRun, countTones, likelyRun, mapNames, TONES, type ComparedWay } from '../store/exchange/compare-headers.ts';
import { useDocument } from '../store/document.ts';
import { envelopeLabel } from '../store/run/envelope-label.ts';
import { compareWith, useHeaderSession, useMappingChoices, type HeaderReading } from '../store/exchange/header-session.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { Mapping } from './Mapping.tsx';

/** Observed beside predicted: the way of the headers and the way of a message of the drawing. */
export function BesideView({ reading }: { reading: HeaderReading }) {
  const t = useTexts(comparisonTexts);
  const records = useDocument((state) => state.scenario.records);
  const runs = useShownRuns();
  const chosen = useHeaderSession((state) => state.run);
  const choices = useMappingChoices();
  const names = useMemo(() => mapNames(records, reading, choices), [records, reading, choices]);
  const likely = useMemo(() => likelyRun(reading, runs, records, names.map), [reading, runs, records, names]);
  const run = runs.find(({ id }) => id === chosen) ?? runs.find(({ id }) => id === likely);
  if (run === undefined) return <p className="text-sm">{t.noRun}</p>;
  if (run.outcome === null) return <p className="text-sm">{t.hidden}</p>;
  const way = compareWithRun(reading, run, records, names.map);
  return (
    <>
      <div className="max-w-xl">
        <SelectField
          label={t.run}
          value={run.id}
          options={runs.map((one) => ({ value: one.id, label: one.id === likely ? t.likely(envelopeLabel(one)) : envelopeLabel(one) }))}
          onWrite={compareWith}
        />
      </div>
      <Summary way={way} run={run} />
      <ComparisonTable reading={reading} run={run} way={way} />
      <Mapping records={records} tenants={names.tenants} hosts={names.hosts} />
    </>
  );
}

/** The outcome in one sentence, by the numbers that the hop list gives. */
function Summary({ way, run }: { way: ComparedWay; run: ShownRun }) {
  const t = useTexts(comparisonTexts);
  const { same, different } = countTones(way);
  const hops = way.rows.flatMap(({ predicted, comparisons }) => {
    const hop = predicted === null ? undefined : run.hops[predicted];
    return hop !== undefined && comparisons.some(({ key }) => TONES[key] === 'different') ? [hop.index] : [];
  });
  const sentence = different > 0 ? (hops.length === 0 ? t.differs(different) : t.differsAt(hops, different)) : same > 0 ? t.agrees : t.nothingCompared;
  const look = different > 0 ? 'bg-danger-soft text-danger' : same > 0 ? 'bg-ok-soft text-ok' : 'bg-sunken';
  return (
    <p role="status" className={`my-3 rounded-md px-3 py-2 text-sm font-semibold ${look}`}>
      {sentence}
    </p>
  );
}
