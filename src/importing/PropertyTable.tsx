import { propertyNote } from '../content/import-notes.ts';
import { importTexts } from '../content/import-texts.ts';
import type { PropertyReport } from '../store/exchange/plan-import.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { outcomeOf, PROPERTY_OUTCOMES } from './outcome-of.ts';

/** An organization has hundreds of settings; nobody reads more rows than these. */
const MOST_ROWS = 400;
/** What a note says that its word beside it says already. */
const SAID = new Set(['readOnly', 'noValue']);

/** What becomes of each property, refused ones first. */
export function PropertyTable({ label, properties }: { label: string; properties: readonly PropertyReport[] }) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const words = { refused: t.refusedProperty, used: t.used, kept: t.kept, unknown: t.unknown, empty: t.empty, leftOut: t.leftOut };
  const rows = PROPERTY_OUTCOMES.flatMap((outcome) => properties.filter((property) => outcomeOf(property) === outcome).map((property) => ({ outcome, property })));
  return (
    <table aria-label={label} className="w-full border-t border-line text-xs">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t.property}</th>
          <th scope="col">{t.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map(({ outcome, property: { name, notes } }) => (
          <tr key={name} className="border-b border-line last:border-b-0">
            <th scope="row" className="w-2/5 py-1 pr-2 pl-8 text-left align-top font-mono font-normal break-all">
              {name}
            </th>
            <td className="py-1 pr-2.5 align-top">
              <span className={outcome === 'refused' ? 'font-semibold text-warn' : outcome === 'used' ? 'font-semibold' : 'text-muted'}>{words[outcome]}</span>
              {notes
                .filter(({ key }) => !SAID.has(key))
                .map((note, index) => (
                  // They never change.
                  <span key={index} className="block break-words">
                    {propertyNote(note, language)}
                  </span>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
