import { useState } from 'react';
import { objectName } from '../content/import-notes.ts';
import { importTexts } from '../content/import-texts.ts';
import type { PlannedChange } from '../store/exchange/plan-import.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { countBy } from './count-by.ts';
import { valueText } from './value-text.ts';

const PAGE = 50;
/** What takes something away is read first. */
const ORDER = ['removed', 'changed', 'added'] as const;

/** What merging does to the tenant, before it is done: each changed property old → new. */
export function Changes({ changes }: { changes: readonly PlannedChange[] }) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const counts = countBy(changes, ({ change }) => change);
  const rows = ORDER.flatMap((kind) => changes.filter(({ change }) => change === kind));
  const words = { removed: t.removedOne, changed: t.changedOne, added: t.addedOne, same: '' };
  const left = rows.length - shown;
  return (
    <section className="mb-4">
      <h3 className="text-sm font-semibold">{t.changesHeading}</h3>
      <p className="mt-1 flex flex-wrap gap-1.5">
        <Badge>{t.added(counts.get('added') ?? 0)}</Badge>
        <Badge>{t.changed(counts.get('changed') ?? 0)}</Badge>
        <Badge look={counts.has('removed') ? 'warn' : 'neutral'}>{t.removed(counts.get('removed') ?? 0)}</Badge>
        <Badge>{t.same(counts.get('same') ?? 0)}</Badge>
      </p>
      {rows.length === 0 ? <p className="mt-1 text-sm">{t.nothingChanges}</p> : null}
      <ul aria-label={t.changesHeading} className="mt-2 flex flex-col gap-1">
        {rows.slice(0, shown).map(({ kind, name, change, properties }) => (
          <li key={`${kind} ${name}`} className="rounded-md border border-line bg-surface px-2.5 py-1.5 text-xs">
            <p>
              <span className={change === 'removed' ? 'font-semibold text-warn' : 'font-semibold'}>{words[change]}</span> <span className="font-mono">{kind}</span> {objectName(name, language)}
            </p>
            {properties.length === 0 ? null : (
              <dl className="mt-1 grid grid-cols-[minmax(8rem,auto)_1fr] gap-x-3 gap-y-0.5">
                {properties.map((property) => (
                  <div key={property.name} className="contents">
                    <dt className="font-mono break-all">{property.name}</dt>
                    <dd className="min-w-0 break-words">
                      <del className="text-muted">{valueText(property.before) ?? t.noValue}</del>
                      <span aria-hidden="true"> → </span>
                      <ins className="no-underline">{valueText(property.after) ?? t.noValue}</ins>
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
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
