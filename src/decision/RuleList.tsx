import { decisionTexts } from '../content/decision-texts.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { LevelSwitch } from './LevelSwitch.tsx';
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
      <div className="mb-1 flex items-center justify-between">
        <h3 className="text-sm font-semibold">{t.rules}</h3>
        <LevelSwitch />
      </div>
      <ol className="space-y-1">
        {attribution.steps.map((step, index) => (
          <Rule key={`${hop.id} ${step.id}`} step={step} attribution={attribution} number={index + 1} state={states[index] ?? 'ahead'} decided={decided} />
        ))}
      </ol>
    </section>
  );
}
