import type { Scenario } from '../../model/scenario.ts';
import { spfTerms } from '../../model/spf-terms.ts';

/** Every string of a JSON value, keys left out. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Every string of a drawing, and what stands in its SPF records: names and addresses that no field has for itself. */
export function textsIn(scenario: Scenario): string[] {
  return [...stringsIn(scenario), ...scenario.domainPolicies.flatMap(({ spf }) => spfTerms(spf).map(({ value, prefix }) => value + prefix))];
}
