import { ExternalLink } from 'lucide-react';
import { decisionTexts } from '../content/decision-texts.ts';
import { sourceIn, type SourceKey } from '../content/sources.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/** The page a sentence rests on. It is opened only by the reader's own hand, and learns nothing of the drawing. */
export function SourceLink({ source }: { source: SourceKey }) {
  const t = useTexts(decisionTexts);
  const { title, url } = sourceIn(source, useLanguage());
  return (
    <p className="mt-1 text-xs text-muted">
      {t.source}:{' '}
      <a href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer" className="text-accent underline underline-offset-2">
        {title}
        <ExternalLink aria-hidden="true" size={12} className="ml-0.5 inline" />
        <span className="sr-only"> ({t.newTab})</span>
      </a>
    </p>
  );
}
