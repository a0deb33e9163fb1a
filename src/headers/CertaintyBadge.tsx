import { certaintyMeanings, certaintyNames } from '../content/header-findings.ts';
import type { Conclusion } from '../store/exchange/header-session.ts';
import { useLanguage } from '../store/show/use-texts.ts';
import { Badge } from '../ui/Badge.tsx';

const LOOKS = { stated: 'accent', derived: 'neutral', weak: 'warn' } as const;

/** How certain something is, in a word. */
export function CertaintyBadge({ certainty }: { certainty: Conclusion['certainty'] }) {
  const language = useLanguage();
  return (
    <span title={certaintyMeanings[certainty][language]}>
      <Badge look={LOOKS[certainty]}>{certaintyNames[certainty][language]}</Badge>
    </span>
  );
}
