import { readingTexts } from '../content/header-texts.ts';
import { findingSentenceOf } from '../content/header-findings.ts';
import type { Conclusion } from '../store/exchange/header-session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { CertaintyBadge } from './CertaintyBadge.tsx';

/** Nobody reads more lines for one conclusion. */
const MOST_EVIDENCE = 5;

/** Conclusions, each with its certainty and, when opened, the lines it rests on. */
export function ConclusionList({ conclusions }: { conclusions: readonly Conclusion[] }) {
  const t = useTexts(readingTexts);
  const language = useLanguage();
  return (
    <ul className="space-y-1 text-sm">
      {conclusions.map(({ finding, certainty, evidence }) => {
        const sentence = findingSentenceOf(finding, language);
        return (
          <li key={`${finding.key} ${sentence}`}>
            <CertaintyBadge certainty={certainty} /> <span className="break-words">{sentence}</span>
            {evidence.length === 0 ? null : (
              <details className="ml-1 text-xs">
                <summary aria-label={t.evidenceOf(sentence)} className="cursor-pointer text-muted">
                  {t.evidence}: {[...new Set(evidence.map(({ name }) => name))].join(', ')}
                </summary>
                {evidence.slice(0, MOST_EVIDENCE).map(({ name, value }, index) => (
                  // Lines may repeat, and never change.
                  <p key={index} className="mt-0.5 rounded bg-sunken px-2 py-1 font-mono break-all">
                    {name}: {value}
                  </p>
                ))}
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
