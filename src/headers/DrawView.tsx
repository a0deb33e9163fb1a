import { drawAssumptions, drawTexts } from '../content/draw-texts.ts';
import { isHost } from '../model/record.ts';
import type { DrawnHeaders } from '../store/exchange/draw-from-headers.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/** What a first drawing from the headers holds, and what of it nobody has said. */
export function DrawView({ drawn }: { drawn: DrawnHeaders | null }) {
  const t = useTexts(drawTexts);
  const language = useLanguage();
  if (drawn === null) return <p className="text-sm">{t.nothing}</p>;
  const { records } = drawn.scenario;
  const tenants = records.filter(({ type }) => type === 'tenant');
  const hosts = records.filter(isHost);
  return (
    <div className="space-y-3 text-sm">
      <p>{t.intro}</p>
      <p>{t.contents(tenants.length, hosts.length)}</p>
      <ul aria-label={t.list} className="flex flex-wrap gap-1.5">
        {[...tenants, ...hosts].map((record) => (
          <li key={record.id} className="rounded bg-sunken px-2 py-0.5 font-mono text-xs break-all">
            {'name' in record ? record.name : ''}
          </li>
        ))}
      </ul>
      {drawn.assumptions.length === 0 ? null : (
        <section>
          <h3 className="mb-1 font-semibold">{t.assumed}</h3>
          <ul aria-label={t.assumed} className="list-disc space-y-1 pl-5">
            {drawn.assumptions.map((key) => (
              <li key={key}>{drawAssumptions[key][language]}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="text-xs text-muted">{t.privacy}</p>
    </div>
  );
}
