import { decisionTexts } from '../content/decision-texts.ts';
import { arrivalSentence, routingSentence } from '../content/routing.ts';
import type { ShownHop } from '../store/run/shown-run.ts';
import { usePlaceName, useWayName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/** A hop outside the service: why nothing is attributed there, why it goes that way, and what comes of it. */
export function NoDecision({ hop }: { hop: ShownHop }) {
  const t = useTexts(decisionTexts);
  const nameOf = usePlaceName();
  const wayOf = useWayName();
  const language = useLanguage();
  return (
    <section className="mb-4">
      <h2 className="text-base font-semibold">
        {t.noDecision}
        <span className="block text-sm font-normal text-muted">{wayOf(hop)}</span>
      </h2>
      <p className="mt-2 text-sm leading-relaxed">{t.noDecisionWhy(nameOf(hop.from), nameOf(hop.to))}</p>
      <p className="mt-2 text-sm leading-relaxed">{routingSentence(hop.routing, language)}</p>
      {hop.arrival === null ? null : <p className="mt-2 text-sm leading-relaxed">{arrivalSentence(hop.arrival, language)}</p>}
    </section>
  );
}
