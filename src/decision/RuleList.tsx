import { decisionTexts } from '../content/decision-texts.ts';
import { useTexts } from '../store/use-texts.ts';
import { Rule } from './Rule.tsx';
import { ruleStates } from './rule-states.ts';
import type { Decided } from './use-shown-decision.ts';

type Props = { decision: Decided; shown: number; decided: boolean };

/** The rules in the order they are asked, opened one by one as the clock comes to them. */
export function RuleList({ decision: { hop, attribution }, shown, decided }: Props) {
  const t = useTexts(decisionTexts);
  const states = ruleStates(attribution.steps, shown, decided);
  return (
    <section className="mt-3">
      <h3 className="sr-only">{t.rules}</h3>
      <ol className="space-y-1">
        {attribution.steps.map((step, index) => (
          <Rule key={`${hop.id} ${step.id}`} step={step} number={index + 1} state={states[index] ?? 'ahead'} decided={decided} />
        ))}
      </ol>
    </section>
  );
}
