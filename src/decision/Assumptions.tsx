import { assumptionReasons, assumptionSentences, assumptionTitles } from '../content/assumptions.ts';
import { decisionTexts } from '../content/decision-texts.ts';
import { assumptionSources } from '../content/sources.ts';
import type { AssumptionId } from '../engine/attribution/types.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Disclosure } from './Disclosure.tsx';
import { SourceLink } from './SourceLink.tsx';

/** What the verdict rests on that no page states. */
export function Assumptions({ ids }: { ids: readonly AssumptionId[] }) {
  const t = useTexts(decisionTexts);
  if (ids.length === 0) return null;
  return (
    <Disclosure title={t.assumptions(ids.length)}>
      {() => (
        <ul className="space-y-3">
          {ids.map((id) => (
            <Assumption key={id} id={id} />
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

/** One assumption behind a rule: its title, and what it says when asked. */
export function RuleAssumption({ id }: { id: AssumptionId }) {
  const t = useTexts(decisionTexts);
  const language = useLanguage();
  return (
    <details className="mt-1 rounded bg-warn-soft px-2 py-1 text-xs leading-relaxed">
      <summary className="font-medium text-warn">{t.assumption(id, assumptionTitles[id][language])}</summary>
      <p className="mt-1 text-ink">{assumptionSentences[id][language]}</p>
      <p className="text-ink">{assumptionReasons[id][language]}</p>
      <SourceLink source={assumptionSources[id]} />
    </details>
  );
}

function Assumption({ id }: { id: AssumptionId }) {
  const language = useLanguage();
  return (
    <li className="text-sm leading-relaxed">
      <h4 className="font-semibold">
        {id}: {assumptionTitles[id][language]}
      </h4>
      <p>{assumptionSentences[id][language]}</p>
      <p className="text-muted">{assumptionReasons[id][language]}</p>
      <SourceLink source={assumptionSources[id]} />
    </li>
  );
}
