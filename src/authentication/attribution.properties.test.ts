import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../engine/index.ts';
import { anyScenario } from '../engine/fixtures/any-scenario.ts';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { authenticate } from './authenticate.ts';

const files = import.meta.glob<unknown>('../content/scenarios/*.json', { eager: true, import: 'default' });

function scenarioOf(input: unknown): Scenario {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  return parsed.value;
}

const domain = fc.constantFrom('contoso.com', 'tailspintoys.com', 'fabrikam.com', 'mail.contoso.com', 'contoso.onmicrosoft.com');
const policies = fc.uniqueArray(
  fc.record({
    domain,
    spf: fc.constantFrom('', 'v=spf1 -all', 'v=spf1 +all', 'v=spf1 mx a ip4:192.0.2.0/24 include:spf.protection.outlook.com ~all', 'v=spf1 include:fabrikam.com ?all'),
    dmarc: fc.constantFrom('', 'v=DMARC1; p=none', 'v=DMARC1; p=reject; adkim=s; aspf=s'),
  }),
  { maxLength: 4, selector: (policy) => policy.domain },
);
const inputs = fc.record({
  policies,
  signing: fc.array(fc.record({ dkimDomains: fc.uniqueArray(domain, { maxLength: 2 }), altersMessages: fc.boolean() }), { minLength: 1, maxLength: 5 }),
  headerFrom: fc.array(fc.constantFrom('', 'bob@contoso.com', 'x@fabrikam.com'), { minLength: 1, maxLength: 3 }),
});
type Inputs = typeof inputs extends fc.Arbitrary<infer T> ? T : never;

/** The same drawing with everything that authentication reads set otherwise. */
function withInputs(scenario: Scenario, { policies: domainPolicies, signing, headerFrom }: Inputs): Scenario {
  return scenarioOf({
    ...scenario,
    domainPolicies,
    records: scenario.records.map((record, at) => (record.type === 'organization' || record.type === 'mxRecord' || record.type === 'note' ? record : { ...record, ...signing[at % signing.length] })),
    messages: scenario.messages.map((message, at) => ({ ...message, headerFrom: headerFrom[at % headerFrom.length] })),
  });
}

/** A transport rule may look for its senders in the header From, which moves the way: here none does. */
function withoutHeaderRules(scenario: Scenario): Scenario {
  const inEnvelope = (record: Scenario['records'][number]) =>
    record.type === 'tenant' ? { ...record, TransportRules: record.TransportRules.map((rule) => ({ ...rule, SenderAddressLocation: 'Envelope' as const })) } : record;
  return { ...scenario, records: scenario.records.map(inEnvelope) };
}

/** Attribution is not authentication: nothing of the lane may move a verdict, a way or an outcome. */
function expectUntouched(drawn: Scenario, given: Inputs): void {
  const scenario = withoutHeaderRules(drawn);
  const before = simulate(scenario);
  const changed = withInputs(scenario, given);
  const after = simulate(changed);
  expect(after).toEqual(before);
  for (const run of after.runs) authenticate(changed, run, after.runs);
  expect(simulate(changed)).toEqual(before);
}

describe('whatever domains publish and whoever signs', () => {
  test.each(Object.keys(files))('%s runs as before', { timeout: 30_000 }, (file) => {
    const scenario = scenarioOf(files[file]);
    fc.assert(
      fc.property(inputs, (given) => expectUntouched(scenario, given)),
      { numRuns: 10 },
    );
  });

  test('any drawing runs as before, and its checks come to an end', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyScenario, inputs, (input, given) => expectUntouched(scenarioOf(input), given)),
      { numRuns: 100 },
    );
  });
});
