import { ExternalLink, PencilLine } from 'lucide-react';
import { drawingsTexts } from '../content/drawings-texts.ts';
import { shareTexts } from '../content/share-texts.ts';
import { useDocument } from '../store/document.ts';
import { useMode } from '../store/mode.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { contentOf } from './flags.ts';

/** The bar of a page that only shows: what is shown, and the way to a copy that can be changed. */
export function ReadingBar() {
  const t = useTexts(shareTexts);
  const untitled = useTexts(drawingsTexts).untitled;
  const title = useDocument((state) => state.scenario.title);
  const embedded = useMode((state) => state.mode === 'embed');
  const Icon = embedded ? ExternalLink : PencilLine;
  return (
    <div className="flex h-10 items-center gap-3 px-3">
      <h1 className="min-w-0 truncate text-sm font-semibold">{title === '' ? untitled : title}</h1>
      {embedded ? null : <p className="hidden truncate text-xs text-muted md:block">{t.readOnly}</p>}
      {/* The same content: it is the rest of the query that makes the page read only. */}
      <a
        href={`${location.pathname}${contentOf(location.search)}${location.hash}`}
        target={embedded ? '_blank' : undefined}
        rel="noreferrer"
        className="ml-auto inline-flex shrink-0 items-center gap-1.5 rounded-md px-2 py-1 text-xs font-semibold text-accent hover:bg-accent-soft"
      >
        <Icon aria-hidden="true" size={14} />
        {embedded ? t.openWhole : t.editCopy}
      </a>
    </div>
  );
}
