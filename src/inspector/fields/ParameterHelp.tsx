import { ExternalLink, RotateCcw } from 'lucide-react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import type { ParameterText } from '../../content/parameters.ts';
import { sourceIn } from '../../content/sources.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { IconButton } from '../../ui/IconButton.tsx';

type Props = {
  label: string;
  text: ParameterText;
  /** Left null for a parameter that has its default already, or has none. */
  onReset?: ((label: string) => void) | null;
};

/** What a parameter is, what it may be, what it is when nobody says, what it does, and where that is documented. */
export function ParameterHelp({ label, text, onReset = null }: Props) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const source = text.source === null ? null : sourceIn(text.source, language);
  return (
    <div className="mt-1 rounded-md bg-sunken px-2 py-1.5 text-xs leading-snug">
      <p>{text.what[language]}</p>
      <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-1">
        <dt className="text-muted">{t.values}</dt>
        <dd>{text.values[language]}</dd>
        <dt className="text-muted">{t.fallback}</dt>
        <dd className="flex items-start justify-between gap-1">
          {text.fallback[language]}
          {onReset === null ? null : <IconButton icon={RotateCcw} label={t.reset(label)} onClick={() => onReset(label)} />}
        </dd>
        <dt className="text-muted">{t.effect}</dt>
        <dd>{text.effect[language]}</dd>
        {source === null ? null : (
          <>
            <dt className="text-muted">{t.source}</dt>
            <dd>
              <a href={source.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer" className="break-words text-accent underline underline-offset-2">
                {source.title}
                <ExternalLink aria-hidden="true" size={11} className="ml-0.5 inline" />
                <span className="sr-only"> ({t.newTab})</span>
              </a>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
