import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenario } from '../engine/fixtures/any-scenario.ts';
import { authenticate } from '../authentication/authenticate.ts';
import { simulate } from '../engine/index.ts';
import type { Run, SimulationResult } from '../engine/result.ts';
import { mxLookup } from '../model/look-up-mx.ts';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { anonymize } from './anonymize.ts';
import { stringsIn } from './anonymize/strings.ts';

const files = import.meta.glob<unknown>('../content/scenarios/*.json', { eager: true, import: 'default' });

function scenarioOf(input: unknown): Scenario {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  return parsed.value;
}

/** Everything a run decides, with tenants and places by their place in the drawing. */
function decided(scenario: Scenario, { runs }: SimulationResult): unknown {
  const place = new Map(scenario.records.map((record, index) => [record.id, index]));
  const tenant = new Map(scenario.records.flatMap((record, index) => (record.type === 'tenant' ? [[record.name, index] as const] : [])));
  const connector = (tenantName: string | null, name: string | null): number | null => {
    const owner = scenario.records.find((record) => record.type === 'tenant' && record.name === tenantName);
    return owner?.type === 'tenant' && name !== null ? owner.InboundConnectors.findIndex(({ Name }) => Name === name) : null;
  };
  return runs.map(({ hops, outcome }: Run) => ({
    outcome: outcome.kind,
    hops: hops.map(({ from, to, routing, arrival, attribution: a }) => ({
      from: from.kind === 'record' ? place.get(from.id) : null,
      to: to.kind === 'record' ? place.get(to.id) : null,
      routing: routing.key,
      arrival: arrival.key,
      verdict: a?.verdict,
      decidedBy: a?.decidedBy,
      tenants: a?.tenants.map((name) => tenant.get(name)).toSorted(),
      connector: a === null ? null : connector(a.tenant, a.connector),
      code: a?.reply?.enhancedStatusCode,
    })),
  }));
}

/** Values of closed lists, the vendor's own names, and colours: what every drawing may say. */
const COMMON = /^(?:[a-z]+|article-2019|relay-2023|mc1226222-2026|UserMailbox|MailUser|OnPremises|Partner|Authoritative|InternalRelay|Enabled|Disabled|Originating|Incoming|Rejected|Ambiguous|[a-zA-Z]+|smtp:\*;1|\*|frontDoor|dns|smtp(?:-legacy)?\.office365\.com|v=spf1 include:spf\.protection\.outlook\.com -all|v=DMARC1; p=reject|)$/;

function leftOver(original: Scenario, renamed: Scenario): string[] {
  const before = new Set(stringsIn(original).map((text) => text.toLowerCase()));
  return stringsIn(renamed).filter((text) => before.has(text.toLowerCase()) && !COMMON.test(text));
}

describe('an anonymised drawing', () => {
  test.each(Object.keys(files))('%s: the same verdicts, and nothing of the original', (file) => {
    const original = scenarioOf(files[file]);
    const renamed = anonymize(original);
    expect(parseScenario(renamed)).toMatchObject({ ok: true });
    expect(decided(renamed, simulate(renamed))).toEqual(decided(original, simulate(original)));
    expect(simulate(renamed).expectations.every(({ holds }) => holds)).toBe(true);
    expect(leftOver(original, renamed)).toEqual([]);
    expect(JSON.stringify(renamed)).not.toMatch(/contoso|tailspin|fabrikam/i);
  });

  test('keeps the order of MX records that only the names of their exchanges decide', () => {
    const mx = (id: string, exchange: string) => ({ id, type: 'mxRecord', domain: 'tailspintoys.com', preference: 5, exchange });
    const original = scenarioOf({
      schemaVersion: 1,
      records: [
        { id: 'server', type: 'onPremisesServer', name: 'A', organization: null, hostName: 'a.contoso.com', ipAddresses: ['192.0.2.10', '198.51.100.25'] },
        mx('one', '198.51.100.25'),
        mx('two', '192.0.2.10'),
        mx('three', 'mail.contoso.com'),
      ],
      messages: [],
    });
    const tried = (scenario: Scenario, domain: string): string[] => mxLookup(scenario.records)(domain).map(({ id }) => id);
    const before = tried(original, 'tailspintoys.com');
    const renamed = anonymize(original);
    const ids = new Map(original.records.map(({ id }, at) => [renamed.records[at]?.id, id]));
    const domain = renamed.records.find(({ type }) => type === 'mxRecord');
    expect(before).toEqual(['two', 'one', 'three']);
    expect(tried(renamed, domain?.type === 'mxRecord' ? domain.domain : '').map((id) => ids.get(id))).toEqual(before);
  });

  test('has none of its notes', () => {
    const gallery = scenarioOf(files[Object.keys(files)[0] ?? '']);
    const original = { ...gallery, records: [...gallery.records, { id: 'note', type: 'note' as const, organization: null, text: 'Ask Anna in Accounting' }], layout: { ...gallery.layout, note: { x: 1, y: 2 } } };
    expect(anonymize(original)).toEqual(anonymize(gallery));
  });

  test('keeps the verdicts of any drawing', () => {
    fc.assert(
      fc.property(anyScenario, (input) => {
        const original = scenarioOf(input);
        const renamed = anonymize(original);
        expect(parseScenario(renamed)).toMatchObject({ ok: true });
        expect(decided(renamed, simulate(renamed))).toEqual(decided(original, simulate(original)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what domains publish', () => {
  const file = Object.keys(files).find((name) => name.includes('faq6b-gateway-swallowed'));
  const policies = [
    { domain: 'contoso.com', spf: 'v=spf1 ip4:192.0.0.0/16 -ip4:198.51.100.10 a:mail.contoso.com mx:contoso.com/24 include:_spf.contoso.com exists:%{i}.contoso.com exp=why.contoso.com ~all', dmarc: 'v=DMARC1; p=quarantine; sp=none; rua=mailto:reports@contoso.com' },
    { domain: '_spf.contoso.com', spf: 'v=spf1 ip4:203.0.113.0/25 ip6:2001:db8:1::7 redirect=contoso.com', dmarc: '' },
  ];

  test('is renamed, and says the same', () => {
    const gallery = scenarioOf(files[file ?? '']);
    const original = scenarioOf({ ...gallery, domainPolicies: policies, messages: gallery.messages.map((message) => ({ ...message, headerFrom: 'chief@sales.contoso.com' })) });
    const renamed = anonymize(original);
    const found = (scenario: Scenario): unknown => {
      const { runs } = simulate(scenario);
      return runs.flatMap((run) => authenticate(scenario, run, runs).map(({ spf, dkim, dmarc }) => [spf.result, spf.reason.key, dkim.result, dmarc.result, dmarc.policy, dmarc.spf]));
    };
    expect(found(renamed)).toEqual(found(original));
    expect(found(original)).not.toEqual([]);
    expect(JSON.stringify(renamed)).not.toMatch(/contoso|chief|sales|reports|why|_spf|192\.0\.0|203\.0\.113\.0/i);
    expect(renamed.domainPolicies[0]?.dmarc).toBe('v=DMARC1; p=quarantine; sp=none');
  });
});
