import { describe, expect, it } from 'vitest';
import type { Step, StepOutcome } from '../engine/attribution/types.ts';
import { ruleStates } from './rule-states.ts';

const step = (outcome: StepOutcome): Step => ({ id: 'submission', outcome, submittedBy: null });
const steps = [step('none'), step('none'), step('named'), step('notReached')];

describe('the rules of a decision on the clock', () => {
  it.each([
    { shown: 0, decided: false, states: ['ahead', 'ahead', 'ahead', 'ahead'] },
    { shown: 1, decided: false, states: ['current', 'ahead', 'ahead', 'ahead'] },
    { shown: 3, decided: false, states: ['shown', 'shown', 'current', 'ahead'] },
    { shown: 3, decided: true, states: ['shown', 'shown', 'shown', 'notReached'] },
  ])('$shown shown, decided: $decided', ({ shown, decided, states }) => {
    expect(ruleStates(steps, shown, decided)).toEqual(states);
  });

  it('does not tell that a rule will not be reached before the decision is made', () => {
    for (const shown of [0, 1, 2, 3]) expect(ruleStates(steps, shown, false)).not.toContain('notReached');
  });
});
