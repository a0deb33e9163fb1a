import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECIDED_BY, OUTCOMES } from '../model/expectation.ts';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { anyScenario } from './fixtures/any-scenario.ts';
import { simulate, simulateMessage } from './index.ts';
import type { SimulationResult } from './result.ts';
import { FORWARDING_LIMIT } from './routing/mailbox-action.ts';
import { HOP_LIMIT } from './routing/walk.ts';

const RUNS = 400;

function parsed(document: unknown): Scenario {
  const reading = parseScenario(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** What must not depend on the order in which records were drawn: the ledger's order does, decisions and ways do not. */
function waysOf({ runs }: SimulationResult): unknown {
  return runs.map(({ id, outcome, hops }) => ({
    id,
    outcome,
    hops: hops.map(({ from, to, session, routing, attribution, arrival }) => ({
      from,
      to,
      session,
      routing,
      arrival,
      decision: attribution && [attribution.verdict, attribution.tenant, attribution.connector, attribution.decidedBy, attribution.tenants],
    })),
  }));
}

describe('random drawings', () => {
  const runs = fc.sample(anyScenario, { seed: 2, numRuns: 2_500 }).flatMap((document) => simulate(parsed(document)).runs);
  const hops = runs.flatMap((run) => run.hops);
  const kinds = (values: readonly string[]): string[] => [...new Set(values)].sort();

  test('end in every way', () => {
    expect(kinds(runs.map((run) => run.outcome.kind))).toEqual([...OUTCOMES].sort());
    expect(kinds(runs.map((run) => run.cause.kind))).toEqual(['forwardedCopy', 'message', 'ndr']);
  });

  test('take every way, and are decided in every way that is not ruled out', () => {
    expect(kinds(hops.map((hop) => hop.routing.key))).toHaveLength(9);
    expect(kinds(hops.map((hop) => hop.arrival.key))).toHaveLength(6);
    expect(kinds(hops.flatMap((hop) => hop.attribution?.decidedBy ?? []))).toEqual([...DECIDED_BY].sort());
  });
});

describe('whatever is drawn,', () => {
  test('every message comes to an end within the hop limit', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        for (const { hops } of simulate(parsed(document)).runs) expect(hops.length).toBeLessThanOrEqual(HOP_LIMIT);
      }),
      { numRuns: RUNS },
    );
  });

  test('the same drawing gives the same result, and the drawing is left as it was', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        const scenario = parsed(document);
        const before = JSON.stringify(scenario);
        const first = JSON.stringify(simulate(scenario));
        expect(JSON.stringify(simulate(scenario))).toBe(first);
        expect(JSON.stringify(scenario)).toBe(before);
      }),
      { numRuns: RUNS },
    );
  });

  test('the result is plain JSON', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        const result = simulate(parsed(document));
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('dragging changes nothing', () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: -1000, max: 1000 }), (document, x) => {
        const dragged = { ...document, layout: Object.fromEntries(document.records.map(({ id }) => [id, { x, y: x }])) };
        expect(simulate(parsed(dragged))).toEqual(simulate(parsed(document)));
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('the order in which things were drawn changes no decision and no way', () => {
    fc.assert(
      fc.property(anyScenario, fc.infiniteStream(fc.nat()), (document, numbers) => {
        const keyed = document.records.map((record) => ({ record, key: numbers.next().value }));
        const records = keyed.sort((a, b) => a.key - b.key).map(({ record }) => record);
        expect(waysOf(simulate(parsed({ ...document, records })))).toEqual(waysOf(simulate(parsed(document))));
      }),
      { numRuns: RUNS },
    );
  });

  test('hops follow each other in place and time, and only the last one may be refused', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        for (const { hops, endsAt } of simulate(parsed(document)).runs) {
          hops.forEach((hop, at) => {
            const previous = hops[at - 1];
            if (previous !== undefined) {
              expect(hop.from).toEqual(previous.to);
              expect(hop.startsAt).toBe(previous.endsAt);
              expect(['relayed', 'readdressed']).toContain(previous.arrival.key);
            }
            const moments = [hop.startsAt, hop.decidesAt ?? hop.startsAt, hop.turnsAt ?? hop.endsAt, hop.endsAt];
            expect(moments).toEqual(moments.toSorted((a, b) => a - b));
            expect(hop.decidesAt === null).toBe(hop.attribution === null);
          });
          expect(endsAt).toBe(hops.at(-1)?.endsAt ?? 0);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('runs and hops have ids of their own', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        const { runs } = simulate(parsed(document));
        const ids = runs.flatMap((run) => [run.id, ...run.hops.map((hop) => hop.id)]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('a row of servers longer than any mail takes comes to an end', () => {
    const servers = Array.from({ length: HOP_LIMIT + 5 }, (_, index) => ({
      id: `r${index}`,
      type: 'gateway',
      name: 'Relay',
      hostName: `r${index}.example`,
      SendConnectors: [{ Name: 'On', AddressSpaces: ['*'], DNSRoutingEnabled: false, SmartHosts: [`r${index + 1}.example`] }],
    }));
    const messages = [{ id: 'm', mailFrom: '', rcptTo: ['bob@contoso.com'], submittedAt: 'r0' }];
    const [run] = simulate(parsed({ schemaVersion: 1, records: servers, messages })).runs;
    expect(run?.hops).toHaveLength(HOP_LIMIT);
    expect(run?.outcome).toMatchObject({ kind: 'loop', at: `r${HOP_LIMIT}`, reply: { enhancedStatusCode: '5.4.6' } });
  });

  test.each([
    ['that forward to each other', false],
    ['that keep a copy as well', true],
  ])('a long row of mailboxes %s comes to an end', (_, DeliverToMailboxAndForward) => {
    const recipients = Array.from({ length: 20_000 }, (__, index) => ({
      PrimarySmtpAddress: `m${index}@contoso.com`,
      ForwardingSmtpAddress: `m${index + 1}@contoso.com`,
      DeliverToMailboxAndForward,
    }));
    const { runs } = simulate(
      parsed({
        schemaVersion: 1,
        records: [{ id: 't', type: 'tenant', name: 'contoso', AcceptedDomains: [{ DomainName: 'contoso.com' }], recipients }],
        messages: [{ id: 'm', mailFrom: '', rcptTo: ['m0@contoso.com'], submittedAt: 't' }],
      }),
    );
    expect(runs.map((run) => run.outcome.kind)).toEqual(DeliverToMailboxAndForward ? Array(FORWARDING_LIMIT + 1).fill('delivered') : ['loop']);
  });
});

test('a message alone has the runs it has among all others', () => {
  fc.assert(
    fc.property(anyScenario, (document) => {
      const scenario = parsed(document);
      const { runs } = simulate(scenario);
      expect(scenario.messages.flatMap(({ id }) => simulateMessage(scenario, id))).toEqual(runs);
    }),
    { numRuns: RUNS },
  );
});
