import { assumptionReasons, assumptionSentences, assumptionTitles } from '../content/assumptions.ts';
import { decisionTexts } from '../content/decision-texts.ts';
import { assumptionSources } from '../content/sources.ts';
import type { AssumptionId } from '../engine/attribution/types.ts';
import { useLanguage, useTexts } from '../store/use-texts.ts';
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
