import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { objectName, refusalSentence } from '../content/import-notes.ts';
import { importTexts } from '../content/import-texts.ts';
import type { InLanguage } from '../content/language.ts';
import type { ObjectReport } from '../store/exchange/plan-import.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Badge } from '../ui/Badge.tsx';
import { countBy } from './count-by.ts';
import { outcomeOf, PROPERTY_OUTCOMES, type PropertyOutcome } from './outcome-of.ts';
import { PropertyTable } from './PropertyTable.tsx';

/** One object: what it is, whether it is taken, how many of its properties are what; the properties when asked for. */
export function ObjectItem({ report, showLine }: { report: ObjectReport; showLine: boolean }) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { refusal, properties } = report;
  const counts = countBy(properties, outcomeOf);
  return (
    <li className="rounded-md border border-line bg-surface">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className="flex w-full flex-wrap items-center gap-x-2 gap-y-0.5 px-2.5 py-1.5 text-left text-xs"
        onClick={() => setOpen(!open)}
      >
        <ChevronRight aria-hidden="true" size={14} className={`shrink-0 text-muted transition-transform ${open ? 'rotate-90' : ''}`} />
        <span className="font-mono">{report.kind ?? ''}</span>
        <span className="min-w-0 font-semibold break-words">{objectName(report.name, language)}</span>
        {showLine ? <span className="text-muted">{t.line(report.line)}</span> : null}
        {refusal === null ? null : <Badge look="warn">{t.notTaken}</Badge>}
        <span className="ml-auto text-muted">
          {PROPERTY_OUTCOMES.flatMap((outcome) => {
            const count = counts.get(outcome);
            return count === undefined ? [] : [countText(outcome, count, t)];
          }).join(' · ')}
        </span>
      </button>
      {refusal === null ? null : <p className="px-2.5 pb-1.5 pl-8 text-xs text-warn">{refusalSentence(refusal, language)}</p>}
      <div id={id} hidden={!open}>
        {open ? <PropertyTable label={`${report.kind ?? ''} ${objectName(report.name, language)}`} properties={properties} /> : null}
      </div>
    </li>
  );
}

function countText(outcome: PropertyOutcome, count: number, t: InLanguage<typeof importTexts>): string {
  switch (outcome) {
    case 'refused':
      return t.refusedCount(count);
    case 'used':
      return t.usedCount(count);
    case 'kept':
      return t.keptCount(count);
    case 'unknown':
      return t.unknownCount(count);
    case 'empty':
      return t.emptyCount(count);
    case 'leftOut':
      return t.leftOutCount(count);
  }
}
