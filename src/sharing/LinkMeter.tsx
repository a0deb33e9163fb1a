import { shareTexts } from '../content/share-texts.ts';
import { SAFE_LINK_LENGTH } from '../store/share/drawing-link.ts';
import type { SharedLink } from '../store/share/share-drawing.ts';
import { useTexts } from '../store/show/use-texts.ts';

/** How long a link is, what that means, and what it is made of. */
export function LinkMeter({ shared }: { shared: SharedLink }) {
  const t = useTexts(shareTexts);
  const { length } = shared.link;
  const fits = length <= SAFE_LINK_LENGTH;
  return (
    <section aria-label={t.meter} className="mt-4 text-xs">
      <p className="flex items-baseline gap-2">
        <span className="font-medium">{t.meter}</span>
        <span className="ml-auto tabular-nums">{t.length(length, SAFE_LINK_LENGTH)}</span>
      </p>
      <meter className="h-2 w-full" aria-label={t.meter} min={0} max={SAFE_LINK_LENGTH} high={SAFE_LINK_LENGTH * 0.8} optimum={0} value={Math.min(length, SAFE_LINK_LENGTH)} />
      <p className={fits ? 'text-muted' : 'text-danger'}>{fits ? t.fits : t.tooLong}</p>
      <p className="mt-2 font-medium">{t.costs}</p>
      <ul className="flex flex-wrap gap-x-4 text-muted">
        {shared.costs.map(({ part, length: cost }) => (
          <li key={part}>
            {t[part]}: <span className="tabular-nums">{cost}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
