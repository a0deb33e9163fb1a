import type { DomainPolicy } from '../../model/domain-policy.ts';
import { change } from '../document.ts';

/** Adds what a domain publishes, at the end of the list. */
export function addDomainPolicies(policies: readonly DomainPolicy[]): void {
  const name = policies.map(({ domain }) => domain).join(', ');
  change({ key: 'add', name }, (scenario) => ({ ...scenario, domainPolicies: [...scenario.domainPolicies, ...policies] }));
}

/** Changes what one domain publishes; giving the same policy back changes nothing. */
export function updateDomainPolicy(index: number, parameter: string, update: (policy: DomainPolicy) => DomainPolicy, gesture: string | null = null): void {
  change(
    { key: 'setParameter', parameter, name: 'DNS' },
    (scenario) => {
      const policy = scenario.domainPolicies[index];
      const next = policy === undefined ? undefined : update(policy);
      return next === undefined || next === policy ? scenario : { ...scenario, domainPolicies: scenario.domainPolicies.with(index, next) };
    },
    gesture,
  );
}

/** Forgets what a domain publishes: it follows from the drawing again. */
export function removeDomainPolicy(index: number, name: string): void {
  change({ key: 'remove', name }, (scenario) =>
    scenario.domainPolicies[index] === undefined ? scenario : { ...scenario, domainPolicies: scenario.domainPolicies.toSpliced(index, 1) },
  );
}
