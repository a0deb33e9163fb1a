import { Info, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { formatNames, kindNames, pasteNote } from '../content/import-notes.ts';
import { importTexts } from '../content/import-texts.ts';
import type { ImportReport, ObjectKind, PasteNote } from '../store/exchange/plan-import.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Badge } from '../ui/Badge.tsx';
import { countBy } from './count-by.ts';

const MOST_REMARKS = 8;

/** What was recognised, from which formats; and what has to be said about the paste as a whole. */
export function Found({ report }: { report: ImportReport }) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // The field that had the focus is gone: what was found is what its reader wants to hear next.
  useEffect(() => heading.current?.focus(), []);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const kinds = countBy(report.objects, (object): ObjectKind => object.kind);
  const formats = [...countBy(report.reports, ({ format }) => format).keys()].map((format) => formatNames[format][language]);
  const refused = report.reports.filter(({ refusal }) => refusal !== null).length;
  // Prompts and comments are expected in a paste: they are told, and are no reason to worry.
  const isQuiet = ({ key }: PasteNote): boolean => key === 'consoleLines';
  const loud = report.notes.filter((note) => !isQuiet(note));
  const remarks = [...loud.slice(0, MOST_REMARKS), ...report.notes.filter(isQuiet)];
  return (
    <section className="mb-4">
      <h3 ref={heading} tabIndex={-1} className="text-sm font-semibold outline-none">
        {t.foundHeading}
      </h3>
      {report.commands.length > 0 ? <p className="mt-1 text-sm">{t.generated(report.commands.length)}</p> : null}
      {report.reports.length === 0 && report.commands.length === 0 ? <p className="mt-1 text-sm">{t.nothingFound}</p> : null}
      {kinds.size === 0 ? null : (
        <p className="mt-1 text-sm">
          {t.found(list.format([...kinds].map(([kind, count]) => kindNames[kind][language](count))), list.format(formats))}
        </p>
      )}
      <p className="mt-1 flex flex-wrap gap-1.5">
        {report.objects.length === 0 ? null : <Badge look="accent">{t.taken(report.objects.length)}</Badge>}
        {refused === 0 ? null : <Badge look="warn">{t.refused(refused)}</Badge>}
        {loud.length === 0 ? null : <Badge look="warn">{t.remarks(loud.length)}</Badge>}
      </p>
      {remarks.length === 0 ? null : (
        <ul aria-label={t.remarksHeading} className="mt-2 flex flex-col gap-1 text-xs">
          {remarks.map((note, index) => (
            // They never change.
            <li key={index} className={`flex gap-1.5 ${isQuiet(note) ? 'text-muted' : 'text-warn'}`}>
              {isQuiet(note) ? <Info aria-hidden="true" size={14} className="mt-px shrink-0" /> : <TriangleAlert aria-hidden="true" size={14} className="mt-px shrink-0" />}
              <span className="min-w-0 break-words">{pasteNote(note, language)}</span>
            </li>
          ))}
          {loud.length > MOST_REMARKS ? <li className="text-muted">{t.moreRemarks(loud.length - MOST_REMARKS)}</li> : null}
        </ul>
      )}
    </section>
  );
}
