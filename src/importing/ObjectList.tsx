import { useMemo, useState } from 'react';
import { importTexts } from '../content/import-texts.ts';
import type { ObjectReport } from '../store/exchange/plan-import.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { countBy } from './count-by.ts';
import { ObjectItem } from './ObjectItem.tsx';
import { inOrder } from './outcome-of.ts';

/** A tenant may have thousands of objects; a page of them is read at a time. */
const PAGE = 50;

/** Every object of the paste, refused ones first. */
export function ObjectList({ reports }: { reports: readonly ObjectReport[] }) {
  const t = useTexts(importTexts);
  const [shown, setShown] = useState(PAGE);
  const ordered = useMemo(() => inOrder(reports), [reports]);
  // In one JSON all of them begin on the same line, which then tells nothing.
  const perLine = useMemo(() => countBy(reports, ({ line }) => line), [reports]);
  const left = ordered.length - shown;
  return (
    <section className="mt-5">
      <h3 className="text-sm font-semibold">{t.objects(reports.length)}</h3>
      <ul className="mt-1.5 flex flex-col gap-1">
        {ordered.slice(0, shown).map((report, index) => (
          // They never change their order.
          <ObjectItem key={index} report={report} showLine={perLine.get(report.line) === 1} />
        ))}
      </ul>
      {left > 0 ? (
        <p className="mt-2">
          <Button onClick={() => setShown(shown + PAGE)}>{t.more(Math.min(PAGE, left))}</Button>
        </p>
      ) : null}
    </section>
  );
}
