import type { Step } from '../engine/attribution/types.ts';

/**
 * How a rule is shown: `ahead`: its turn has not come on the clock; `current`: it is being shown; `shown`: it has been;
 * `notReached`: the decision was made without it, which is told only once the decision is made.
 */
export type RuleState = 'ahead' | 'current' | 'shown' | 'notReached';

/**
 * How each rule of a decision is shown.
 *
 * @param shown how many of the reached rules have been shown, the current one included.
 * @param decided whether the decision is made; then no rule is current.
 */
export function ruleStates(steps: readonly Step[], shown: number, decided: boolean): RuleState[] {
  let seen = 0;
  return steps.map((step) => {
    if (step.outcome === 'notReached') return decided ? 'notReached' : 'ahead';
    seen += 1;
    if (seen > shown) return 'ahead';
    return seen === shown && !decided ? 'current' : 'shown';
  });
}
